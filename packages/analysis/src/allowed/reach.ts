import type { Statement } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { ask } from "../ask.js";
import type { Budget } from "../budget.js";
import { withStatements } from "../narrowed.js";
import { claimOf } from "../shape.js";

/** What keeps a caller from an action some of the time. */
export type Limit = "resources" | "conditions";

/** What a caller may do with an action. */
export interface Reach {
  /** `always`: on every resource and under all conditions; `limited`: at least one request is allowed. */
  readonly allowed: "always" | "limited" | "never" | "unknown";
  /** Of `limited`: whether some resources are out of reach, and whether conditions have a say where they are not. */
  readonly limits?: readonly Limit[];
  /** Why it is unknown. */
  readonly reason?: string;
}

/** As if every condition turned out in favour of the caller. */
const unconditioned = ({ condition = {}, ...statement }: Statement): readonly Statement[] =>
  statement.effect === "deny" && Object.keys(condition).length > 0 ? [] : [statement];

const limitsOf = (
  policies: Policies,
  shape: ReturnType<typeof claimOf>,
  caller: Caller | undefined,
  budget: Budget,
): readonly Limit[] => {
  const atBest = withStatements(policies, unconditioned);
  const outOfReach = ask({ allow: [], ...shape, deny: atBest }, caller, budget);
  const conditioned = ask({ allow: [atBest], ...shape, deny: policies }, caller, budget);
  return [
    ...(outOfReach._tag === "none" ? [] : (["resources"] as const)),
    ...(conditioned._tag === "none" ? [] : (["conditions"] as const)),
  ];
};

/** Asks what a caller, or without one anybody, may do with an action. */
export const reachOf = (policies: Policies, action: string, caller: Caller | undefined, budget: Budget): Reach => {
  const shape = claimOf({ action });
  const some = ask({ allow: [policies], ...shape }, caller, budget);
  if (some._tag === "none") return { allowed: "never" };
  if (some._tag === "undecided") return { allowed: "unknown", reason: some.reason };
  const refused = ask({ allow: [], ...shape, deny: policies }, caller, budget);
  if (refused._tag === "none") return { allowed: "always" };
  return { allowed: "limited", limits: limitsOf(policies, shape, caller, budget) };
};
