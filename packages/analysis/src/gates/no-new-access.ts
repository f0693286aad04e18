import type { Policy } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import type { QuestionOptions } from "../compare.js";
import { isSubset } from "../questions.js";
import { kindOf, pairsOf, type Subject } from "../subject.js";
import { askCaller } from "./ask-caller.js";
import { doubtsOf } from "./doubts.js";
import { type GateAnswer, gateAnswer, together } from "./gate.js";

const policiesIn = ({ bucket, trust }: Partial<Policies>): readonly Policy[] =>
  [bucket, trust].flatMap((policy) => policy ?? []);

/**
 * Whether `next` allows nothing that `base` does not: the gate for a change of policies that may only take. A failure has a request that
 * `next` alone allows, and in `against` what `base` says to it.
 *
 * What another account owns counts as well, as far as the policies allow it once that account grants it; `where` says so of a failure.
 *
 * `{ bucket }` or `{ trust }` without `identity`, on both sides, is a policy by itself, whose callers may have any policies of their own: the
 * change gives nothing to any of them. Throws a `TypeError` if one side is such a policy and the other is not.
 *
 * @example
 * ```ts
 * import { noNewAccess } from "@camwright/analysis";
 *
 * const on = (path: string) => ({ identity: [{ version: "2.0", statement: [{ effect: "allow", action: ["cos:GetObject"], resource: [`qcs::cos:::logs-1250000000/${path}`] }] }] }) as const;
 * noNewAccess(on("2024/*"), on("2024/may/*")).answer; // => "pass"
 * const { answer, failures } = noNewAccess(on("2024/*"), on("2*"));
 * answer; // => "fail"
 * failures[0]?.statements; // => [{ layer: "identity", policy: 0, statement: 0, effect: "allow" }]
 * failures[0]?.against?.reason; // => "implicit-deny"
 * ```
 */
export const noNewAccess = (base: Subject, next: Subject, options: QuestionOptions = {}): GateAnswer => {
  const answers = pairsOf(base, next).map(([before, after]) =>
    kindOf(next) === "caller"
      ? askCaller(after, { deny: before }, options)
      : gateAnswer(isSubset(after, before, options), kindOf(next), after, before),
  );
  return together([...answers, ...policiesIn(next).flatMap((policy) => doubtsOf(policy, policiesIn(base)[0]))]);
};
