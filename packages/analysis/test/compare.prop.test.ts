import { type PolicyPair, policyPair, requestsFor } from "@camwright/conformance/universe";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../src/index.js";

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
