import { describe, expect, it } from "vitest";
import { batchDecider } from "../src/decide-batch.js";
import { packed } from "../src/packed.js";

const statement = { effect: "allow", action: ["cos:Get*"], resource: "*" } as const;
const policies = { identity: [{ version: "2.0", statement: [statement] }] } as const;
const asking = (action: unknown) => ({ principal: { type: "user", ownerUin: "1", uin: "2" }, action, resource: "*" });
const requests = [asking("cos:GetService"), asking("cos:PutBucket"), asking(7), asking("cos:GetService")];

describe("batchDecider", () => {
  it("decides requests as far as it can, and every batch anew", () => {
    const decide = batchDecider({ _tag: "requests", policies: packed(policies) });
    expect(decide(packed(requests)).map(({ decision }) => decision)).toEqual(["allow", "deny"]);
    expect(decide(packed(requests.slice(3))).map(({ decision }) => decision)).toEqual(["allow"]);
    expect(decide(packed([]))).toEqual([]);
  });

  it("decides cases as far as it can", () => {
    const cases = requests.map((request) => ({ policies, request }));
    const decide = batchDecider({ _tag: "cases" });
    expect(decide(packed(cases)).map(({ decision }) => decision)).toEqual(["allow", "deny"]);
    expect(decide(packed([{ request: requests[0] }]))).toEqual([]);
  });
});
