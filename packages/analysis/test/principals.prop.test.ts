import {
  callers,
  type LayeredPair,
  layeredPair,
  layeredRequests,
  strangeCallers,
  type UniverseCaller,
} from "@camwright/conformance/universe/principals";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../src/index.js";

interface Differences {
  readonly gains: boolean;
  readonly loses: boolean;
}

/** Whether some request of these callers is allowed by one side and refused by the other. */
const byBruteForce = ({ base, next }: LayeredPair, askers: readonly UniverseCaller[]): Differences => {
  const [before, after] = [compile(base), compile(next)];
  let gains = false;
  let loses = false;
  for (const request of layeredRequests(askers)) {
    const [old, now] = [before(request).decision, after(request).decision];
    gains ||= old === "deny" && now === "allow";
    loses ||= old === "allow" && now === "deny";
  }
  return { gains, loses };
};

/** What of the differences that brute force finds is missed. */
const missed = (
  pair: LayeredPair,
  askers: readonly UniverseCaller[],
  principal?: UniverseCaller,
): readonly string[] => {
  const { relation, gained, lost } = compare(pair.base, pair.next, { principal });
  if (relation === "unknown") return [];
  const { gains, loses } = byBruteForce(pair, askers);
  return [...(gains && gained.length === 0 ? ["a gain"] : []), ...(loses && lost.length === 0 ? ["a loss"] : [])];
};

/** Without bucket and trust policies the question is about users alone. */
const askersOf = ({ base, next }: LayeredPair): readonly UniverseCaller[] =>
  [base, next].some(({ bucket, trust }) => bucket !== undefined || trust !== undefined)
    ? callers
    : callers.filter(({ type }) => type === "user");

test("what brute force finds over callers of every kind is found", () => {
  fc.assert(
    fc.property(layeredPair, (pair) => {
      expect(missed(pair, askersOf(pair))).toStrictEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("and so it is for a caller who is given", () => {
  fc.assert(
    fc.property(layeredPair, fc.constantFrom(...callers, ...strangeCallers), (pair, principal) => {
      expect(missed(pair, [principal], principal)).toStrictEqual([]);
    }),
    { numRuns: 300 },
  );
});
