import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reading } from "../support/documents.js";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";

describe("help", () => {
  it.each([
    ["--help"],
    ["-h"],
    ["help"],
    ["validate", "--help"],
    ["simulate", "-h"],
    ["help", "simulate"],
    ["fmt", "-h"],
    ["lint", "--help"],
    ["split", "--help"],
    ["roles", "--help"],
    ["catalog", "--help"],
    ["catalog", "generate", "--help"],
    ["catalog", "services", "--help"],
    ["catalog", "actions", "--help"],
    ["catalog", "resources", "--help"],
    ["catalog", "conditions", "--help"],
    ["expand", "--help"],
    ["shrink", "--help"],
  ])("of %j %j %j goes to standard output, with examples and exit statuses", async (...argv) => {
    const { status, stdout, stderr } = await runCli(argv.filter((arg) => typeof arg === "string"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/\nExamples:\n {2}camwright /);
    expect(stdout).toMatch(/\nExit status: 0 /);
  });

  it("says that findings are the answer of validate", async () => {
    expect((await runCli(["validate", "--help"])).stdout).toContain(
      "The findings are the answer and go to standard output",
    );
  });

  it("of no command goes to standard error, and is misuse", async () => {
    const { status, stdout, stderr } = await runCli([]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: camwright");
  });
});

describe("--version", () => {
  it.each(["--version", "-V"])("of the package by %s", async (option) => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await runCli([option])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });
});

describe("wrong usage", () => {
  const simulate = ["simulate", "--policy", "p.json"];
  it.each([
    [["bogus"], "unknown command 'bogus'"],
    [["valdate"], "unknown command 'valdate' (Did you mean validate?)"],
    [["validate", "--bogus"], "unknown option '--bogus'"],
    [["validate", "--formt", "json"], "unknown option '--formt' (Did you mean --format?)"],
    [["validate", "--a\nb"], "unknown option '--a\\u{000a}b'"],
    [["validate", "--kind", "generic"], "option '--kind <kind>' argument 'generic' is invalid"],
    [["validate", "--kind"], "option '--kind <kind>' argument missing"],
    [["validate", "--format", "xml"], "option '--format <format>' argument 'xml' is invalid"],
    [
      ["validate", "--format", "json", "--format", "json"],
      "option '--format <format>' is given twice, but takes one value",
    ],
    [["validate", "-", "a.json", "-"], "standard input (-) is named more than once"],
    [["fmt", "--check", "--write", "a.json"], "--check writes nothing, so it cannot go with --write"],
    [["fmt", "--write"], "--write needs files; standard input cannot be written"],
    [["fmt", "--write", "a.json", "-"], "--write needs files; standard input cannot be written"],
    [["fmt", "-", "-"], "standard input (-) is named more than once"],
    [["fmt", "--format", "json"], "unknown option '--format'"],
    [["roles", "--kind", "user"], "option '--kind <kind>' argument 'user' is invalid"],
    [["roles", "CLS_QcsRole", "CVM_QcsRole"], "too many arguments for 'roles'"],
    [["roles", "CLS_QcsRole", "--product", "cls"], "a name selects one role, and --product nothing more"],
    [["roles", "--product", "a", "--product", "b"], "option '--product <product>' is given twice, but takes one value"],
    [["simulate"], "name a policy with --policy or on another layer, or cases with --cases"],
    [["simulate", "extra"], "too many arguments for 'simulate'"],
    [[...simulate], "a request needs --action, --resource, --principal, or --request FILE"],
    [[...simulate, ...reading, "--action", "a:b"], "option '--action <action>' is given twice, but takes one value"],
    [[...simulate, ...reading, "--explian"], "unknown option '--explian'"],
    [
      [...simulate, "--request", "r.json", "--context", "a=b"],
      "--request takes the whole request from its file, and nothing from --context",
    ],
    [
      [...simulate, "--request", "r.json", "--app-id", "1", "--unknown", "k"],
      "--request takes the whole request from its file, and nothing from --app-id, --unknown",
    ],
    [
      ["simulate", "--cases", "c", "--boundary", "b"],
      "--cases takes everything from its file, and nothing from --boundary",
    ],
    [
      ["simulate", "--cases", "c", "--policy", "b", "--expect", "allow"],
      "--cases takes everything from its file, and nothing from --policy, --expect",
    ],
    [["simulate", "--policy", "-", "--request", "-"], "standard input (-) is named more than once"],
    [["simulate", "--policy", "-", "--scp", "-", ...reading], "standard input (-) is named more than once"],
    [[...simulate, ...reading, "--expect", "unknown"], "option '--expect <decision>' argument 'unknown' is invalid"],
  ] as const)("%j is said in one line", async (argv, message) => {
    const { status, stdout, stderr } = await runCli(argv, input("{}"));
    expect([status, stdout]).toEqual([2, ""]);
    const [line = "", ...rest] = linesOf(stderr);
    expect(line).toMatch(diagnostic);
    expect(line).toContain(`camwright: error usage: ${message}`);
    expect(rest.filter((text) => !text.startsWith("hint: "))).toEqual([]);
  });

  it("hints at the help of the command", async () => {
    expect((await runCli(["validate", "--bogus"])).stderr).toContain("hint: camwright validate --help tells more\n");
    expect((await runCli(["bogus"])).stderr).toContain("hint: camwright --help tells more\n");
  });

  it("shows the help for help of what is no command", async () => {
    const { status, stdout, stderr } = await runCli(["help", "bogus"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: camwright");
  });

  it("takes what follows -- for a file", async () => {
    const { status, stderr } = await runCli(["validate", "--", "--kind"]);
    expect([status, stderr]).toEqual([2, "--kind:1:1: error file-unreadable: there is no such file\n"]);
  });

  it("takes any format for --cases, whose answers are NDJSON", async () => {
    expect((await runCli(["simulate", "--cases", "-", "--format", "json"])).status).toBe(0);
  });
});
