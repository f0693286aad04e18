/** A thread that compares pairs of policies of the small universe, and asks its requests of both. */
import { parentPort } from "node:worker_threads";
import { compare, isEquivalent } from "@camwright/analysis";
import { layeredPair, layeredRequests } from "@camwright/conformance/universe";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";

/** So many requests of the universe are asked about each pair. */
const requests = 700;

/** The first requests that one policy alone allows, by asking both. */
function byBruteForce(pair, asked) {
  const base = compile(pair.base);
  const next = compile(pair.next);
  const found = {};
  for (const request of asked) {
    const before = base(request).decision;
    const after = next(request).decision;
    if (before === "deny" && after === "allow") found.gained ??= request;
    if (before === "allow" && after === "deny") found.lost ??= request;
    if (found.gained !== undefined && found.lost !== undefined) break;
  }
  return found;
}

const swapped = { broader: "narrower", narrower: "broader" };

/** What is wrong with the comparison of a pair, if something is. */
function problemOf(pair, turn, seen) {
  const { base, next, isGiven } = pair;
  const asked = layeredRequests(pair, requests, turn);
  const options = isGiven ? { principal: asked[0].principal } : {};
  const { relation, gained, lost, reason } = compare(base, next, options);
  seen.relations[relation] = (seen.relations[relation] ?? 0) + 1;
  if (relation === "unknown") {
    const kind = reason.replace(/`[^`]*`/g, "…").slice(0, 60);
    seen.reasons[kind] = (seen.reasons[kind] ?? 0) + 1;
    return undefined;
  }
  const found = byBruteForce(pair, asked);
  for (const { problem, list, request } of [
    { problem: "a gain is missed", list: gained, request: found.gained },
    { problem: "a loss is missed", list: lost, request: found.lost },
  ]) {
    if (list.length > 0) seen.differences += 1;
    if (request !== undefined) seen.alsoFound += 1;
    if (request !== undefined && list.length === 0) return { problem, request };
  }
  const back = compare(next, base, options).relation;
  if (back !== (swapped[relation] ?? relation)) return { problem: `${relation} one way and ${back} the other` };
  if (isEquivalent(base, base, options).answer !== "yes") return { problem: "a policy is not equivalent to itself" };
  return undefined;
}

function answer({ seed, size }) {
  const seen = { pairs: 0, differences: 0, alsoFound: 0, relations: {}, reasons: {} };
  const agrees = fc.property(layeredPair, (pair) => {
    const problem = problemOf(pair, seen.pairs, seen);
    seen.pairs += 1;
    if (problem !== undefined) throw new Error(JSON.stringify(problem));
  });
  const outcome = fc.check(agrees, { seed, numRuns: size });
  if (!outcome.failed) return { seen };
  const [pair] = outcome.counterexample;
  const { errorInstance, counterexamplePath } = outcome;
  return {
    seen,
    failure: { pair, why: String(errorInstance?.message ?? errorInstance), seed, path: counterexamplePath },
  };
}

parentPort.on("message", (chunk) => parentPort.postMessage(answer(chunk)));
