import { describe, expect, it } from "vitest";
import { canonicalPolicy, encodePolicy, type Policy } from "../../src/index.js";

const policy: Policy = {
  version: "2.0",
  statement: [
    {
      resource: "*",
      action: ["cos:GetObject"],
      principal: { service: ["cls.cloud.tencent.com"], qcs: ["qcs::cam::uin/1:root"] },
      sid: "one",
      effect: "deny",
      condition: {},
    },
  ],
};

describe("the canonical form", () => {
  it("has the elements in CAM's order, lists for texts and no empty condition", () => {
    expect(encodePolicy(policy, { indent: 0 })).toBe(
      '{"version":"2.0","statement":[{"sid":"one","effect":"deny",' +
        '"principal":{"qcs":["qcs::cam::uin/1:root"],"service":["cls.cloud.tencent.com"]},' +
        '"action":["cos:GetObject"],"resource":["*"]}]}',
    );
  });

  it("leaves everybody as a star, and a resource out where there is none", () => {
    const trust: Policy = {
      version: "2.0",
      statement: [{ effect: "allow", principal: "*", action: "*" }],
    };
    expect(canonicalPolicy(trust).statement).toStrictEqual([{ effect: "allow", principal: "*", action: ["*"] }]);
  });

  it("drops what is no element", () => {
    const odd = { ...policy, id: "x", statement: [{ ...policy.statement[0], comment: "y" }] } as unknown as Policy;
    expect(encodePolicy(odd)).toBe(encodePolicy(policy));
  });

  it("is written over lines by two blanks, or as asked", () => {
    expect(encodePolicy(policy).split("\n")[1]).toBe('  "version": "2.0",');
    expect(encodePolicy(policy, { indent: 4 }).split("\n")[1]).toBe('    "version": "2.0",');
  });
});
