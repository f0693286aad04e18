import type { Condition, Policy, Statement } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { ask } from "../ask.js";
import type { Budget } from "../budget.js";
import { everything } from "../policies.js";
import { conditionKey } from "./conditions.js";
import type { Draft } from "./drafts.js";
import type { AllowedRow } from "./row.js";

/** Rows and denies as statements; `undefined` for conditions that one block has no room for. */
const statementOf = (
  effect: Statement["effect"],
  { actions, resources, conditions }: Pick<Draft, "actions" | "resources" | "conditions">,
): Statement | undefined => {
  const [condition, ...more] = conditions;
  if (more.length > 0) return undefined;
  const element = (list: readonly string[]): "*" | readonly string[] =>
    list.length === 1 && list[0] === "*" ? "*" : list;
  return {
    effect,
    action: element(actions),
    resource: element(resources),
    ...(condition === undefined ? {} : { condition }),
  };
};

/** The questions about rows, all on one budget. */
export interface Questions {
  /** Whether it is proven that denies leave nothing of a row, or that its conditions contradict each other. */
  readonly isEmpty: (row: Draft, denies: readonly Draft[]) => boolean;
  /** Whether it is proven that a row and a deny have no request in common. */
  readonly isApart: (row: Draft, deny: Draft) => boolean;
  /** Whether it is proven that other rows allow what a row allows. */
  readonly isSpare: (row: Draft, others: readonly Draft[], denies: readonly Draft[]) => boolean;
  /** Whether it is proven that a row says no more with these conditions instead of its own. */
  readonly isEnough: (row: Draft, conditions: readonly Condition[]) => boolean;
  /** Whether it is proven that conditions hold exactly where one of two do. */
  readonly isEither: (left: Draft, right: Draft, conditions: readonly Condition[]) => boolean;
}

/** Policies of rows and denies; root accounts are bound by a boundary alone. */
const policiesOf = (
  statements: readonly (Statement | undefined)[],
  caller: Caller | undefined,
): Policies | undefined => {
  const known = statements.flatMap((statement) => statement ?? []);
  if (known.length < statements.length) return undefined;
  const policy: Policy = { version: "2.0", statement: known };
  return caller?.type === "root" ? { identity: [everything], boundary: policy } : { identity: [policy] };
};

/** A table, read as a policy; `undefined` where one has no room for its conditions. */
export const policiesOfRows = (rows: readonly AllowedRow[], caller: Caller | undefined): Policies | undefined => {
  const denies = new Map(
    rows
      .flatMap(({ exceptions }) => exceptions)
      .map((each) => [JSON.stringify([each.actions, each.resources, conditionKey(each.conditions)]), each]),
  );
  const allowing = rows.map((row) => statementOf("allow", row));
  return policiesOf([...allowing, ...[...denies.values()].map((each) => statementOf("deny", each))], caller);
};

/** Asks about rows for a caller, or without one for anybody. */
export const questionsFor = (caller: Caller | undefined, budget: Budget): Questions => {
  const policiesFor = (rows: readonly Draft[], denies: readonly Draft[]): Policies | undefined =>
    policiesOf(
      [...rows.map((row) => statementOf("allow", row)), ...denies.map((each) => statementOf("deny", each))],
      caller,
    );
  const isNone = (allow: readonly (Policies | undefined)[], deny?: Policies): boolean => {
    const known = allow.flatMap((policies) => policies ?? []);
    if (known.length < allow.length) return false;
    return ask(deny === undefined ? { allow: known } : { allow: known, deny }, caller, budget)._tag === "none";
  };
  const isWithin = (inner: Policies | undefined, outer: Policies | undefined): boolean =>
    outer !== undefined && isNone([inner], outer);
  return {
    isEmpty: (row, denies) => isNone([policiesFor([row], denies)]),
    isApart: (row, deny) => isNone([policiesFor([row], []), policiesFor([deny], [])]),
    isSpare: (row, others, denies) => isWithin(policiesFor([row], denies), policiesFor(others, denies)),
    isEnough: (row, conditions) => isWithin(policiesFor([{ ...row, conditions }], []), policiesFor([row], [])),
    isEither: (left, right, conditions) => {
      const [both, one] = [policiesFor([left, right], []), policiesFor([{ ...left, conditions }], [])];
      return isWithin(both, one) && isWithin(one, both);
    },
  };
};
