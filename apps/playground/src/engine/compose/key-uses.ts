import { expandActions } from "@camwright/catalog";
import {
  type ConditionValue,
  inspectPolicy,
  type OperatorType,
  parseOperator,
  parseTemplate,
  type Statement,
  withoutNamePrefix,
} from "@camwright/core";
import { originsOf } from "../to-case.js";
import type { Tab } from "../workspace.js";

/** One test of a condition key in a document that decides the request. */
export interface KeyUse {
  readonly key: string;
  readonly tab: string;
  /** The place of the statement in its document. */
  readonly statement: number;
  readonly effect: Statement["effect"];
  readonly operator: string;
  /** How the operator reads values; absent for one that is not documented. */
  readonly type?: OperatorType;
  readonly values: readonly ConditionValue[];
}

/** What the statements for an action ask: of condition keys, and of the caller by variables. */
export interface Uses {
  readonly keys: readonly KeyUse[];
  /** The names between `${` and `}`, each once. */
  readonly variables: readonly string[];
}

/** An action set is known to the service alone (A-34). */
const isAbout = ({ action: patterns }: Statement, action: string): boolean =>
  patterns === "*" ||
  action === "" ||
  patterns.some((pattern) => /^(?:permid|actionName)\//.test(pattern)) ||
  expandActions(patterns, [action]).length > 0;

interface Placed {
  readonly tab: string;
  readonly statement: number;
  readonly told: Statement;
}

/** The statements of the documents that decide requests; one that cannot be read has none. */
const statementsOf = (tabs: readonly Tab[]): readonly Placed[] => {
  const deciding = new Set(Object.values(originsOf(tabs)).flat());
  return tabs
    .filter(({ id }) => deciding.has(id))
    .flatMap(({ id, text, kind }) =>
      (inspectPolicy(text, { kind }).policy?.statement ?? []).map((told, statement) => ({ tab: id, statement, told })),
    );
};

const keyUses = ({ tab, statement, told: { effect, condition = {} } }: Placed): readonly KeyUse[] =>
  Object.entries(condition).flatMap(([operator, keys]) => {
    const parsed = parseOperator(operator);
    const type = parsed._tag === "Right" ? { type: parsed.right.type } : {};
    return Object.entries(keys).map(([key, values]) => ({ key, tab, statement, effect, operator, ...type, values }));
  });

const variablesIn = (text: ConditionValue): readonly string[] =>
  typeof text === "string" ? parseTemplate(text).flatMap((part) => (part._tag === "variable" ? [part.name] : [])) : [];

const texts = ({ told: { resource = [], condition = {} } }: Placed): readonly ConditionValue[] => [
  ...(resource === "*" ? [] : resource),
  ...Object.values(condition).flatMap((keys) => Object.values(keys).flat()),
];

/** What the statements that are about an action ask; without an action, what all of them ask. */
export const usesIn = (tabs: readonly Tab[], action: string): Uses => {
  const name = withoutNamePrefix(action.trim());
  const statements = statementsOf(tabs).filter(({ told }) => isAbout(told, name));
  return {
    keys: statements.flatMap(keyUses),
    variables: [...new Set(statements.flatMap(texts).flatMap(variablesIn))],
  };
};
