import type { Condition, ConditionKeys, ConditionValue } from "../condition.js";
import { isLeft } from "../either.js";
import { parseOperator } from "../operator.js";
import { normalValue } from "./normal-value.js";
import { ordered, orderedEntries } from "./ordered.js";

const normalKeys = (operatorText: string, keys: ConditionKeys): ConditionKeys => {
  const operator = parseOperator(operatorText);
  const normal = (value: ConditionValue): ConditionValue =>
    isLeft(operator) ? value : normalValue(value, operator.right);
  return Object.fromEntries(orderedEntries(keys).map(([key, values]) => [key, ordered(values.map(normal))]));
};

/** A condition in normal form; `undefined` if it tests nothing. Keys and operators must all hold, in any order (598/10608). */
export const normalCondition = (condition: Condition): Condition | undefined => {
  const tests = orderedEntries(condition).filter(([, keys]) => Object.keys(keys).length > 0);
  if (tests.length === 0) return undefined;
  return Object.fromEntries(tests.map(([operator, keys]) => [operator, normalKeys(operator, keys)]));
};
