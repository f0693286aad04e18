import type { Caller, Policies } from "@camwright/evaluator";
import { type Answer, ask } from "./ask.js";
import { usualSteps } from "./budget.js";
import { type Difference, verify } from "./witness.js";

/** What is known of the requests that are asked about, and how much work a question may be. */
export interface AnalysisOptions {
  /** Who asks. Without it any user: of any account, with any uin. */
  readonly principal?: Caller | undefined;
  /** How many steps a question may take; beyond them the answer is `unknown`. Four million take a few seconds. */
  readonly steps?: number | undefined;
}

/** How the next policies are to the base: `narrower` allow strictly less, `broader` strictly more. */
export type Relation = "equivalent" | "narrower" | "broader" | "incomparable" | "unknown";

/** What a change of policies does. */
export interface Comparison {
  readonly relation: Relation;
  /** A request that the next policies allow and the base does not, if there is one. */
  readonly gained: readonly Difference[];
  /** A request that the base allows and the next policies do not, if there is one. */
  readonly lost: readonly Difference[];
  /** Why the relation is unknown. */
  readonly reason?: string;
}

const differenceOf = (
  answer: Answer,
  base: Policies,
  next: Policies,
  kind: "gained" | "lost",
): readonly Difference[] => {
  if (answer._tag !== "witness") return [];
  const { witness } = answer;
  const isGained = kind === "gained";
  return [
    {
      ...witness,
      base: verify(base, witness, isGained ? "deny" : "allow"),
      next: verify(next, witness, isGained ? "allow" : "deny"),
    },
  ];
};

const relationOf = (gains: boolean, loses: boolean): Relation => {
  if (gains) return loses ? "incomparable" : "broader";
  return loses ? "narrower" : "equivalent";
};

/**
 * Compares what two sets of policies allow, over all requests at once. Each difference comes with a request that the evaluator
 * answers so; without a difference the answer is a proof.
 *
 * The requests are those about what the caller's account owns, by any user or by the given caller, with known facts. Requests that one side
 * cannot decide, because a value has not the type of the operator, are not counted as a difference. What policies leave open (action sets,
 * unknown variables and operators) makes the answer `unknown` where it matters, with the reason. So does a budget that is spent.
 *
 * @example
 * ```ts
 * import { compare } from "@camwright/analysis";
 *
 * const allow = (action: string) => ({ identity: [{ version: "2.0", statement: [{ effect: "allow", action: [action], resource: "*" }] }] }) as const;
 * const { relation, gained } = compare(allow("cos:Get*"), allow("cos:*"));
 * relation; // => "broader"
 * gained.length; // => 1
 * compare(allow("cos:*"), allow("name/cos:*")).relation; // => "equivalent"
 * ```
 */
export const compare = (base: Policies, next: Policies, options: AnalysisOptions = {}): Comparison => {
  const { principal, steps = usualSteps } = options;
  const gain = ask({ allow: [next], deny: base }, principal, { left: steps });
  const loss = ask({ allow: [base], deny: next }, principal, { left: steps });
  const gained = differenceOf(gain, base, next, "gained");
  const lost = differenceOf(loss, base, next, "lost");
  const reasons = [gain, loss].flatMap((answer) => (answer._tag === "undecided" ? [answer.reason] : []));
  const [reason] = reasons;
  return reason === undefined
    ? { relation: relationOf(gained.length > 0, lost.length > 0), gained, lost }
    : { relation: "unknown", gained, lost, reason };
};
