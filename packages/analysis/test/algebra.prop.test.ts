import { layeredPair, type PolicyPair, policyPair } from "@camwright/conformance/universe";
import type { Policy, Statement } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compare, isEquivalent, isSubset } from "../src/index.js";

const wide: Policy = { version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*" }] };

const identity = (...policies: readonly Policy[]): Policies => ({ identity: policies });

/** Without its allows, or without its denies. */
const only = (effect: Statement["effect"], policy: Policy): Policy => ({
  ...policy,
  statement: policy.statement.filter((statement) => statement.effect === effect),
});

/** Whether no set is shown to allow what one after it does not. What cannot be said shows nothing. */
const isChain = (...sets: readonly Policies[]): boolean =>
  sets.every((outer, index) => sets.slice(0, index).every((inner) => isSubset(inner, outer).answer !== "no"));

const isSame = (one: Policies, other: Policies): boolean => isEquivalent(one, other).answer !== "no";

const holds = (property: (pair: PolicyPair) => void, numRuns: number): void => {
  fc.assert(fc.property(policyPair, property), { numRuns });
};

test("the relation is reflexive, also of layers", () => {
  fc.assert(
    fc.property(layeredPair, ({ base }) => {
      expect(isEquivalent(base, base).answer).toBe("yes");
    }),
    { numRuns: 150 },
  );
});

test("it turns round with its sides, and both subsets make it equivalent", () => {
  fc.assert(
    fc.property(layeredPair, ({ base, next }) => {
      const { relation } = compare(base, next);
      const back = compare(next, base).relation;
      expect(back).toBe(relation === "broader" ? "narrower" : relation === "narrower" ? "broader" : relation);
      const isBoth = isSubset(base, next).answer === "yes" && isSubset(next, base).answer === "yes";
      expect(isBoth).toBe(relation === "equivalent");
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("what is a subset of a subset is a subset", () => {
  fc.assert(
    fc.property(policyPair, policyPair, (one, other) => {
      const [a, b, c] = [identity(one.base), identity(one.next), identity(other.next)];
      const isYes = (left: Policies, right: Policies): boolean => isSubset(left, right).answer === "yes";
      const isBroken = isYes(a, b) && isYes(b, c) && isSubset(a, c).answer === "no";
      expect(isBroken).toBe(false);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("more allows allow no less, and more denies no more, whatever stands beside them", () => {
  holds(({ base, next }) => {
    expect(isChain(identity(base, only("deny", next)), identity(base), identity(base, only("allow", next)))).toBe(true);
    expect(
      isChain(
        { identity: [wide], scp: [[wide, only("deny", next)]], boundary: base },
        { identity: [wide], boundary: base },
      ),
    ).toBe(true);
  }, 120);
});

test("a union has both sides where nothing denies, and a limit leaves what both have", () => {
  holds(({ base, next }) => {
    const [one, other] = [only("allow", base), only("allow", next)];
    expect(isChain(identity(one), identity(one, other))).toBe(true);
    expect(isChain(identity(other), identity(one, other))).toBe(true);
    for (const limit of ["boundary", "session"] as const) {
      const both = { identity: [base], [limit]: next };
      expect(isChain(both, identity(base))).toBe(true);
      expect(isChain(both, { identity: [wide], [limit]: next })).toBe(true);
    }
  }, 120);
});

test("the order of policies and of limits says nothing, nor does saying a thing twice", () => {
  holds(({ base, next }) => {
    expect(isSame(identity(base, next), identity(next, base))).toBe(true);
    expect(isSame(identity(base, next), identity({ ...base, statement: [...base.statement, ...next.statement] }))).toBe(
      true,
    );
    expect(isSame(identity(base, base), identity(base))).toBe(true);
    expect(
      isSame({ identity: [wide], boundary: base, session: next }, { identity: [wide], boundary: next, session: base }),
    ).toBe(true);
    expect(isSame({ identity: [base], scp: [[next], [next]] }, { identity: [base], scp: [[next]] })).toBe(true);
  }, 80);
});
