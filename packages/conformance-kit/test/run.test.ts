import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type KitCase, readKitCases } from "../src/index.js";
import { answering, programs } from "./support/programs.js";
import { reportOf, runKit } from "./support/run-kit.js";

const cases = readKitCases();
const require = createRequire(import.meta.url);
const camwright = join(dirname(require.resolve("camwright/package.json")), "dist", "main.js");

const tempFile = (name: string, text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "camwright-kit-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const expectedLines = (all: readonly KitCase[], change: (one: KitCase) => object = () => ({})): string =>
  all.map((one) => `${JSON.stringify({ id: one.id, decision: one.expected, ...change(one) })}\n`).join("");

/** A program that answers as expected but for the change. */
const knowing = (change?: (one: KitCase) => object): readonly string[] =>
  answering(tempFile("answers.ndjson", expectedLines(cases, change)));

const some = (): string =>
  tempFile(
    "cases.ndjson",
    cases
      .slice(0, 12)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(""),
  );

describe("camwright", () => {
  it("answers every case as expected, also under --strict, for the reasons that cases are about", async () => {
    const report = await reportOf(["--strict", "--", process.execPath, camwright, "simulate", "--cases", "-"]);
    expect(report).toMatchObject({ status: 0, problems: [], differences: [], otherReasons: [] });
    expect(report.summary.documented.same + report.summary.assumed.same).toBe(cases.length);
  });
});

describe("a program that is wrong", () => {
  it.each(["allowing", "denying"] as const)("fails: %s everything", async (name) => {
    const { status, stdout } = await runKit(["--", ...programs[name]]);
    expect(status).toBe(1);
    expect(stdout).toContain("Documented cases that differ");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("failed: documented cases differ");
  });

  it("fails by one documented case, which the report names with its rule and page", async () => {
    const report = await reportOf([
      "--",
      ...knowing(({ id }) => (id === "cos-tls-min-10" ? { decision: "allow" } : {})),
    ]);
    expect(report.status).toBe(1);
    expect(report.differences).toEqual([
      expect.objectContaining({
        id: "cos-tls-min-10",
        verdict: "documented",
        tag: "operator-numeric",
        expected: "deny",
        answer: "allow",
        source: expect.stringContaining("436/46206") as string,
      }),
    ]);
  });
});

describe("a program with other readings", () => {
  const other = (): readonly string[] => knowing(({ tag }) => (tag === "U-1" ? { decision: "unknown" } : {}));

  it("passes, and its readings are listed by rule", async () => {
    const { status, stdout } = await runKit(["--", ...other()]);
    expect(status).toBe(0);
    expect(stdout).toContain("Cases that rest on another reading");
    expect(stdout).toContain("U-1: `x_not_equal: [a, b]`");
    expect(stdout).toContain("not-equal-list-first: expected deny, answered unknown");
  });

  it("fails under --strict", async () => {
    const { status, stdout } = await runKit(["--strict", "--", ...other()]);
    expect(status).toBe(1);
    expect(stdout).toContain("failed: cases differ (--strict)");
  });

  it("may have other reasons, which are listed and never fail", async () => {
    const report = await reportOf(["--strict", "--", ...knowing(({ reason }) => ({ reason: reason && "own-reason" }))]);
    expect(report.status).toBe(0);
    expect(report.otherReasons).toHaveLength(cases.filter(({ reason }) => reason !== undefined).length);
  });
});

describe("a program that does not keep the contract", () => {
  it.each([
    ["crashing", "program-crashed"],
    ["throwing", "lines-missing"],
    ["silent", "program-timed-out"],
    ["unending", "program-timed-out"],
    ["forgetful", "lines-missing"],
    ["talkative", "lines-surplus"],
    ["flooding", "lines-surplus"],
    ["endless", "line-too-long"],
    ["swapping", "answer-id"],
    ["babbling", "answer-unreadable"],
    ["deaf", "lines-missing"],
  ] as const)("fails: %s, by %s", async (name, rule) => {
    const report = await reportOf(["--cases", some(), "--timeout", "2", "--", ...programs[name]]);
    expect(report.status).toBe(2);
    expect(report.problems.map((problem) => problem.rule)).toContain(rule);
  });

  it("fails where it cannot be started", async () => {
    const report = await reportOf(["--", join(tmpdir(), "no-such-program")]);
    expect([report.status, report.problems.map(({ rule }) => rule)]).toEqual([2, ["program-not-started"]]);
  });

  it("has what it said on standard error in the report", async () => {
    const { stdout } = await runKit(["--cases", some(), "--", ...programs.throwing]);
    expect(stdout).toMatch(/lines-missing: 3 lines for 12 cases, exit status 1; it said: .*cannot do scp/);
  });
});

describe("what a terminal would obey", () => {
  it("is spelt out", async () => {
    const { stdout } = await runKit(["--cases", some(), "--", ...programs.rude]);
    expect(stdout).toContain("this is `\\u{1b}[2J`");
    expect(stdout).not.toContain("\u001b");
  });
});

describe("blank lines and CRLF", () => {
  it("are no matter", async () => {
    expect((await reportOf(["--cases", some(), "--", ...programs.blank])).problems).toEqual([]);
  });
});

describe("--questions and --answers", () => {
  it("print the questions without their answers, and compare answers that were written before", async () => {
    const { status, stdout } = await runKit(["--questions"]);
    const questions = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect([status, questions.length]).toEqual([0, cases.length]);
    const members = new Set(questions.flatMap((question) => Object.keys(question)));
    expect(members).toEqual(new Set(["id", "policies", "request", "resourceOwner"]));
    expect(await runKit(["--strict", "--answers", "-"], expectedLines(cases))).toMatchObject({ status: 0 });
    const file = tempFile("answers.ndjson", expectedLines(cases.slice(1)));
    expect(await runKit(["--answers", file])).toMatchObject({ status: 2 });
  });
});

describe("--layers", () => {
  it("leaves the cases out that other layers decide", async () => {
    const { stdout } = await runKit(["--layers", "identity,scp", "--questions"]);
    const policies = stdout
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as KitCase).policies);
    expect(policies.length).toBeGreaterThan(400);
    const present = policies.flatMap((one) => Object.entries(one).filter(([, value]) => value !== null));
    const others = present.filter(
      ([name, value]) => !["identity", "scp"].includes(name) && JSON.stringify(value) !== "[]",
    );
    expect(others).toEqual([]);
  });
});

describe("misuse", () => {
  it.each([
    ["nothing to do", []],
    ["two things to do", ["--questions", "--", "x"]],
    ["a command without --", ["camwright", "simulate"]],
    ["an unknown option", ["--fast", "--", "x"]],
    ["an unknown layer", ["--layers", "role", "--", "x"]],
    ["an unknown format", ["--format", "xml", "--", "x"]],
    ["no number of seconds", ["--timeout", "0", "--", "x"]],
    ["a command without a name", ["--", ""]],
    ["cases that are not there", ["--cases", "no-such-file", "--questions"]],
    ["answers that are not there", ["--answers", "no-such-file"]],
  ])("is refused: %s", async (_, argv) => {
    const { status, stdout, stderr } = await runKit(argv);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^camwright-conformance: .+\n/);
    expect(stderr).not.toContain("    at ");
  });

  it("names the lines that are no cases", async () => {
    const file = tempFile("cases.ndjson", `${JSON.stringify(cases[0])}\n\n{"id":"a"}\nnope\n`);
    expect((await runKit(["--cases", file, "--questions"])).stderr).toContain("no cases on lines 3, 4");
    const empty = tempFile("cases.ndjson", "\n");
    expect((await runKit(["--cases", empty, "--questions"])).stderr).toContain("there are no cases");
  });

  it("is no --help and no --version", async () => {
    expect(await runKit(["--help"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage:/) as string });
    expect(await runKit(["--version"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });
});
