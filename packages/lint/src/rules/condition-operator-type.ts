import type { ConditionKeyFacts, ConditionKeyType } from "@camwright/catalog";
import { type Operator, type OperatorType, quote } from "@camwright/core";
import type { Facts } from "../facts/facts.js";
import { globalKeys } from "../facts/global-keys.js";
import type { LintRule } from "../rule.js";

/** The operators that read the values of a key of each type (598/10608). `null_equal` asks whether the key is there. */
const fitting: Readonly<Record<ConditionKeyType, readonly OperatorType[]>> = {
  string: ["string", "binary", "null"],
  numeric: ["numeric", "null"],
  boolean: ["bool", "null"],
  ip: ["ip", "null"],
  date: ["date", "null"],
};

const isShown = ({ operators = [] }: ConditionKeyFacts, { name, qualifier }: Operator): boolean =>
  operators.includes(name) || operators.includes(`${qualifier ?? ""}:${name}`);

/** Whether facts leave room for an operator: by type, by being shown with it, or because the type is inferred. */
const allows = (facts: ConditionKeyFacts, operator: Operator): boolean =>
  facts.typeBasis !== undefined || fitting[facts.type].includes(operator.type) || isShown(facts, operator);

/** The type that a key has by all documents that show it, if an operator does not fit it; otherwise `undefined`. */
const contradicted = (key: string, operator: Operator, facts: Facts): ConditionKeyType | undefined => {
  if (globalKeys.has(key)) {
    const type = globalKeys.get(key);
    return type === undefined || fitting[type].includes(operator.type) ? undefined : type;
  }
  const known = facts.keyFacts(key);
  return known.some((each) => allows(each, operator)) ? undefined : known[0]?.type;
};

/** An operator that reads values in another way than the key is documented to have them. */
export const conditionOperatorType: LintRule = {
  severity: "warning",
  source: "598/10608",
  summary: "an operator does not fit the documented type of a condition key",
  check: ({ tests }, { facts }) =>
    tests.flatMap(({ key, operator }) => {
      const type = contradicted(key.text, operator, facts);
      if (type === undefined) return [];
      const wanted = fitting[type][0] ?? type;
      const message = `the values of ${quote(key.text)} are of type ${type}, which \`${operator.name}\` does not read; \`${wanted}_equal\` and its kin do`;
      return [{ at: key, message }];
    }),
};
