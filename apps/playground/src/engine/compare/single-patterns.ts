import type { Policy, Statement } from "@camwright/core";

/** A policy whose statements have one action and one resource each, and which statement of the original each comes from. */
export interface SinglePatterns {
  readonly policy: Policy;
  readonly origins: readonly number[];
}

/** More statements than this would be slow to ask about; the policy then stays as it is. */
const most = 400;

const members = (list: "*" | readonly string[]): readonly ("*" | readonly string[])[] =>
  list === "*" ? [list] : list.map((each) => [each]);

const singles = (statement: Statement): readonly Statement[] =>
  members(statement.action).flatMap((action) =>
    statement.resource === undefined
      ? [{ ...statement, action }]
      : members(statement.resource).map((resource) => ({ ...statement, action, resource })),
  );

/** The same policy with a statement for each action and resource: one member of each list is enough to match (598/10604). */
export const singlePatterns = (policy: Policy): SinglePatterns => {
  const parts = policy.statement.flatMap((statement, origin) => singles(statement).map((part) => ({ part, origin })));
  return parts.length > most
    ? { policy, origins: policy.statement.map((_, index) => index) }
    : {
        policy: { ...policy, statement: parts.map(({ part }) => part) },
        origins: parts.map(({ origin }) => origin),
      };
};

/** The policy without some of its statements. */
export const without = ({ policy, origins }: SinglePatterns, gone: ReadonlySet<number>): SinglePatterns => ({
  policy: { ...policy, statement: policy.statement.filter((_, index) => !gone.has(index)) },
  origins: origins.filter((_, index) => !gone.has(index)),
});
