import type { CallerType, Policies } from "@camwright/evaluator";
import type { QuestionOptions } from "../compare.js";
import { answerTo, neverAllows } from "../questions.js";
import { claimOf, type Shape } from "../shape.js";
import { kindOf, type Subject } from "../subject.js";
import { askCaller } from "./ask-caller.js";
import { doubtsOf } from "./doubts.js";
import { type GateAnswer, gateAnswer, together } from "./gate.js";
import { policiesOfOutsider } from "./outsider-policies.js";
import { outsidersOf } from "./outsiders.js";

/** Who needs a grant for what the account owns: root accounts do not. */
const bound: readonly CallerType[] = ["user", "role", "federated", "service", "anonymous"];

type ByItself = Exclude<Subject, Policies>;

/** What the policy of a bucket grants to callers of its account who have been granted nothing else. */
const askOwn = (subject: ByItself, shape: Shape, options: QuestionOptions): readonly GateAnswer[] => {
  if ("trust" in subject) return [];
  const policies: Policies = { identity: [], bucket: subject.bucket };
  const claim = { allow: [policies], ...claimOf({ ...shape, owner: "own" }), types: bound };
  return [gateAnswer(answerTo(claim, "no", options), "bucket", policies)];
};

/** What a policy of a bucket or role grants to callers of any account, each of whom may do whatever it lets him. */
const askOthers = (
  subject: ByItself,
  shape: Shape,
  { principal, ...options }: QuestionOptions,
): readonly GateAnswer[] => {
  const policy = "trust" in subject ? subject.trust : subject.bucket;
  const { anonymous, strangers, named, services } = outsidersOf(policy, { accounts: [], principals: [] });
  const callers = principal === undefined ? [anonymous, ...strangers, ...named, ...services] : [principal];
  return callers.map((caller) => {
    const policies = { ...policiesOfOutsider(caller), ...subject };
    const answer = neverAllows(policies, { ...shape, owner: "other" }, { ...options, principal: caller });
    return gateAnswer(answer, kindOf(subject), policies);
  });
};

/**
 * Whether policies allow no request of a shape: of actions and resources by pattern, whatever the conditions. Throws a `TypeError` for a pattern
 * that would match nothing.
 *
 * What another account owns counts as well, as far as the policies allow it once that account grants it; `where` says so of a failure.
 *
 * `{ bucket }` or `{ trust }` without `identity` is a policy by itself: the question is what it grants to anybody.
 *
 * @example
 * ```ts
 * import { notGranted } from "@camwright/analysis";
 *
 * const policies = { identity: [{ version: "2.0", statement: [
 *   { effect: "allow", action: ["cos:*", "*:Describe*"], resource: "*" },
 *   { effect: "deny", action: ["cos:Delete*"], resource: ["*"] },
 * ] }] } as const;
 * notGranted(policies, { action: "cos:DeleteBucket" }).answer; // => "pass"
 * const { failures } = notGranted(policies, { action: "cam:*" });
 * failures[0]?.witness.action.startsWith("cam:Describe"); // => true
 * ```
 */
export const notGranted = (subject: Subject, shape: Shape, options: QuestionOptions = {}): GateAnswer => {
  if (subject.identity !== undefined) {
    return askCaller(subject, claimOf(shape), options);
  }
  const policy = "trust" in subject ? subject.trust : subject.bucket;
  return together([...askOwn(subject, shape, options), ...askOthers(subject, shape, options), ...doubtsOf(policy)]);
};
