/**
 * A thread that compares pairs of policies with those of buckets and roles, for everybody and for a caller in turn, and asks all callers of the
 * universe about both.
 */
import { compare } from "@camwright/analysis";
import { callers, principalPair, principalRequests, strangeCallers } from "@camwright/conformance/universe/principals";
import { count, listen, missed } from "./listen.mjs";

const everybody = [...callers, ...strangeCallers];
const users = callers.filter(({ type }) => type === "user");

const hasPrincipals = ({ bucket, trust }) => bucket !== undefined || trust !== undefined;

/** What is wrong with the comparison of a pair, if something is. */
function problemOf(pair, turn, seen) {
  const { base, next } = pair;
  const principal = everybody[turn % everybody.length];
  const ofCaller = compare(base, next, { principal });
  const problem =
    ofCaller.relation === "unknown"
      ? undefined
      : missed(ofCaller, pair, principalRequests([principal]), { differences: 0, alsoFound: 0 });
  if (problem !== undefined) return problem;
  const comparison = compare(base, next);
  if (!count(comparison, seen)) return undefined;
  // Without policies of buckets and roles the question is about users alone.
  const askers = hasPrincipals(base) || hasPrincipals(next) ? callers : users;
  return missed(comparison, pair, principalRequests(askers), seen);
}

listen(principalPair, problemOf);
