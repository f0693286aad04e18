import { describe, expect, it } from "vitest";
import { together } from "../../src/gates/gate.js";
import { noNewAccess, notGranted, withinBoundary } from "../../src/index.js";
import { allow, deny, policies } from "../support.js";

const home = policies(allow("cos:*"), deny("cos:Delete*", "*", { ip_not_equal: { "qcs:ip": ["10.0.0.0/8"] } }));

describe("noNewAccess", () => {
  it.each([
    ["the same in other words", home, policies(...(home.identity[0]?.statement ?? []).toReversed()), "pass"],
    ["less", home, policies(allow("cos:Get*")), "pass"],
    ["nothing", home, policies(), "pass"],
    ["more", home, policies(allow("cos:Get*"), allow("cvm:Describe*")), "fail"],
    ["a deny that is gone", home, policies(allow("cos:*")), "fail"],
    ["what an action set has", home, policies(allow("permid/1")), "unknown"],
    ["more, beside what an action set has", home, policies(allow("permid/1"), allow("cvm:*")), "fail"],
  ] as const)("%s", (_, base, next, answer) => {
    expect(noNewAccess(base, next)).toMatchObject({ answer });
  });

  it("names the statement that gives, and what the base says to it", () => {
    const next = { identity: [...home.identity, ...policies(allow("cos:Get*"), allow("cvm:Run*")).identity] };
    const { failures } = noNewAccess(home, next);
    expect(failures).toMatchObject([
      {
        witness: { action: expect.stringMatching(/^cvm:Run/) as string },
        statements: [{ layer: "identity", policy: 1, statement: 1, effect: "allow" }],
        against: { decision: "deny", reason: "implicit-deny", matched: [] },
      },
    ]);
    const { failures: freed } = noNewAccess(home, policies(allow("cos:*")));
    expect(freed[0]?.against).toMatchObject({ reason: "explicit-deny", matched: [{ statement: 1, effect: "deny" }] });
  });

  it("is unknown beyond its steps", () => {
    expect(noNewAccess(home, policies(allow("*")), { steps: 1 })).toMatchObject({ answer: "unknown", failures: [] });
  });
});

describe("notGranted", () => {
  it.each([
    [{ action: "cam:*" }, "pass"],
    [{ action: "cos:Delete*" }, "fail"],
    [{ action: ["cam:*", "cos:PutBucketPolicy"] }, "fail"],
    [{ action: "cos:Delete*", context: { "qcs:ip": "9.9.9.9" } }, "pass"],
    [{ action: "*", resource: "qcs::cam::uin/1:*" }, "fail"],
    [{ action: "permid/1" }, "unknown"],
  ] as const)("%j", (shape, answer) => {
    expect(notGranted(home, shape)).toMatchObject({ answer });
  });

  it("names every statement that allows the request", () => {
    const twice = policies(allow("cos:Get*"), deny("cos:Put*"), allow("cos:GetObject"));
    const { failures } = notGranted(twice, { action: "cos:GetObject" });
    expect(failures[0]?.statements.map(({ statement }) => statement)).toEqual([0, 2]);
  });

  it("asks for the caller that is given", () => {
    const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
    const own = policies(allow("cam:UpdateUser", "qcs::cam::uin/1:uin/${uin}"));
    const other = { action: "cam:*", resource: "qcs::cam::uin/1:uin/3" };
    expect(notGranted(own, other, { principal })).toMatchObject({ answer: "pass" });
    expect(notGranted(own, { ...other, resource: "qcs::cam::uin/1:uin/2" }, { principal })).toMatchObject({
      answer: "fail",
    });
  });
});

describe("withinBoundary", () => {
  const [ceiling] = policies(allow("cos:*", "qcs::cos:::logs/*"), deny("cos:Put*")).identity;
  it.each([
    ["narrower", allow("cos:Get*", "qcs::cos:ap-guangzhou::logs/a/*"), "pass"],
    ["another path", allow("cos:Get*", "qcs::cos:ap-guangzhou::*"), "fail"],
    ["what the ceiling denies", allow("cos:Put*", "qcs::cos:::logs/*"), "fail"],
    ["the name of an account, which is no limit in a ceiling", allow("cos:Get*", "qcs::cos::uin/1:logs/*"), "pass"],
    ["an unknown variable", allow("cos:Get*", "qcs::cos:::${folder}/*"), "unknown"],
  ] as const)("%s", (_, statement, answer) => {
    if (ceiling === undefined) throw new Error("no ceiling");
    expect(withinBoundary(policies(statement), ceiling)).toMatchObject({ answer });
  });

  it("says what the ceiling says to the request", () => {
    if (ceiling === undefined) throw new Error("no ceiling");
    const { failures } = withinBoundary(policies(allow("cos:PutObject", "qcs::cos:::logs/*")), ceiling);
    expect(failures[0]?.against).toMatchObject({ reason: "boundary", matched: [{ layer: "boundary", statement: 1 }] });
  });

  it("says nothing of those whom no boundary binds", () => {
    const bucket = { version: "2.0", statement: [{ ...allow("cos:*"), principal: "*" }] } as const;
    expect(withinBoundary({ identity: [], bucket }, bucket)).toMatchObject({ answer: "unknown" });
    expect(withinBoundary({ identity: [], trust: bucket }, bucket)).toMatchObject({ answer: "unknown" });
  });
});

describe("what another account owns", () => {
  const principal = { type: "user", ownerUin: "1", uin: "2", appId: "11" } as const;
  const theirs = "qcs::cos::uid/99:b-99/*";

  it.each([
    ["a grant that names the account", policies(allow("cos:*", theirs)), "fail"],
    ["a grant that names every account", policies(allow("cos:*", "qcs::cos::*:b-99/*")), "fail"],
    ["a grant on everything, which is what the own account has", policies(allow("cos:*")), "pass"],
    ["a grant and a deny on everything", policies(allow("cos:*", theirs), deny("cos:*")), "pass"],
    [
      "a grant and a deny for the own account",
      policies(allow("cos:*", theirs), deny("cos:*", "qcs::cos:::b-99/*")),
      "fail",
    ],
    [
      "a grant above a boundary",
      { ...policies(allow("cos:*", theirs)), boundary: policies(allow("cvm:*")).identity[0] },
      "pass",
    ],
  ] as const)("counts if that account grants it: %s", (_, subject, answer) => {
    const gate = notGranted(subject, { action: "cos:*", resource: theirs }, { principal });
    expect(gate).toMatchObject({ answer });
    expect(gate.failures.every(({ where }) => where === "if the account that owns it grants it")).toBe(true);
    expect(gate.failures.flatMap(({ statements }) => statements).every(({ layer }) => layer === "identity")).toBe(true);
  });

  it("counts without a caller as well, where a deny reaches the own account alone", () => {
    const policy = policies(allow("cos:*", "qcs::cos::*:b-99/*"), deny("cos:*", "qcs::cos:::b-99/*"));
    expect(notGranted(policy, { action: "cos:*" })).toMatchObject({
      answer: "fail",
      failures: [{ statements: [{ statement: 0 }] }],
    });
    expect(notGranted(policy, { action: "cos:*", owner: "own" })).toMatchObject({ answer: "pass" });
  });

  it("counts for a role that may be taken there", () => {
    const policy = policies(allow("sts:AssumeRole", "qcs::cam::uin/9:roleName/r"));
    expect(notGranted(policy, { action: "sts:AssumeRole*" }, { principal })).toMatchObject({ answer: "fail" });
    expect(notGranted(policy, { action: "sts:AssumeRoleWithSAML" }, { principal })).toMatchObject({ answer: "pass" });
  });

  it("counts for new access, and above a boundary", () => {
    const [base, next] = [policies(allow("cos:*")), policies(allow("cos:*"), allow("cos:Get*", theirs))];
    expect(noNewAccess(base, next, { principal })).toMatchObject({
      answer: "fail",
      failures: [{ statements: [{ statement: 1 }] }],
    });
    expect(noNewAccess(next, base, { principal })).toMatchObject({ answer: "pass" });
    const [narrow, wide] = [policies(allow("cvm:*")).identity[0], policies(allow("cos:*")).identity[0]];
    if (narrow === undefined || wide === undefined) throw new Error("no ceiling");
    expect(withinBoundary(policies(allow("cos:*", theirs)), narrow, { principal })).toMatchObject({ answer: "fail" });
    expect(withinBoundary(policies(allow("cos:*", theirs)), wide, { principal })).toMatchObject({ answer: "pass" });
  });

  it.each(["root", "anonymous"] as const)("is not for the policies of %s callers to decide", (type) => {
    const caller = type === "root" ? { ...principal, uin: "1", type } : { type };
    const gate = notGranted(
      policies(allow("cos:*", theirs)),
      { action: "cos:*", owner: "other" },
      { principal: caller },
    );
    expect(gate).toMatchObject({ answer: "pass" });
  });
});

it("takes answers together: a failure beside what is unknown is a failure, and nothing unknown is a pass", () => {
  const failed = notGranted(home, { action: "cos:Get*" });
  const unknown = notGranted(home, { action: "permid/1" });
  const passed = notGranted(home, { action: "cam:*" });
  expect(together([])).toMatchObject({ answer: "pass" });
  expect(together([passed, unknown])).toMatchObject({ answer: "unknown", failures: [], reasons: unknown.reasons });
  expect(together([unknown, failed, failed])).toEqual({ ...failed, reasons: unknown.reasons });
});
