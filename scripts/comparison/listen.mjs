/** What each thread of a comparison does: takes chunks of pairs, and tells what it has seen and the first pair with a problem. */
import { parentPort } from "node:worker_threads";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";

function answer(pairs, problemOf, { seed, size }) {
  const seen = { pairs: 0, differences: 0, alsoFound: 0, relations: {}, reasons: {} };
  const agrees = fc.property(pairs, (pair) => {
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

/** Counts the relation of a pair. Whether it is known. */
export function count({ relation, reason }, seen) {
  seen.relations[relation] = (seen.relations[relation] ?? 0) + 1;
  if (relation !== "unknown") return true;
  const kind = reason.replace(/`[^`]*`/g, "…").slice(0, 60);
  seen.reasons[kind] = (seen.reasons[kind] ?? 0) + 1;
  return false;
}

/** The first requests that one side alone allows, by asking both. */
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

/** What brute force over requests finds and the comparison of a pair does not; it counts what both found. */
export function missed({ gained, lost }, pair, asked, seen) {
  const found = byBruteForce(pair, asked);
  for (const { problem, list, request } of [
    { problem: "a gain is missed", list: gained, request: found.gained },
    { problem: "a loss is missed", list: lost, request: found.lost },
  ]) {
    if (list.length > 0) seen.differences += 1;
    if (request !== undefined) seen.alsoFound += 1;
    if (request !== undefined && list.length === 0) return { problem, request };
  }
  return undefined;
}

/** Looks at chunks of pairs as they are sent. */
export function listen(pairs, problemOf) {
  parentPort.on("message", (chunk) => parentPort.postMessage(answer(pairs, problemOf, chunk)));
}
