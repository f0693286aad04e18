import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileText } from "@camwright/conformance/arbitrary";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { bucket, caseLine, caseOf, invalid, trust, user, valid } from "./support/documents.js";
import { diagnostic, input, linesOf, type Outcome, runCli } from "./support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "camwright-fuzz-"));
const files = ["a.json", "b.json", "c\n.json"].map((name) => join(folder, name));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const whole = fc.constantFrom(
  valid,
  invalid,
  bucket,
  trust,
  caseLine(),
  JSON.stringify(caseOf()["request"]),
  "null",
  "",
);
const cut = fc.tuple(whole, fc.nat(400), fc.nat(400)).map(([text, from, to]) => text.slice(0, from) + text.slice(to));
const mixed = fc
  .tuple(whole, fc.nat(400), hostileText)
  .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at));
const lines = fc.array(fc.oneof(whole, cut, mixed, fc.json()), { maxLength: 5 }).map((each) => each.join("\n"));
const bytes = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(whole, cut, mixed, lines, fc.json()).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((each) => Buffer.from(each)) },
  { weight: 1, arbitrary: whole.map((text) => Buffer.from(`\ufeff${text}`, "utf16le")) },
);

const file = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...files, "-", join(folder, "*.json")) },
  { weight: 1, arbitrary: fc.constantFrom("no-such-file", "", folder, join(folder, "no*"), "a\0b", "[", "{") },
);
const word = fc.oneof(
  hostileText,
  fc.constantFrom("*", user, "cos:GetObject", "a=b", "json", "text", "identity", "-", "--"),
);
const option = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  value.map((text) => [name, text]);
const validateOption = fc.oneof(
  option("--kind", fc.constantFrom("identity", "bucket", "trust", "session", "boundary", "scp", "x")),
  option("--format", fc.constantFrom("json", "text", "yaml")),
);
const validate = fc
  .tuple(fc.array(validateOption, { maxLength: 2 }), fc.array(file, { maxLength: 3 }))
  .map(([options, names]) => ["validate", ...options.flat(), ...names]);
const asked = fc.oneof(
  fc.constant(["--principal", user, "--action", "cos:GetObject", "--resource", "*"]),
  option("--request", file),
  option("--cases", file),
);
const simulateOption = fc.oneof(
  option("--format", fc.constantFrom("json", "text")),
  option("--expect", fc.constantFrom("allow", "deny")),
  ...["--boundary", "--session", "--bucket-policy", "--trust", "--scp"].map((name) => option(name, file)),
  ...["--context", "--unknown", "--app-id", "--principal-tag", "--resource-owner"].map((name) => option(name, word)),
);
const simulate = fc
  .tuple(fc.option(option("--policy", file)), asked, fc.array(simulateOption, { maxLength: 3 }))
  .map(([policy, question, options]) => ["simulate", ...(policy ?? []), ...question, ...options.flat()]);
const anything = fc
  .tuple(fc.constantFrom("validate", "simulate", "fmt", "help", "--version", "x"), fc.array(word, { maxLength: 4 }))
  .map(([command, words]) => [command, ...words]);

const summary = /^\d+ cases: \d+ allowed, \d+ denied, \d+ unknown; \d+ expectations not met; \d+ lines not readable$/;
const isExpected = (line: string): boolean => diagnostic.test(line) || summary.test(line) || line.startsWith("hint: ");

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const ask = async (argv: readonly string[], contents: readonly Uint8Array[], stdin: Uint8Array): Promise<Outcome> => {
  for (const [index, name] of files.entries()) writeFileSync(name, contents[index] ?? "");
  return runCli(argv, input(stdin));
};

/** What holds of every run, whatever it is given. */
const check = (argv: readonly string[], { status, stdout, stderr }: Outcome): void => {
  expect([0, 1, 2, 3]).toContain(status);
  expect(stderr).not.toContain("error internal");
  if (!stderr.startsWith("Usage: ")) expect(linesOf(stderr).filter((line) => !isExpected(line))).toEqual([]);
  const asksJson = argv.some((arg, index) => arg === "json" && argv[index - 1] === "--format");
  if (argv.includes("--cases")) expect(linesOf(stdout).filter((line) => !isJson(line))).toEqual([]);
  else if (asksJson && status !== 2) expect(isJson(stdout)).toBe(true);
  if (argv[0] === "validate" && !asksJson) {
    expect(linesOf(stdout).filter((line) => !diagnostic.test(line) && !/: valid [a-z]+ policy$/.test(line))).toEqual(
      [],
    );
  }
};

const contents = fc.array(bytes, { minLength: files.length, maxLength: files.length });
const property = (commands: fc.Arbitrary<readonly string[]>, stdin: fc.Arbitrary<Uint8Array> = bytes) =>
  fc.asyncProperty(commands, contents, stdin, async (argv, texts, standardInput) => {
    const outcome = await ask(argv, texts, standardInput);
    if (!outcome.stdout.startsWith("Usage: ")) check(argv, outcome);
  });

describe("run", () => {
  it("answers validate of any files", async () => {
    await fc.assert(property(validate), { numRuns: 300 });
  });

  it("answers simulate of any files and options", async () => {
    await fc.assert(property(simulate), { numRuns: 400 });
  });

  it("answers any lines as cases, a line for each that is not blank", async () => {
    const commands = fc.constant(["simulate", "--cases", "-"]);
    await fc.assert(
      property(
        commands,
        lines.map((text) => Buffer.from(text)),
      ),
      { numRuns: 300 },
    );
  });

  it("answers any arguments", async () => {
    await fc.assert(property(anything), { numRuns: 300 });
  });
});
