import { describe, expect, it } from "vitest";
import { alwaysAllows, areDisjoint, canAllow, isEquivalent, isSubset, neverAllows } from "../src/index.js";
import { allow, deny, policies } from "./support.js";

const home = policies(allow("cos:*"), deny("cos:Delete*", "*", { ip_not_equal: { "qcs:ip": ["10.0.0.0/8"] } }));

describe("canAllow", () => {
  it.each([
    [{}, "yes"],
    [{ action: "cos:DeleteObject" }, "yes"],
    [{ action: "cos:DeleteObject", context: { "qcs:ip": "10.1.1.1" } }, "yes"],
    [{ action: "cos:DeleteObject", context: { "qcs:ip": "11.1.1.1" } }, "no"],
    [{ action: ["cvm:*", "cam:*"] }, "no"],
    [{ resource: "qcs::cos:gz::b/*" }, "yes"],
    [{ context: { k: ["a", "b"] } }, "yes"],
    [{ context: { k: [] } }, "yes"],
  ] as const)("%j: %s", (shape, answer) => {
    expect(canAllow(home, shape)).toMatchObject({ answer });
    expect(neverAllows(home, shape)).toMatchObject({ answer: answer === "yes" ? "no" : "yes" });
  });

  it("gives a request of the shape", () => {
    const { witness } = canAllow(home, {
      action: "cos:Put*",
      resource: "qcs::cos:gz::b/*",
      context: { k: ["a", "b"], l: 1 },
    });
    expect(witness).toMatchObject({ context: { k: ["a", "b"], l: "1" } });
    expect(witness?.action).toMatch(/^cos:Put/);
    expect(witness?.resource).toMatch(/^qcs::cos:ap-guangzhou:uid\/\d+:b\//);
  });

  it.each([{ action: "cos" }, { resource: "b/*" }])("refuses a shape that would match nothing: %j", (shape) => {
    expect(() => canAllow(home, shape)).toThrow(TypeError);
  });
});

describe("alwaysAllows", () => {
  it.each([
    [{ action: "cos:Get*" }, "yes"],
    [{ action: "cos:Delete*" }, "no"],
    [{ action: "cos:Delete*", context: { "qcs:ip": "10.1.1.1" } }, "yes"],
  ] as const)("%j: %s", (shape, answer) => {
    expect(alwaysAllows(home, shape)).toMatchObject({ answer });
  });
});

it("compares as sets", () => {
  const [gets, all] = [policies(allow("cos:Get*")), policies(allow("cos:*"))];
  expect(isSubset(gets, all).answer).toBe("yes");
  expect(isSubset(all, gets).answer).toBe("no");
  expect(isEquivalent(gets, all).answer).toBe("no");
  expect(isEquivalent(gets, policies(allow("name/cos:Get*"))).answer).toBe("yes");
  expect(areDisjoint(gets, policies(allow("cos:Put*"))).answer).toBe("yes");
  expect(areDisjoint(gets, all)).toMatchObject({ answer: "no", witness: { resource: "*" } });
});

it("binds root accounts by layers alone", () => {
  const principal = { type: "root", ownerUin: "1", uin: "1", appId: "1" } as const;
  expect(alwaysAllows(policies(), {}, { principal }).answer).toBe("yes");
  const capped = { identity: [], scp: [policies(allow("cos:*")).identity] };
  expect(alwaysAllows(capped, { action: "cos:*" }, { principal }).answer).toBe("yes");
  expect(canAllow(capped, { action: "cvm:*" }, { principal }).answer).toBe("no");
});
