import { type PolicyPair, policyPair, requestsFor } from "@camwright/conformance/universe";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compare, isSubset } from "../src/index.js";

/** Whether some request of the universe is allowed by one policy and refused by the other. */
const byBruteForce = (pair: PolicyPair): { readonly gains: boolean; readonly loses: boolean } => {
  const base = compile({ identity: [pair.base] });
  const next = compile({ identity: [pair.next] });
  let gains = false;
  let loses = false;
  for (const request of requestsFor(pair, 1500, pair.base.statement.length)) {
    const before = base(request).decision;
    const after = next(request).decision;
    gains ||= before === "deny" && after === "allow";
    loses ||= before === "allow" && after === "deny";
  }
  return { gains, loses };
};

test("what brute force finds in a small universe is found, and what is found is what the evaluator says", () => {
  fc.assert(
    fc.property(policyPair, (pair) => {
      const { relation, gained, lost } = compare({ identity: [pair.base] }, { identity: [pair.next] });
      const { gains, loses } = byBruteForce(pair);
      // A difference comes with a request that the evaluator answered, so only what is missed can be wrong.
      if (relation === "unknown") return;
      expect({ gained: gained.length > 0 || !gains, lost: lost.length > 0 || !loses }).toStrictEqual({
        gained: true,
        lost: true,
      });
    }),
    { numRuns: 400 },
  );
});

const policiesOf = (policy: PolicyPair["base"]): { readonly identity: readonly PolicyPair["base"][] } => ({
  identity: [policy],
});

/** Both policies attached to one caller; without denies that allows what either does. */
const union = ({ base, next }: PolicyPair): PolicyPair["base"] => ({
  ...base,
  statement: [...base.statement, ...next.statement].filter(({ effect }) => effect === "allow"),
});

const notLess = ["equivalent", "broader", "unknown"];

test("the relation is reflexive, turns round with its sides, and is bounded by union and boundary", () => {
  fc.assert(
    fc.property(policyPair, (pair) => {
      const [base, next] = [policiesOf(pair.base), policiesOf(pair.next)];
      expect(compare(base, base).relation).toBe("equivalent");
      const { relation } = compare(base, next);
      const back = compare(next, base).relation;
      expect(back).toBe(relation === "broader" ? "narrower" : relation === "narrower" ? "broader" : relation);
      expect(notLess).toContain(compare(base, policiesOf(union(pair))).relation);
      expect(notLess).toContain(compare({ ...base, boundary: pair.next }, base).relation);
    }),
    { numRuns: 300 },
  );
});

test("what is a subset of a subset is a subset", () => {
  fc.assert(
    fc.property(policyPair, policyPair, (one, other) => {
      const [a, b, c] = [policiesOf(one.base), policiesOf(one.next), policiesOf(other.next)];
      const isYes = (left: typeof a, right: typeof a): boolean => isSubset(left, right).answer === "yes";
      const isBroken = isYes(a, b) && isYes(b, c) && isSubset(a, c).answer === "no";
      expect(isBroken).toBe(false);
    }),
    { numRuns: 300 },
  );
});
