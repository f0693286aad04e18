import { quote } from "@camwright/core";
import type { Decision, MatchedStatement } from "../decision.js";
import type { Request } from "../request.js";
import type { ClosestStatement } from "./explanation.js";

const refusals: Readonly<Record<Decision["reason"], string>> = {
  allow: "an allow applies and no deny does",
  "explicit-deny": "a deny applies",
  "implicit-deny": "nothing allows it",
  boundary: "the permissions boundary does not let it pass",
  session: "the session policy does not let it pass",
  scp: "a service control policy does not let it pass",
  trust: "the trust policy of the role does not take the caller",
  general: "a general policy denies it",
  "cross-account": "another account owns the resource and does not grant it",
};

const doubts: Readonly<Partial<Record<Decision["reason"], string>>> = {
  "explicit-deny": "a deny may apply",
  "implicit-deny": "it is not certain that an allow applies",
  boundary: "it is not certain that the permissions boundary lets it pass",
  session: "it is not certain that the session policy lets it pass",
  scp: "it is not certain that the service control policies let it pass",
  trust: "it is not certain that the trust policy of the role takes the caller",
  general: "a general policy may deny it",
  "cross-account": "it is not certain that the account that owns the resource grants it",
};

const words: Readonly<Record<Decision["decision"], string>> = {
  allow: "is allowed",
  deny: "is denied",
  unknown: "may be allowed or denied",
};

const placeOf = ({ layer, level, policy, statement }: MatchedStatement): string =>
  `statement ${statement} of policy ${policy} (${layer}${level === undefined ? "" : ` level ${level}`})`;

const closestPart = ({ decision }: Decision, closest: ClosestStatement): string => {
  const { effect, outcome, misses, omittedMisses = 0 } = closest;
  if (decision === "unknown") return `it hangs on the ${effect} of ${placeOf(closest)}`;
  if (outcome === "matched" && effect === "deny") return `that is ${placeOf(closest)}`;
  const count = misses.length + omittedMisses;
  const more = count > 1 ? `, ${count} misses` : "";
  return `the closest ${effect} is ${placeOf(closest)}${more}`;
};

const missPart = ({ misses }: ClosestStatement): string => {
  const [first] = misses;
  return first === undefined ? "" : `: ${first.message}`;
};

/** The answer in one sentence. */
export const summaryOf = (decision: Decision, request: Request, closest: ClosestStatement | undefined): string => {
  const doubt = decision.decision === "unknown" ? doubts[decision.reason] : undefined;
  const why = doubt ?? refusals[decision.reason];
  const start = `${quote(request.action)} ${words[decision.decision]}: ${why}`;
  return closest === undefined ? start : `${start}; ${closestPart(decision, closest)}${missPart(closest)}`;
};
