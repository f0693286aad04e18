import { explain, type Miss } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { checksOf } from "../../../src/engine/decision/checks.js";
import { comparedOf, type Piece } from "../../../src/engine/decision/compared.js";

const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
const told = (statement: object, request: object = {}) => {
  const usual = {
    effect: "allow",
    action: ["cos:Get*"],
    resource: ["qcs::cos:ap-guangzhou:uin/1:docs-125/a/*"],
  } as const;
  const policies = { identity: [{ version: "2.0", statement: [{ ...usual, ...statement }] }] } as const;
  const asked = {
    principal,
    action: "cos:GetObject",
    resource: "qcs::cos:ap-guangzhou:uin/1:docs-125/a/b",
    ...request,
  };
  const found = explain(policies, asked).explain.layers[0]?.statements[0];
  if (found === undefined) throw new Error("there is no statement");
  return found;
};
const states = (statement: object, request?: object): string =>
  checksOf(told(statement, request), ["action", "resource", "condition"])
    .map(({ element, state }) => `${element} ${state}`)
    .join(", ");

describe("the elements of a statement", () => {
  it.each<[object, object, string]>([
    [{}, {}, "action match, resource match, condition match"],
    [{ action: ["cos:Put*"] }, {}, "action miss, resource match, condition match"],
    [{ condition: { string_equal: { k: ["v"] } } }, { unknown: ["k"] }, "action match, resource match, condition open"],
    [
      { condition: { string_equal: { k: ["v"], l: ["v"] } } },
      { unknown: ["k"] },
      "action match, resource match, condition miss",
    ],
  ])("of %j", (statement, request, expected) => {
    expect(states(statement, request)).toBe(expected);
  });

  it("has those that are written, and those that do not match", () => {
    expect(checksOf(told({}), ["action"]).map(({ element }) => element)).toEqual(["action"]);
    expect(checksOf(told({ action: [] }), []).map(({ element }) => element)).toEqual(["action"]);
  });

  it("does not say that matches what comes after the last miss that is told", () => {
    const keys = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`k${String(at)}`, ["v"]]));
    expect(states({ condition: { string_equal: keys } })).toBe("action untold, resource untold, condition miss");
  });
});

const shown = (pieces: readonly Piece[] | undefined): string =>
  (pieces ?? []).map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
const sides = (statement: object, request?: object): readonly string[] => {
  const [miss] = told(statement, request).misses as readonly [Miss];
  const { policy, request: asked } = comparedOf(miss);
  return [shown(policy[0]), shown(asked[0])];
};

describe("what the policy says beside what the request says", () => {
  it.each<[object, object, readonly string[]]>([
    [{ action: ["cos:GetBucket"] }, {}, ["cos:Get[Bucket]", "cos:Get[Object]"]],
    [{ action: ["cos:getObject"] }, {}, ["cos:[g]etObject", "cos:[G]etObject"]],
    [
      { resource: ["qcs::cos:ap-beijing:uin/1:docs-125/*"] },
      {},
      ["qcs::cos:[ap-beijing]:uin/1:docs-125/*", "qcs::cos:[ap-guangzhou]:uin/1:docs-125/a/b"],
    ],
    [
      { resource: ["qcs::cos:ap-guangzhou:uin/1:docs-125/x/*"] },
      {},
      ["qcs::cos:ap-guangzhou:uin/1:docs-125/[x/*]", "qcs::cos:ap-guangzhou:uin/1:docs-125/[a/b]"],
    ],
    [{ condition: { string_equal: { k: ["v"] } } }, { context: { k: "w" } }, ["[v]", "[w]"]],
  ])("of %j", (statement, request, expected) => {
    expect(sides(statement, request)).toEqual(expected);
  });
});
