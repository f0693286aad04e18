import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { invalid, valid } from "../support/documents.js";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";
import { tempFile, tempFolder } from "../support/temp-folder.js";

const documentOf = (action: string, resource = '["*"]'): string =>
  `{"version":"2.0","statement":[{"effect":"allow","action":${action},"resource":${resource}}]}`;

const misspelt = documentOf('["cos:getobject"]');
const prefixed = documentOf('["cbs:CreateDisks"]');
const unknown = documentOf('["cos:GetObjekt"]');

interface Entry {
  readonly valid: boolean;
  readonly findings: readonly { readonly rule: string }[];
}

const entriesOf = (stdout: string): readonly Entry[] =>
  (JSON.parse(stdout) as { readonly files: readonly Entry[] }).files;

const rulesIn = (text: string): readonly (string | undefined)[] =>
  linesOf(text).map((line) => /: (?:error|warning|info) ([a-z-]+): /.exec(line)?.[1]);

describe("lint", () => {
  it("says that there is nothing to say", async () => {
    const file = tempFile("p.json", valid);
    const answer = { status: 0, stdout: `${file}: no findings\n`, stderr: "" };
    expect(await runCli(["lint", "--kind", "identity", file])).toEqual(answer);
  });

  it("reports what validating reports and what the catalogs know, one finding a line", async () => {
    const file = tempFile("p.json", misspelt.replace('"allow"', '"Allow"'));
    const { status, stdout, stderr } = await runCli(["lint", "--kind", "identity", file]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(rulesIn(stdout)).toEqual(["effect-case", "action-case"]);
    for (const line of linesOf(stdout)) expect(line).toMatch(diagnostic);
  });

  it.each([
    ["an action that no catalog has", unknown, ["action-unknown"]],
    ["what a wrong prefix should have been", prefixed, ["action-prefix"]],
    ["a service of the SDK", documentOf('["scf:Invoke","scf:Invokke"]'), ["action-unknown"]],
    ["an action that CAM knows under the prefix of another service", documentOf('["cvm:CreateDisks"]'), []],
    ["a service that nobody knows", documentOf('["nosuchservice:Get*"]'), ["service-unknown"]],
  ])("loads the catalogs of what a document names: %s", async (_, document, rules) => {
    const { stdout } = await runCli(["lint", "--format", "json"], input(document));
    expect(entriesOf(stdout)[0]?.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    [misspelt, "error", 0],
    [misspelt, "warning", 1],
    [unknown, "warning", 0],
    [unknown, "info", 1],
    [invalid, "error", 1],
    ["{", "error", 2],
  ])("exits by the gravest finding: %s at %s with %i", async (document, level, status) => {
    expect((await runCli(["lint", "--fail-on", level], input(document))).status).toBe(status);
  });

  it("fails on errors if nothing else is said", async () => {
    expect((await runCli(["lint"], input(misspelt))).status).toBe(0);
    expect((await runCli(["lint"], input(invalid))).status).toBe(1);
  });

  it("leaves out the rules that it is told to, and never an error", async () => {
    const argv = ["lint", "--format", "json", "--ignore", "action-case,bare-value", "--ignore=action-malformed"];
    expect(entriesOf((await runCli(argv, input(misspelt))).stdout)[0]?.findings).toEqual([]);
    const { findings, valid: isValid } = entriesOf((await runCli(argv, input(invalid))).stdout)[0] ?? {};
    expect(findings?.map(({ rule }) => rule)).toContain("action-malformed");
    expect(isValid).toBe(false);
  });

  it("answers about a file that cannot be read", async () => {
    const { status, stdout, stderr } = await runCli(["lint", "--format", "json", "nowhere.json"]);
    expect(status).toBe(2);
    expect(entriesOf(stdout)[0]?.findings.map(({ rule }) => rule)).toEqual(["file-unreadable"]);
    expect(stderr.trimEnd()).toMatch(diagnostic);
  });
});

describe("lint --fix", () => {
  const loose = `{
    "version": "2.0",
    "statement": [{"effect":"Allow",   "action": ["cos:getobject", "cos:getobject"], "resource": "*"}]
}`;

  it("gives the document with its repairs and otherwise as it was", async () => {
    const { status, stdout } = await runCli(["lint", "--fix", "--kind", "identity"], input(loose));
    expect(status).toBe(0);
    expect(stdout).toBe(
      loose.replace('"Allow"', '"allow"').replace('["cos:getobject", "cos:getobject"]', '["cos:GetObject"]'),
    );
  });

  it("says which repairs change what the document says, and with --write in the JSON answer", async () => {
    const { stderr } = await runCli(["lint", "--fix", "--kind", "identity"], input(loose));
    const [line, ...others] = linesOf(stderr).filter((each) => each.includes(" info fix-changes: "));
    expect(line).toMatch(
      /action-case: replace by `cos:GetObject` at \/statement\/0\/action\/0: it allows now `cos:GetObject` on /,
    );
    // The same action twice has one repair; that it stands once changes nothing.
    expect(others).toHaveLength(0);
    const file = tempFile("loose.json", loose);
    const written = await runCli(["lint", "--fix", "--write", "--format", "json", "--kind", "identity", file]);
    expect(JSON.parse(written.stdout)).toMatchObject({ files: [{ changes: [{ rule: "action-case" }] }] });
  });

  it("gives a document as it is where there is nothing to repair", async () => {
    expect(await runCli(["lint", "--fix", "--kind", "identity"], input(`${valid}\n`))).toEqual({
      status: 0,
      stdout: `${valid}\n`,
      stderr: "",
    });
  });

  it("says on standard error what is left", async () => {
    const { stderr, stdout } = await runCli(["lint", "--fix", "--kind", "identity"], input(unknown));
    expect(stdout).toBe(unknown);
    expect(rulesIn(stderr)).toEqual(["action-unknown"]);
  });

  it("does not repair what is ignored", async () => {
    const argv = ["lint", "--fix", "--kind", "identity", "--ignore", "action-case"];
    expect((await runCli(argv, input(misspelt))).stdout).toBe(misspelt);
  });

  it("leaves comments where they are", async () => {
    const commented = misspelt.replace("{", "{ // why\n");
    const { status, stdout } = await runCli(["lint", "--fix"], input(commented));
    expect([status, stdout]).toEqual([2, commented.replace("getobject", "GetObject")]);
  });

  it("writes files in place, and answers with what is left", async () => {
    const folder = tempFolder({ "a.json": misspelt, "b.json": unknown });
    const { status, stdout } = await runCli(["lint", "--fix", "--write", "--kind", "identity", join(folder, "*.json")]);
    expect(status).toBe(0);
    expect(rulesIn(stdout)).toEqual([undefined, "action-unknown"]);
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(misspelt.replace("getobject", "GetObject"));
    expect(readFileSync(join(folder, "b.json"), "utf8")).toBe(unknown);
  });

  it("loads the catalogs of services that a repair brings to light", async () => {
    const broken = prefixed.replace('["cbs:CreateDisks"]', '["cbs:CreateDisks","cos:getobject",]');
    const { stdout } = await runCli(["lint", "--fix"], input(broken));
    expect(JSON.parse(stdout)).toMatchObject({ statement: [{ action: ["cvm:CreateDisks", "cos:GetObject"] }] });
  });
});

describe("lint --format github", () => {
  it("gives workflow commands, escaped", async () => {
    const file = tempFile("a,b: 100%.json", misspelt);
    const { stdout } = await runCli(["lint", "--format", "github", "--kind", "identity", file]);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(stdout).toMatch(
      /^::warning file=[^:,]*a%2Cb%3A 100%25\.json,line=1,endLine=1,col=59,endColumn=74,title=action-case::/,
    );
  });

  it("cannot be broken out of", async () => {
    const document = documentOf(JSON.stringify(["cos:a\n::error::forged\r%0A"]));
    const { stdout } = await runCli(["lint", "--format", "github"], input(document));
    for (const line of linesOf(stdout)) expect(line).toMatch(/^::(?:error|warning|notice) file=[^\n]+$/);
    expect(stdout).not.toMatch(/^::error::forged/m);
  });
});

describe("lint --format sarif", () => {
  const logOf = async (...argv: readonly string[]): Promise<Log> =>
    JSON.parse((await runCli(["lint", "--format", "sarif", ...argv])).stdout) as Log;

  it("gives a log with the rule, place and repair of each finding", async () => {
    const file = tempFile("with blank.json", misspelt);
    const { version, runs } = await logOf("--kind", "identity", file);
    expect(version).toBe("2.1.0");
    expect(runs).toHaveLength(1);
    const [run] = runs;
    const [result] = run?.results ?? [];
    expect(result).toMatchObject({
      ruleId: "action-case",
      level: "warning",
      locations: [
        {
          physicalLocation: { region: { startLine: 1, startColumn: 59, endLine: 1, endColumn: 74 } },
          logicalLocations: [{ fullyQualifiedName: "/statement/0/action/0" }],
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '"cos:GetObject"' } }] }] }],
    });
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/\/with%20blank\.json$/);
    expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe("action-case");
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it("tells of files that could not be read as notifications of the run", async () => {
    const { runs } = await logOf("nowhere.json");
    expect(runs[0]?.results).toEqual([]);
    expect(runs[0]?.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: "file-unreadable" } }] },
    ]);
  });

  it("has each rule once", async () => {
    const { runs } = await logOf(tempFile("p.json", valid));
    const ids = runs[0]?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(ids.length).toBeGreaterThan(70);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("wrong usage of lint", () => {
  it.each([
    [["--write", "p.json"], "--write writes what --fix repairs, so it needs --fix"],
    [["--fix", "--write", "-"], "--write needs files; standard input cannot be written"],
    [
      ["--fix", "--format", "json"],
      "the answer of --fix is the document; --format is about findings and goes with --write",
    ],
    [["--ignore", "no-such-rule"], "option '--ignore <rules>': there is no rule 'no-such-rule'"],
    [["--fail-on", "fatal"], "option '--fail-on <severity>' argument 'fatal' is invalid"],
  ])("%j is refused", async (argv, message) => {
    const { status, stdout, stderr } = await runCli(["lint", ...argv]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`camwright: error usage: ${message}`);
  });
});
