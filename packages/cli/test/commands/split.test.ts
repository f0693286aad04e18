import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bucket, invalid, valid } from "../support/documents.js";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";
import { tempFile, tempFolder } from "../support/temp-folder.js";

interface Document {
  readonly statement: readonly object[];
}

interface Answer {
  readonly documents: readonly Document[];
  readonly equivalent: boolean;
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  readonly steps: readonly { readonly step: string; readonly name: string; readonly policy?: Document }[];
}

const path = (bucketName: string): string => `qcs::cos:ap-guangzhou:uid/1250000000:${bucketName}-1250000000/*`;

const policy = (...buckets: readonly string[]): string =>
  JSON.stringify({
    version: "2.0",
    statement: buckets.map((name) => ({ effect: "allow", action: ["cos:GetObject"], resource: [path(name)] })),
  });

const letters = "abcdefghijklmnopqrstuvwxyz".split("");

const answer = async (...argv: readonly string[]): Promise<Answer> => {
  const { status, stdout, stderr } = await runCli(["split", "--format", "json", ...argv]);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Answer;
};

describe("split", () => {
  it("gives documents within the limit, which together have every statement", async () => {
    const { documents, equivalent, names, sizes, steps } = await answer(
      "--limit",
      "900",
      tempFile("p.json", policy(...letters)),
    );
    expect(equivalent).toBe(true);
    expect(documents.length).toBeGreaterThan(2);
    expect(documents.flatMap(({ statement }) => statement)).toHaveLength(letters.length);
    expect(sizes).toEqual(documents.map((document) => JSON.stringify(document).length));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(900);
    expect(names).toEqual(documents.map((_, index) => `policy-${String(index + 1)}`));
    expect(steps.map(({ step }) => step)).toEqual(documents.flatMap(() => ["create", "attach"]));
  });

  it("takes several documents, and standard input", async () => {
    const files = [tempFile("a.json", policy("a")), tempFile("b.json", policy("b", "a"))];
    expect((await answer(...files)).documents).toEqual([JSON.parse(policy("a", "b"))]);
    const { status, stdout } = await runCli(["split"], input(policy("a")));
    expect([status, linesOf(stdout).at(0)]).toEqual([0, "1 document, together equivalent"]);
  });

  it("tells people the sizes and the order of the steps", async () => {
    const { stdout, stderr } = await runCli(["split", "--limit", "300", tempFile("p.json", policy("a", "b", "c"))]);
    expect(linesOf(stdout)).toEqual([
      "2 documents, together equivalent",
      "  policy-1: 257 of 300 characters, 2 statements",
      "  policy-2: 144 of 300 characters, 1 statement",
      "in this order no request loses or gains access in between:",
      "  1. create policy-1",
      "  2. attach policy-1",
      "  3. create policy-2",
      "  4. attach policy-2",
    ]);
    expect(stderr).toBe("hint: --write DIR writes the documents, --format json prints them\n");
  });

  it("writes a folder that is the previous of the next run, where an edit changes one document", async () => {
    const folder = join(tempFolder(), "new", "policies");
    const before = await answer("--limit", "900", "--write", folder, tempFile("p.json", policy(...letters)));
    const files = readdirSync(folder);
    expect(files).toEqual(before.names.map((name) => `${name}.json`));
    const edited = tempFile("p.json", policy(...letters.toReversed().filter((letter) => letter !== "m")));
    const after = await answer("--limit", "900", "--previous", folder, "--write", folder, edited);
    expect(after.steps).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(files);
    const written = files.flatMap(
      (file) => (JSON.parse(readFileSync(join(folder, file), "utf8")) as Document).statement,
    );
    expect(written).toHaveLength(letters.length - 1);
    const again = await answer("--limit", "900", "--previous", folder, edited);
    expect([again.documents, again.steps]).toEqual([after.documents, []]);
  });

  it("removes the documents that are no more", async () => {
    const folder = tempFolder({ "old.json": policy("a"), "older.json": policy("b"), "notes.txt": "kept" });
    const { steps } = await answer("--previous", folder, "--write", folder, tempFile("p.json", policy("a")));
    expect(steps).toEqual([
      { step: "detach", name: "older" },
      { step: "delete", name: "older" },
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(["notes.txt", "old.json"]);
  });

  it("leaves a folder alone that has other documents", async () => {
    const folder = tempFolder({ "mine.json": policy("a") });
    const { status, stdout, stderr } = await runCli(["split", "--write", folder, tempFile("p.json", policy("b"))]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("error file-exists: ");
    expect(readdirSync(folder)).toEqual(["mine.json"]);
  });

  it("names the documents that are no more in its steps, and leaves the folder alone", async () => {
    const folder = tempFolder({ "a.json": policy("a"), "b.json": policy("b") });
    writeFileSync(join(folder, "c.json"), policy("c"));
    const { stdout } = await runCli([
      "split",
      "--limit",
      "150",
      "--previous",
      folder,
      tempFile("p.json", policy("a", "b")),
    ]);
    expect(linesOf(stdout).slice(-2)).toEqual(["  1. detach c", "  2. delete c"]);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it.each([
    ["a policy of a bucket", bucket, 1],
    ["an invalid policy", invalid, 1],
    ["what is no JSON", "{", 2],
  ])("refuses %s", async (_, text, expected) => {
    const { status, stdout, stderr } = await runCli(["split", tempFile("p.json", text)]);
    expect([status, stdout]).toEqual([expected, ""]);
    expect(linesOf(stderr).every((line) => diagnostic.test(line))).toBe(true);
    expect(linesOf(stderr).length).toBeGreaterThan(0);
  });

  it("says of what cannot be split why", async () => {
    const file = tempFile("p.json", policy("a".repeat(300)));
    expect(await runCli(["split", "--limit", "200", file])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^cannot be split: statement 0 of policy 0 does not fit: /) as string,
    });
    const { status, stdout } = await runCli(["split", "--limit", "200", "--format", "json", file]);
    expect([status, JSON.parse(stdout)]).toMatchObject([1, { documents: [], equivalent: false, answer: "no" }]);
  });

  it("is undecided where the steps do not suffice", async () => {
    const wide = JSON.stringify({
      version: "2.0",
      statement: [{ effect: "allow", action: ["cos:*"], resource: letters.map(path) }],
    });
    const argv = ["--limit", "400", "--steps", "1", tempFile("p.json", wide)];
    expect((await runCli(["split", ...argv])).status).toBe(3);
    expect((await answer(...argv.slice(0, 2), ...argv.slice(4))).equivalent).toBe(true);
  });

  it.each([
    [["--limit", "0"]],
    [["--limit", "many"]],
    [["--previous", "/nowhere/at/all"]],
    [["-"]],
    [["missing.json"]],
  ])("is misuse with %j", async (argv) => {
    const { status, stdout, stderr } = await runCli(["split", tempFile("p.json", valid), "-", ...argv], input(valid));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
  });

  it("reports every file that cannot be read, of the folder too", async () => {
    const folder = tempFolder({ "a.json": "{", "b.json": invalid });
    const { status, stderr } = await runCli(["split", "--previous", folder, tempFile("p.json", invalid)]);
    expect(status).toBe(2);
    expect(new Set(linesOf(stderr).map((line) => line.split(":")[0])).size).toBe(3);
    expect(existsSync(join(folder, "policy-1.json"))).toBe(false);
  });
});
