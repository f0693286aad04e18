import { type LayeredPair, layeredPair, layeredRequests } from "@camwright/conformance/universe";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../src/index.js";

interface Found {
  readonly caller: ReturnType<typeof layeredRequests>[number]["principal"] | undefined;
  readonly gains: boolean;
  readonly loses: boolean;
}

/** Whether some request of the universe is allowed by one side and refused by the other. */
const byBruteForce = (pair: LayeredPair): Found => {
  const requests = layeredRequests(pair, 500, pair.base.identity.length + pair.next.identity.length);
  const [base, next] = [compile(pair.base), compile(pair.next)];
  let gains = false;
  let loses = false;
  for (const request of requests) {
    const before = base(request).decision;
    const after = next(request).decision;
    gains ||= before === "deny" && after === "allow";
    loses ||= before === "allow" && after === "deny";
  }
  return { caller: pair.isGiven ? requests[0]?.principal : undefined, gains, loses };
};

test("what brute force finds in a small universe is found, and what is found is what the evaluator says", () => {
  fc.assert(
    fc.property(layeredPair, (pair) => {
      const { caller, gains, loses } = byBruteForce(pair);
      const { relation, gained, lost } = compare(pair.base, pair.next, { principal: caller });
      // A difference comes with a request that the evaluator answered, so only what is missed can be wrong.
      if (relation === "unknown") return;
      expect({ gained: gained.length > 0 || !gains, lost: lost.length > 0 || !loses }).toStrictEqual({
        gained: true,
        lost: true,
      });
    }),
    { numRuns: 200 },
  );
}, 120_000);
