import type { ConditionValue, Policy } from "@camwright/core";
import { type Caller, compile, type ContextValue } from "@camwright/evaluator";

/** What a test says: no, cannot be said, yes. */
export type Truth = 0 | 1 | 2;

/** A caller whom nothing is known of, for tests that do not ask for any. */
const someone: Caller = { type: "user" };

/** A test as the evaluator answers it: absent keys are asked for without a value. */
export const truthOf = (
  operator: string,
  key: string,
  values: readonly ConditionValue[],
  caller: Caller = someone,
): ((value?: ContextValue) => Truth) => {
  const policy: Policy = {
    version: "2.0",
    statement: [{ effect: "allow", action: "*", resource: "*", condition: { [operator]: { [key]: values } } }],
  };
  const decide = compile({ identity: [policy] });
  // A root account and an unsigned visitor have no policies of their own that could answer.
  const { ownerUin } = caller;
  const own: Caller = caller.type === "root" && ownerUin !== undefined ? { uin: ownerUin, ...caller } : caller;
  const principal: Caller = caller.type === "root" || caller.type === "anonymous" ? { ...own, type: "user" } : caller;
  return (value) => {
    const context = value === undefined ? {} : { [key]: value };
    const { decision } = decide({ principal, action: "x:X", resource: "*", context });
    return decision === "allow" ? 2 : decision === "deny" ? 0 : 1;
  };
};
