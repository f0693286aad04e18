import type { Policy, Statement } from "@camwright/core";
import { evaluate, type Request } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { alwaysAllows, neverAllows, type Repair, type RepairEdit, repair, type Shape } from "../../src/index.js";
import { allow, deny } from "../support.js";

const policy = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });

const bucket = (path: string): string => `qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/${path}`;

const request = (action: string, resource: string, context: Request["context"] = {}): Request => ({
  principal: { type: "user", ownerUin: "100000000001", uin: "100000000002", appId: "1250000000" },
  action,
  resource,
  context,
});

type Done = Extract<Repair, { readonly answer: "yes" }>;

const done = (result: Repair): Done => {
  if (result.answer !== "yes") throw new Error(result.reason);
  return result;
};

const [read, write] = [allow("cos:Get*", bucket("*")), allow("cos:Put*", bucket("*"))];

describe("the cheapest edits", () => {
  it.each<[string, Policy, readonly (Request | Shape)[], readonly Shape[], readonly RepairEdit[]]>([
    [
      "are none where nothing is wrong",
      policy(read),
      [{ action: "cos:GetObject", resource: bucket("a") }],
      [{ action: "cos:Put*" }],
      [],
    ],
    [
      "add a statement where an action would come on too much",
      policy(read),
      [request("cos:PutObject", bucket("a"))],
      [],
      [{ edit: "add-statement", add: allow("cos:PutObject", bucket("a")) }],
    ],
    [
      "add a pattern where just that is demanded",
      policy(read),
      [{ action: "cos:PutObject", resource: bucket("*") }],
      [],
      [{ edit: "add-pattern", statement: 0, element: "action", pattern: "cos:PutObject" }],
    ],
    [
      "add a deny where something wide allows too much",
      policy(allow("cos:*")),
      [request("cos:GetObject", bucket("a"))],
      [{ action: "cos:Delete*" }],
      [{ edit: "add-statement", add: { effect: "deny", action: ["cos:Delete*"], resource: ["*"] } }],
    ],
    [
      "remove a pattern where all of it is forbidden",
      policy({ ...read, action: ["cos:GetObject", "cos:DeleteObject"] }),
      [],
      [{ action: "cos:Delete*" }],
      [{ edit: "remove-pattern", statement: 0, element: "action", pattern: "cos:DeleteObject" }],
    ],
    [
      "remove a resource where all of it is forbidden",
      policy({ ...read, resource: [bucket("a/*"), bucket("b/*")] }),
      [],
      [{ resource: bucket("b/*") }],
      [{ edit: "remove-pattern", statement: 0, element: "resource", pattern: bucket("b/*") }],
    ],
    [
      "remove a statement where one pattern of it is not enough",
      policy(read, { ...write, action: ["cos:PutObject", "cos:PutBucket"] }),
      [],
      [{ action: "cos:Put*" }],
      [{ edit: "remove-statement", statement: 1 }],
    ],
    [
      "narrow a deny to what is forbidden",
      policy(allow("cos:*"), deny("cos:*", bucket("*"))),
      [{ action: "cos:GetObject" }],
      [{ action: "cos:Put*", resource: bucket("*") }],
      [{ edit: "narrow-pattern", statement: 1, element: "action", pattern: "cos:*", to: "cos:Put*" }],
    ],
    [
      "remove a deny that stands in the way",
      policy(allow("cos:*"), deny("cos:GetObject")),
      [{ action: "cos:GetObject" }],
      [],
      [{ edit: "remove-statement", statement: 1 }],
    ],
    [
      "remove of a deny what stands in the way",
      policy(allow("cos:*"), { ...deny("cos:GetObject"), action: ["cos:GetObject", "cos:PutObject"] }),
      [{ action: "cos:GetObject" }],
      [],
      [{ edit: "remove-pattern", statement: 1, element: "action", pattern: "cos:GetObject" }],
    ],
    [
      "are several for several demands",
      policy(),
      [request("cos:GetObject", bucket("a")), { action: "cvm:*" }],
      [],
      [
        { edit: "add-statement", add: allow("cos:GetObject", bucket("a")) },
        { edit: "add-statement", add: { effect: "allow", action: ["cvm:*"], resource: ["*"] } },
      ],
    ],
  ])("%s", (_, before, mustAllow, mustNeverAllow, edits) => {
    const result = done(repair(before, mustAllow, mustNeverAllow));
    expect(new Set(result.edits.map((edit) => JSON.stringify(edit)))).toEqual(
      new Set(edits.map((edit) => JSON.stringify(edit))),
    );
    const after = { identity: [result.policy] };
    const isAllowed = (demand: Request | Shape): boolean =>
      "principal" in demand
        ? evaluate(after, demand).decision === "allow"
        : alwaysAllows(after, demand).answer === "yes";
    expect(mustAllow.filter((demand) => !isAllowed(demand))).toEqual([]);
    for (const shape of mustNeverAllow) expect(neverAllows(after, shape).answer).toBe("yes");
  });

  it("keep to what a shape says of condition keys", () => {
    const context = { "qcs:ip": "10.0.0.1" };
    const { edits, policy: after } = done(
      repair(
        policy(),
        [{ action: "cos:GetObject", context }],
        [{ action: "cos:GetObject", context: { "qcs:ip": "10.0.0.2" } }],
      ),
    );
    expect(edits).toHaveLength(1);
    expect(after.statement[0]?.condition).toEqual({
      string_equal: context === undefined ? {} : { "qcs:ip": ["10.0.0.1"] },
    });
  });

  it("leave no statement that matches nothing", () => {
    const { policy: after } = done(repair(policy(read, allow("cam:*")), [], [{ action: "cam:*" }]));
    expect(after.statement).toEqual([read]);
  });
});

describe("no repair", () => {
  it.each<[string, readonly (Request | Shape)[], readonly Shape[]]>([
    ["a request that is forbidden", [request("cos:GetObject", bucket("a"))], [{ action: "cos:Get*" }]],
    ["a shape of which a part is forbidden", [{ action: "cos:Get*" }], [{ resource: bucket("secret/*") }]],
  ])("for %s", (_, mustAllow, mustNeverAllow) => {
    const result = repair(policy(read), mustAllow, mustNeverAllow);
    expect(result).toMatchObject({ answer: "no", witness: { action: expect.stringMatching(/^cos:Get/) as string } });
  });

  it("within too low a cost", () => {
    const demands = [request("cos:GetObject", bucket("a")), request("cvm:RunInstances", "*")];
    expect(repair(policy(), demands, [], { most: 3 })).toMatchObject({ answer: "no" });
    expect(repair(policy(), demands, [], { most: 4 })).toMatchObject({ answer: "yes", cost: 4 });
  });

  it("of what another account owns", () => {
    const foreign = {
      ...request("cos:GetObject", "qcs::cos:ap-guangzhou:uid/1:docs-1/a"),
      resourceOwner: { ownerUin: "100000000009", appId: "1" },
    };
    expect(repair(policy(read), [foreign], [])).toMatchObject({ answer: "no" });
  });
});

describe("unknown", () => {
  it("for a demand about facts that nobody knows", () => {
    const asked = { ...request("cos:GetObject", bucket("a")), unknown: ["qcs:ip"] };
    const limited = policy(allow("cos:*", "*", { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } }));
    expect(repair(limited, [asked], [])).toMatchObject({ answer: "unknown" });
  });

  it("where the steps do not suffice", () => {
    expect(repair(policy(read), [{ action: "cam:*" }], [{ action: "cos:*" }], { steps: 10 })).toMatchObject({
      answer: "unknown",
    });
  });

  it("for statements with principals", () => {
    const principal = { qcs: ["qcs::cam::anyone:anyone"] };
    expect(repair(policy({ ...read, principal }), [], [])).toMatchObject({ answer: "unknown" });
  });
});

it("throws for a pattern that would match nothing", () => {
  expect(() => repair(policy(read), [], [{ action: "cos" }])).toThrow(TypeError);
});
