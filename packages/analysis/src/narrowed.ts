import { type Policy, parseAction, type Statement } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import { compileActions, hasAction } from "./language/action.js";

/** The policies with other statements: those that a function gives for each. */
export const withStatements = (
  policies: Policies,
  change: (statement: Statement) => readonly Statement[],
): Policies => {
  const changed = (policy: Policy): Policy => ({ ...policy, statement: policy.statement.flatMap(change) });
  const { identity, boundary, session, scp, general, bucket, trust } = policies;
  return {
    ...policies,
    identity: identity.map(changed),
    ...(boundary === undefined ? {} : { boundary: changed(boundary) }),
    ...(session === undefined ? {} : { session: changed(session) }),
    ...(scp === undefined ? {} : { scp: scp.map((level) => level.map(changed)) }),
    ...(general === undefined ? {} : { general: general.map(changed) }),
    ...(bucket === undefined ? {} : { bucket: changed(bucket) }),
    ...(trust === undefined ? {} : { trust: changed(trust) }),
  };
};

/** Whether a statement may be about one of some operations, of which each is named. */
const mayBeAbout = (statement: Statement, operations: readonly string[]): boolean => {
  const actions = compileActions(statement.action);
  return (
    actions.sets.length > 0 ||
    operations.some((text) => {
      const parsed = parseAction(text);
      return (
        parsed._tag === "Right" &&
        parsed.right._tag === "operation" &&
        hasAction(actions, parsed.right.service, parsed.right.operation)
      );
    })
  );
};

/** The policies with the statements alone that may be about some operations: of these they say the same. */
export const aboutOperations = (policies: Policies, operations: readonly string[]): Policies =>
  withStatements(policies, (statement) => (mayBeAbout(statement, operations) ? [statement] : []));
