import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bucket, invalid, trust, valid } from "../support/documents.js";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";
import { tempFile, tempFolder } from "../support/temp-folder.js";

interface Entry {
  readonly file: string;
  readonly kind: string;
  readonly guessed: boolean;
  readonly valid: boolean;
  readonly omitted?: number;
  readonly findings: readonly { readonly rule: string; readonly range: unknown; readonly severity: string }[];
}

const entriesOf = (stdout: string): readonly Entry[] =>
  (JSON.parse(stdout) as { readonly files: readonly Entry[] }).files;

describe("validate", () => {
  it("says of a valid document that it is, on standard output alone", async () => {
    const file = tempFile("p.json", valid);
    expect(await runCli(["validate", "--kind", "identity", file])).toEqual({
      status: 0,
      stdout: `${file}: valid identity policy\n`,
      stderr: "",
    });
  });

  it("says everything that is wrong, one finding a line", async () => {
    const file = tempFile("p.json", invalid);
    const { status, stdout, stderr } = await runCli(["validate", "--kind", "identity", file]);
    expect([status, stderr]).toEqual([1, ""]);
    const rules = linesOf(stdout).map((line) => /: error ([a-z-]+): /.exec(line)?.[1]);
    expect(rules).toEqual(["effect-invalid", "action-malformed"]);
    for (const line of linesOf(stdout)) expect(line).toMatch(diagnostic);
  });

  it("does not count warnings", async () => {
    const file = tempFile("p.json", valid.replace('"allow"', '"Allow"'));
    const { status, stdout } = await runCli(["validate", file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/: warning effect-case: .*\n.*: valid identity policy\n$/);
  });

  it.each([
    ["identity", valid],
    ["bucket", bucket],
    ["trust", trust],
  ])("guesses the kind %s and says so", async (kind, document) => {
    const { status, stdout, stderr } = await runCli(["validate"], input(document));
    expect(status).toBe(0);
    expect(stdout).toContain(`<stdin>: valid ${kind} policy\n`);
    expect(stderr).toBe(`<stdin>:1:1: info kind-guessed: read as a policy of kind ${kind}; --kind names another\n`);
  });

  const kinds = ["identity", "bucket", "trust", "session", "boundary", "scp", "identity-center", "general"];
  it.each(kinds)("takes the kind %s", async (kind) => {
    const { stdout, stderr } = await runCli(["validate", "--kind", kind, "--format", "json"], input(valid));
    expect(entriesOf(stdout)[0]).toMatchObject({ kind, guessed: false });
    expect(stderr).toBe("");
  });

  it("takes a principal as an order to attach where that is asked for", async () => {
    const args = ["validate", "--kind", "identity"];
    expect((await runCli(args, input(bucket))).status).toBe(1);
    const { status, stdout } = await runCli([...args, "--allow-principal"], input(bucket));
    expect([status, /warning principal-not-allowed/.test(stdout)]).toEqual([0, true]);
  });

  it("reads several files and patterns, in order, and exits with the worst", async () => {
    const folder = tempFolder({ "b.json": valid, "a.json": invalid, "c.json": "{" });
    const { status, stdout } = await runCli(["validate", join(folder, "b.json"), join(folder, "[ac].json")]);
    expect(status).toBe(2);
    const files = linesOf(stdout).map((line) => /([abc])\.json/.exec(line)?.[1]);
    expect(new Set(files)).toEqual(new Set(["b", "a", "c"]));
    expect(files).toEqual([...files].toSorted((one, other) => "bac".indexOf(one ?? "") - "bac".indexOf(other ?? "")));
  });

  it.each([
    ["an empty file", "", "json-empty", 2],
    ["blanks", " \n", "json-empty", 2],
    ["no JSON", "nope", "json-syntax", 2],
    ["a comment", `// x\n${valid}`, "json-comment", 2],
    ["a byte order mark", `\ufeff${valid}`, "json-byte-order-mark", 2],
    ["no object", "[]", "document-not-object", 1],
    ["100,000 levels", "[".repeat(100_000) + "]".repeat(100_000), "document-too-deep", 1],
    ["100,000 levels that do not end", '{"a":'.repeat(100_000), "document-too-deep", 1],
    ["10 MB", valid.replace("*", "x".repeat(10_000_000)), "document-too-large", 1],
  ])("finds in %s what is wrong", async (_what, content, rule, status) => {
    const outcome = await runCli(["validate", "--format", "json"], input(content));
    expect(entriesOf(outcome.stdout)[0]?.findings.map((finding) => finding.rule)).toContain(rule);
    expect(outcome.status).toBe(status);
  });

  it("names no guess of what was not read", async () => {
    expect((await runCli(["validate"], input("{"))).stderr).toBe("");
    expect((await runCli(["validate"], input("[".repeat(1000)))).stderr).toBe("");
  });

  it("counts lines of CRLF files", async () => {
    const { stdout } = await runCli(["validate"], input(invalid.replaceAll(",", ",\r\n")));
    expect(linesOf(stdout)[0]).toMatch(/^<stdin>:2:\d+: error effect-invalid: /);
  });

  it("names UTF-16, and places what is not UTF-8", async () => {
    const wide = await runCli(["validate"], input(Buffer.from(`\ufeff${valid}`, "utf16le")));
    expect(wide).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("UTF-16, little-endian") as string,
    });
    const latin = await runCli(["validate"], input(Buffer.from('{\n"ä": 1}', "latin1")));
    expect(latin.stderr).toBe("<stdin>:2:2: error file-encoding: the text is not UTF-8\n");
  });

  it("puts every file into the JSON answer, those that cannot be read too", async () => {
    const folder = tempFolder({ "a.json": valid, "b.json": invalid });
    const files = ["a.json", "no.json", "b.json"].map((name) => join(folder, name));
    const { status, stdout, stderr } = await runCli(["validate", "--format", "json", ...files]);
    expect(status).toBe(2);
    expect(entriesOf(stdout)).toMatchObject([
      { file: files[0], kind: "identity", guessed: true, valid: true, findings: [] },
      { file: files[1], valid: false, findings: [{ rule: "file-unreadable", severity: "error", path: "" }] },
      { file: files[2], valid: false, findings: [{ rule: "effect-invalid", path: "/statement/0/effect" }, {}] },
    ]);
    expect(entriesOf(stdout)[1]?.findings[0]?.range).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    });
    expect(stderr).toContain(`${files[1]}:1:1: error file-unreadable: there is no such file\n`);
  });

  it("says how many findings it leaves out", async () => {
    const many = JSON.stringify({ version: "2.0", statement: Array(1200).fill(0) });
    const text = await runCli(["validate"], input(many));
    expect(linesOf(text.stdout).at(-1)).toBe("<stdin>:1:1: info findings-omitted: 200 more findings are not shown");
    const json = await runCli(["validate", "--format", "json"], input(many));
    expect(entriesOf(json.stdout)[0]).toMatchObject({ omitted: 200 });
  });

  it.each(["a b.json", "new\nline.json", "\u001b[2Jx.json", "ü.json"])(
    "names the file %j on one line",
    async (name) => {
      const file = tempFile(name, invalid);
      const { stdout, stderr } = await runCli(["validate", file]);
      for (const line of [...linesOf(stdout), ...linesOf(stderr)]) expect(line).toMatch(diagnostic);
      expect(entriesOf((await runCli(["validate", file, "--format", "json"])).stdout)[0]?.file).toBe(file);
    },
  );

  it("writes nothing over its input", async () => {
    const file = tempFile("p.json", invalid);
    await runCli(["validate", file]);
    expect(readFileSync(file, "utf8")).toBe(invalid);
  });

  it("does not wait for a terminal", async () => {
    const { status, stderr } = await runCli(["validate"], input(valid, true));
    expect(status).toBe(2);
    expect(stderr).toContain("camwright: error usage: name a file, or - for standard input\n");
  });

  it("reads a terminal that is asked for", async () => {
    expect((await runCli(["validate", "-"], input(valid, true))).status).toBe(0);
  });
});
