/** A thread that compares pairs of policies of the small universe, and asks its requests of both. */
import { compare, isEquivalent } from "@camwright/analysis";
import { layeredPair, layeredRequests } from "@camwright/conformance/universe";
import { count, listen, missed } from "./listen.mjs";

/** So many requests of the universe are asked about each pair. */
const requests = 700;

const swapped = { broader: "narrower", narrower: "broader" };

/** What is wrong with the comparison of a pair, if something is. */
function problemOf(pair, turn, seen) {
  const { base, next, isGiven } = pair;
  const asked = layeredRequests(pair, requests, turn);
  const options = isGiven ? { principal: asked[0].principal } : {};
  const comparison = compare(base, next, options);
  if (!count(comparison, seen)) return undefined;
  const problem = missed(comparison, pair, asked, seen);
  if (problem !== undefined) return problem;
  const { relation } = comparison;
  const back = compare(next, base, options).relation;
  if (back !== (swapped[relation] ?? relation)) return { problem: `${relation} one way and ${back} the other` };
  if (isEquivalent(base, base, options).answer !== "yes") return { problem: "a policy is not equivalent to itself" };
  return undefined;
}

listen(layeredPair, problemOf);
