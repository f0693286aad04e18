import { type PolicyPair, policyPair, requestsFor } from "@camwright/conformance/universe";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Comparison, canAllow, compare, noNewAccess, type SingleValued } from "../src/index.js";
import { allow, deny, policies } from "./support.js";

const both = (key: string, one: string, other: string): object => ({
  "for_any_value:string_equal": { [key]: [one] },
  "for_any_value:string_like": { [key]: [other] },
});

/** Policies that allow something only if a key has two values. */
const needsTwo = (key: string): ReturnType<typeof policies> =>
  policies(allow("cos:*", "*", { ...both(key, "a", "b*") }));

describe("a key that has one value", () => {
  it.each([
    ["k", undefined, "yes"],
    ["k", [], "yes"],
    ["k", ["l"], "yes"],
    ["k", ["l", "k"], "no"],
    ["k", "all", "no"],
    ["k", "usual", "no"],
    ["qcs:resource_tag", "usual", "yes"],
    ["qcs:request_tag", "usual", "yes"],
    ["qcs:tag", "usual", "yes"],
    ["qcs:tag/team", "usual", "no"],
    ["qcs:resource_tag", "all", "no"],
    // Two names of one key.
    ["qcs:tag", ["qcs:resource_tag"], "no"],
    ["vpc:requester_vpc", ["qcs:vpc"], "no"],
    ["qcs:tag/team", ["qcs:resource_tag"], "yes"],
  ] as const)("%s, %j: something is allowed: %s", (key, singleValued, answer) => {
    expect(canAllow(needsTwo(key), {}, { singleValued: singleValued as SingleValued | undefined })).toMatchObject({
      answer,
    });
  });

  it("is not there without a value", () => {
    const every = { "for_all_value:string_equal": { k: ["a"] }, "for_all_value:string_like": { k: ["b*"] } };
    const empty = policies(allow("cos:*", "*", every));
    const { witness } = canAllow(empty, {});
    expect(witness?.context).toEqual({ k: [] });
    expect(canAllow(empty, {}, { singleValued: ["k"] }).answer).toBe("no");
  });

  it("makes a gate pass that fails by values that no service sends", () => {
    const office = allow("cos:*", "*", { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } });
    const base = policies(office);
    const next = policies(
      office,
      allow("cos:*", "*", { "for_any_value:ip_equal": { "qcs:ip": ["10.1.0.0/16"] } }),
      deny("cam:*"),
    );
    expect(noNewAccess(base, next, { singleValued: "usual" }).answer).toBe("pass");
    expect(compare(base, next, { singleValued: "all" }).relation).toBe("equivalent");
  });
});

const singles = (pair: PolicyPair): ReturnType<typeof requestsFor> =>
  requestsFor(pair, 1500, pair.base.statement.length).filter(({ context }) =>
    Object.values(context).every((value) => typeof value === "string"),
  );

const byBruteForce = (pair: PolicyPair): { readonly gains: boolean; readonly loses: boolean } => {
  const base = compile({ identity: [pair.base] });
  const next = compile({ identity: [pair.next] });
  let gains = false;
  let loses = false;
  for (const request of singles(pair)) {
    const before = base(request).decision;
    const after = next(request).decision;
    gains ||= before === "deny" && after === "allow";
    loses ||= before === "allow" && after === "deny";
  }
  return { gains, loses };
};

const valuesIn = ({ gained, lost }: Comparison): readonly unknown[] =>
  [...gained, ...lost].flatMap(({ context }) => Object.values(context));

test("what brute force finds with single values is found, and witnesses have single values", () => {
  fc.assert(
    fc.property(policyPair, (pair) => {
      const comparison = compare({ identity: [pair.base] }, { identity: [pair.next] }, { singleValued: "all" });
      const { relation, gained, lost } = comparison;
      expect(valuesIn(comparison).filter((value) => typeof value !== "string")).toEqual([]);
      if (relation === "unknown") return;
      const { gains, loses } = byBruteForce(pair);
      expect({ gained: gained.length > 0 || !gains, lost: lost.length > 0 || !loses }).toEqual({
        gained: true,
        lost: true,
      });
      const { relation: wider } = compare({ identity: [pair.base] }, { identity: [pair.next] });
      expect(wider !== "equivalent" || relation === "equivalent").toBe(true);
    }),
    { numRuns: 120 },
  );
});
