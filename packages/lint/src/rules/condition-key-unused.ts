import type { ActionFacts, ConditionKeyFacts } from "@camwright/catalog";
import { quote } from "@camwright/core";
import type { Facts } from "../facts/facts.js";
import { isGlobalKey } from "../facts/global-keys.js";
import type { NamedAction } from "../facts/named-action.js";
import type { LintRule } from "../rule.js";
import { firstOfKey } from "./condition-keys.js";

/** The actions of a statement, as far as they are needed here. */
interface Carriers {
  readonly actions: ReadonlySet<string>;
  /** Keys that documents show for an action itself. */
  readonly keys: ReadonlySet<string>;
}

/** All actions that a statement names; `undefined` where one of them is not known, because it may carry anything. */
const carriersOf = (actions: readonly NamedAction[]): Carriers | undefined => {
  const known: ActionFacts[] = [];
  for (const { members } of actions) {
    if (members === "unknown") return undefined;
    for (const { facts } of members) {
      if (facts === undefined) return undefined;
      known.push(facts);
    }
  }
  const details = known.flatMap(({ resourceDetail = [] }) => resourceDetail);
  return {
    actions: new Set(known.map(({ name }) => name)),
    keys: new Set([...known, ...details].flatMap(({ conditionKeys }) => conditionKeys)),
  };
};

/** Whether facts about a key name all the actions that take it, and no one else does. */
const isClosed = ({ actions, openEnded, scope, context }: ConditionKeyFacts): boolean =>
  typeof actions !== "string" &&
  actions.length > 0 &&
  openEnded !== true &&
  scope === undefined &&
  context === undefined;

const isUnused = (key: string, { actions, keys }: Carriers, facts: Facts): boolean => {
  const known = facts.keyFacts(key);
  if (known.length === 0 || isGlobalKey(key) || keys.has(key) || !known.every(isClosed)) return false;
  return !known.some((each) => typeof each.actions !== "string" && each.actions.some((name) => actions.has(name)));
};

/**
 * A key that none of the statement's actions is documented to carry: the test never holds, or with `_if_exist` and
 * `null_equal` always in the same way, which is then meant.
 */
export const conditionKeyUnused: LintRule = {
  severity: "warning",
  source: "598/10608",
  summary: "none of the statement's actions is documented to carry a condition key",
  check: (statement, { facts }) => {
    const tests = firstOfKey(statement.tests.filter(({ operator }) => !operator.ifExists && operator.type !== "null"));
    const carriers = tests.length === 0 ? undefined : carriersOf(facts.actionsOf(statement));
    if (carriers === undefined || carriers.actions.size === 0) return [];
    return tests
      .filter(({ key }) => isUnused(key.text, carriers, facts))
      .map(({ key }) => ({
        at: key,
        message: `no action of this statement is documented to carry ${quote(key.text)}`,
      }));
  },
};
