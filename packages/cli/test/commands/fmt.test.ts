import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bucket, invalid, trust, valid } from "../support/documents.js";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";
import { tempFile, tempFolder } from "../support/temp-folder.js";

const loose = `{"Statement": {"Resource": "qcs::cvm:gz::*", "Effect": "Allow",
  "Action": ["name/cvm:b", "cvm:a", "cvm:a"], "Condition": {"numeric_equal": {"z": 1.0, "a": ["x\\/y", 2]}}}, "Version": "2.0"}`;
const looseValid = loose.replace('"x\\/y"', '"10"');
const canonical = `{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": [
        "name/cvm:b",
        "cvm:a",
        "cvm:a"
      ],
      "resource": [
        "qcs::cvm:gz::*"
      ],
      "condition": {
        "numeric_equal": {
          "z": [
            1
          ],
          "a": [
            "10",
            2
          ]
        }
      }
    }
  ]
}
`;
const formattedValid = `${JSON.stringify(JSON.parse(valid), null, 2)}\n`;
const guess = (file: string): string =>
  `${file}:1:1: info kind-guessed: read as a policy of kind identity; --kind names another\n`;

describe("fmt", () => {
  it("writes the canonical form and keeps orders and spellings", async () => {
    const file = tempFile("p.json", looseValid);
    expect(await runCli(["fmt", "--kind", "identity", file])).toEqual({ status: 0, stdout: canonical, stderr: "" });
    expect(readFileSync(file, "utf8")).toBe(looseValid);
  });

  it.each([valid, bucket, trust, looseValid])("changes its own answer no more", async (document) => {
    const first = await runCli(["fmt"], input(document));
    const second = await runCli(["fmt", "-"], input(first.stdout));
    expect(first.status).toBe(0);
    expect(second).toEqual(first);
    expect((await runCli(["fmt", "--check"], input(first.stdout))).status).toBe(0);
  });

  it("says of a guessed kind that it is one", async () => {
    expect(await runCli(["fmt"], input(valid))).toEqual({
      status: 0,
      stdout: formattedValid,
      stderr: guess("<stdin>"),
    });
  });

  it("gives several documents one after the other, those that it can", async () => {
    const folder = tempFolder({ "a.json": looseValid, "b.json": invalid, "c.json": valid });
    const { status, stdout, stderr } = await runCli(["fmt", "--kind", "identity", join(folder, "*.json")]);
    expect([status, stdout]).toEqual([1, canonical + formattedValid]);
    expect(linesOf(stderr).every((line) => line.startsWith(join(folder, "b.json")))).toBe(true);
  });

  it.each([
    ["an invalid document", invalid, 1, "effect-invalid"],
    ["a value of another type", loose, 1, "condition-value"],
    ["no object", "[]", 1, "document-not-object"],
    ["no JSON", "{", 2, "json-syntax"],
    ["nothing", "", 2, "json-empty"],
    ["a comment", `${valid} // why`, 2, "json-comment"],
    ["a trailing comma", valid.replace("}]}", "}],}"), 2, "json-trailing-comma"],
    ["a byte order mark", `\ufeff${valid}`, 2, "json-byte-order-mark"],
    ["a key given twice", valid.replace("{", '{"version":"2.0",'), 1, "duplicate-key"],
  ])("refuses %s with its findings", async (_what, document, status, rule) => {
    const file = tempFile("p.json", document);
    for (const option of [[], ["--check"], ["--write"]]) {
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await runCli(["fmt", "--kind", "identity", ...option, file]);
      expect(outcome).toMatchObject({ status, stdout: "" });
      expect(outcome.stderr).toContain(`: error ${rule}: `);
      for (const line of linesOf(outcome.stderr)) expect(line).toMatch(diagnostic);
      expect(readFileSync(file, "utf8")).toBe(document);
    }
  });

  it("refuses a number that it would round", async () => {
    const condition = '"condition":{"numeric_equal":{"k":9007199254740993}}';
    const document = valid.replace('"action"', `${condition},"action"`);
    const { status, stdout, stderr } = await runCli(["fmt", "--kind", "identity"], input(document));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^<stdin>:1:\d+: error condition-value-rounded: .*\n$/);
  });

  it("refuses what would be longer than it may be", async () => {
    const statement = '{"effect":"allow","action":"cos:a","resource":"*"}';
    const document = `{"version":"2.0","statement":[${Array(119).fill(statement).join(",")}]}`;
    expect((await runCli(["validate", "--kind", "identity"], input(document))).status).toBe(0);
    const { status, stdout, stderr } = await runCli(["fmt", "--kind", "identity"], input(document));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^<stdin>:1:1: error document-size: in canonical form the document has \d+ characters/);
  });

  it("goes on after a file that cannot be read", async () => {
    const file = tempFile("p.json", valid);
    const { status, stdout, stderr } = await runCli(["fmt", "--kind", "identity", `${file}.no`, file]);
    expect([status, stdout]).toEqual([2, formattedValid]);
    expect(stderr).toBe(`${file}.no:1:1: error file-unreadable: there is no such file\n`);
  });
});

describe("fmt --check", () => {
  it("names the files that would change, and changes none", async () => {
    const folder = tempFolder({ "a.json": valid, "b.json": formattedValid, "c.json": formattedValid.trimEnd() });
    const file = (name: string): string => join(folder, name);
    const outcome = await runCli(["fmt", "--check", "--kind", "identity", file("*.json")]);
    expect(outcome).toEqual({ status: 1, stdout: `${file("a.json")}\n${file("c.json")}\n`, stderr: "" });
    expect(readFileSync(file("a.json"), "utf8")).toBe(valid);
    const same = await runCli(["fmt", "--check", "--kind", "identity", file("b.json")]);
    expect(same).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("sees line ends of Windows", async () => {
    const windows = formattedValid.replaceAll("\n", "\r\n");
    expect(await runCli(["fmt", "--check", "--kind", "identity"], input(windows))).toMatchObject({
      status: 1,
      stdout: "<stdin>\n",
    });
  });
});

describe("fmt --write", () => {
  it("writes the files that change, and names them", async () => {
    const folder = tempFolder({ "a.json": looseValid, "b.json": formattedValid, "c.json": invalid });
    const file = (name: string): string => join(folder, name);
    const outcome = await runCli(["fmt", "--write", "--kind", "identity", file("[ab].json")]);
    expect(outcome).toEqual({ status: 0, stdout: `${file("a.json")}\n`, stderr: "" });
    expect(readFileSync(file("a.json"), "utf8")).toBe(canonical);
    const again = await runCli(["fmt", "--write", "--kind", "identity", file("*.json")]);
    expect(again).toMatchObject({ status: 1, stdout: "" });
    expect(readFileSync(file("c.json"), "utf8")).toBe(invalid);
  });
});
