import type { ConditionKeyFacts, ConditionKeyType } from "@camwright/catalog";
import { type Operator, type OperatorType, parseOperator } from "@camwright/core";
import { actionsIn, type KeyOf, keysWith } from "./knowledge.js";
import type { Situation } from "./situation.js";

/** The operators that read the values of a key of each type (598/10608). `null_equal` asks whether the key is there. */
const readsType: Readonly<Record<ConditionKeyType, readonly OperatorType[]>> = {
  string: ["string", "binary", "null"],
  numeric: ["numeric", "null"],
  boolean: ["bool", "null"],
  ip: ["ip", "null"],
  date: ["date", "null"],
};

/** An operator by its name; `undefined` for a text that is none. */
export const operatorOf = (text: string): Operator | undefined => {
  const read = parseOperator(text);
  return read._tag === "Right" ? read.right : undefined;
};

/** Whether an operator reads a key: by the type of its values, or because a document shows both together. */
export const fits = ({ type, operators = [] }: ConditionKeyFacts, operator: Operator): boolean =>
  readsType[type].includes(operator.type) || operators.some((shown) => operatorOf(shown)?.name === operator.name);

/** A key that a statement may test, and how close it is to its actions. */
export interface Candidate extends KeyOf {
  /** `named`: documented for one of the actions; `every`: for all requests; `other`: for other actions of the services. */
  readonly closeness: "named" | "every" | "other";
}

/** The keys that a statement may test, each once; those of its actions first. */
export const candidates = ({ slot, knowledge, kind }: Situation): readonly Candidate[] => {
  const actions = actionsIn(slot.statement, knowledge);
  const names = new Set(actions.map(({ name }) => name));
  const own = new Set(actions.flatMap(({ facts }) => facts?.conditionKeys ?? []));
  const closeness = ({ key, actions: of, context }: ConditionKeyFacts): Candidate["closeness"] => {
    if (own.has(key) || (typeof of !== "string" && of.some((name) => names.has(name)))) return "named";
    if (context === "trust policy") return kind === "trust" ? "named" : "other";
    return of === "every-request" ? "every" : "other";
  };
  const found = new Map<string, Candidate>();
  for (const each of keysWith(knowledge)) {
    const next = { ...each, closeness: closeness(each.facts) };
    const before = found.get(each.facts.key);
    if (before === undefined || (before.closeness !== "named" && next.closeness === "named"))
      found.set(each.facts.key, next);
  }
  return [...found.values()];
};

/** How far to the front a candidate is put. */
export const rankOf = ({ closeness, facts }: Candidate): number => {
  if (closeness === "named") return facts.scope === "global" || facts.key.startsWith("qcs:") ? 25 : 30;
  return closeness === "every" ? 20 : -20;
};
