import type { Statement } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import { compileActions, hasAction } from "../language/action.js";
import { withStatements } from "../narrowed.js";

/** Actions that no statement tells from each other. */
export interface ActionClass {
  /** One of them, which stands for all. */
  readonly action: string;
  /** The policies with those statements alone that may match it. */
  readonly policies: Policies;
}

/** How requests of `sts` are decided hangs on their names and not on statements alone (598/19381). */
const ofItsOwn = ({ service, operation }: { readonly service: string; readonly operation: string }): string =>
  service === "sts" && operation.startsWith("AssumeRole") ? operation : "";

/** Finds the classes of actions; the same object for each action of a class. */
export const classesOf = (policies: Policies): ((service: string, operation: string) => ActionClass) => {
  const statements: Statement[] = [];
  withStatements(policies, (statement) => {
    statements.push(statement);
    return [];
  });
  const compiled = statements.map((statement) => compileActions(statement.action));
  const classes = new Map<string, ActionClass>();
  return (service, operation) => {
    const matching = statements.filter((_, index) => {
      const actions = compiled[index];
      return actions !== undefined && (actions.sets.length > 0 || hasAction(actions, service, operation));
    });
    const kept = new Set(matching);
    const key = `${statements.flatMap((statement, index) => (kept.has(statement) ? [index] : [])).join()} ${ofItsOwn({ service, operation })}`;
    const known = classes.get(key);
    if (known !== undefined) return known;
    const made: ActionClass = {
      action: `${service}:${operation}`,
      policies: withStatements(policies, (statement) => (kept.has(statement) ? [statement] : [])),
    };
    classes.set(key, made);
    return made;
  };
};
