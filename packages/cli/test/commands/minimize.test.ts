import { describe, expect, it } from "vitest";
import { bucket, invalid } from "../support/documents.js";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";
import { tempFile } from "../support/temp-folder.js";

const document = (...statement: readonly object[]): string => JSON.stringify({ version: "2.0", statement });

const allow = (action: readonly string[], resource = "*"): object => ({
  effect: "allow",
  action,
  resource: [resource],
});

const gets = allow(["name/cos:GetObject", "cos:Get*"]);
const lists = allow(["cos:GetBucket", "cos:GetObject", "cos:HeadObject"]);

interface Answer {
  readonly document: { readonly statement: readonly { readonly action: readonly string[] }[] };
  readonly before: number;
  readonly after: number;
  readonly version?: string;
}

const answerOf = async (
  text: string,
  ...argv: readonly string[]
): Promise<{ status: number; answer: Answer; stderr: string }> => {
  const { status, stdout, stderr } = await runCli([
    "minimize",
    "--format",
    "json",
    ...argv,
    tempFile("policy.json", text),
  ]);
  expect(linesOf(stderr).every((line) => diagnostic.test(line))).toBe(true);
  return { status, answer: JSON.parse(stdout) as Answer, stderr };
};

describe("minimize", () => {
  it("answers with the document, its sizes and that it is equivalent", async () => {
    const { status, answer } = await answerOf(document(gets));
    expect(status).toBe(0);
    expect(answer).toStrictEqual({
      document: { version: "2.0", statement: [{ effect: "allow", action: ["cos:Get*"], resource: "*" }] },
      before: document(gets).length,
      after: 87,
      kind: "identity",
      limit: 6144,
      unit: "characters",
      equivalent: true,
      exact: "language",
    });
  });

  it("prints the document, and the sizes on standard error", async () => {
    const { status, stdout, stderr } = await runCli(["minimize"], input(document(gets)));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ statement: [{ action: ["cos:Get*"] }] });
    expect(stderr).toMatch(/<stdin>:1:1: info minimized: 110 characters before, 87 of 6144 now, proven equivalent\n$/);
  });

  it("gives back what is as small as it is written", async () => {
    const short = '{"version":"2.0","statement":{"effect":"Allow","action":"cos:*","resource":"*"}}';
    const { answer } = await answerOf(short);
    expect(answer).toMatchObject({ document: JSON.parse(short), before: short.length, after: short.length });
  });

  it("makes patterns of lists over the catalogs alone, and names their versions", async () => {
    const exact = await answerOf(document(lists), "--exact");
    expect(exact.answer.document.statement[0]?.action).toStrictEqual([
      "cos:GetBucket",
      "cos:GetObject",
      "cos:HeadObject",
    ]);
    const all = Array.from({ length: 2 }, () => allow(["cos:HeadBucket", "cos:HeadObject"]));
    const over = await answerOf(document(...all), "--catalog");
    expect(over.answer.document.statement[0]?.action).toStrictEqual(["cos:Head*"]);
    expect(over.answer.version).toMatch(/^@camwright\/catalog-cos \S+/);
    expect(over.stderr).toMatch(/camwright: info catalog-exact: exact for @camwright\/catalog-/);
  });

  it("fails where the limit is too small, with the size", async () => {
    const { status, answer, stderr } = await answerOf(document(gets), "--limit", "80");
    expect([status, answer.after]).toStrictEqual([1, 87]);
    expect(stderr).toMatch(/: error over-limit: it has 87 characters, and 80 are allowed\n$/);
    expect((await answerOf(document(gets), "--limit", "87")).status).toBe(0);
  });

  it("takes what is too long for its kind", async () => {
    const actions = Array.from({ length: 400 }, (_, index) => `cos:GetObject${String(index)}`);
    const { status, answer } = await answerOf(document(allow(["cos:GetObject*", ...actions])));
    expect([status, answer.before > 6144, answer.after < 100]).toStrictEqual([0, true, true]);
  });

  it("keeps a deny, unless the document stands alone", async () => {
    const deny = { ...allow(["cvm:*"]), effect: "deny" };
    const kept = await answerOf(document(allow(["cos:*"]), deny));
    expect(kept.answer.document.statement).toHaveLength(2);
    const alone = await answerOf(document(allow(["cos:*"]), deny), "--alone");
    expect(alone.answer.document.statement).toHaveLength(1);
  });

  it("counts a policy of a bucket in bytes", async () => {
    const { answer } = await answerOf(bucket);
    expect(answer).toMatchObject({ kind: "bucket", unit: "bytes", limit: 20_480, equivalent: true });
  });

  it("says where a smaller document is not proven", async () => {
    const { stderr, answer } = await answerOf(document(gets), "--steps", "1");
    expect(stderr).toMatch(/: info (?:not-minimized|minimized): /);
    expect(answer.after).toBeLessThanOrEqual(answer.before);
  });

  it.each([
    [invalid, 1],
    ["{", 2],
  ])("refuses %j", async (text, status) => {
    const outcome = await runCli(["minimize", tempFile("policy.json", text)]);
    expect(outcome).toMatchObject({ status, stdout: "" });
    expect(outcome.stderr).not.toBe("");
  });

  it.each([
    [["minimize", "missing.json"]],
    [["minimize", "--exact", "--catalog", "a.json"]],
    [["minimize", "--limit", "0", "a.json"]],
    [["minimize", "a.json", "b.json"]],
  ])("refuses %j", async (argv) => {
    const { status, stdout, stderr } = await runCli(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });
});
