import type { Condition, ConditionValue, Statement } from "@camwright/core";

type Test = readonly [operator: string, key: string, values: readonly ConditionValue[]];

const testsOf = ({ condition = {} }: Statement): readonly Test[] =>
  Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]): Test => [operator, key, values]),
  );

const conditionOf = (tests: readonly Test[]): Condition => {
  const condition: Record<string, Record<string, readonly ConditionValue[]>> = {};
  for (const [operator, key, values] of tests) condition[operator] = { ...condition[operator], [key]: values };
  return condition;
};

const suffix = "_if_exist";
const qualifier = /^for_(any|all)_value:/;

/** With the suffix where it has none, and without where it has one; `null_equal` takes none (C-30). */
const otherSuffix = (operator: string): string => {
  if (operator.includes("null_equal")) return operator;
  return operator.endsWith(suffix) ? operator.slice(0, -suffix.length) : `${operator}${suffix}`;
};

const otherQualifier = (operator: string): string => {
  const [, kind] = qualifier.exec(operator) ?? [];
  const plain = operator.replace(qualifier, "");
  return kind === "all" ? plain : `for_${kind === "any" ? "all" : "any"}_value:${plain}`;
};

const otherSense = (operator: string): string => {
  if (operator.includes("_not_")) return operator.replace("_not_", "_");
  return /string|ip|numeric_equal|date_equal/.test(operator) ? operator.replace(/_(equal|like)/, "_not_$1") : operator;
};

const changes: readonly ((test: Test, other: Test) => Test)[] = [
  ([operator, key, values]) => [otherSuffix(operator), key, values],
  ([operator, key, values]) => [otherQualifier(operator), key, values],
  ([operator, key, values]) => [otherSense(operator), key, values],
  ([operator, key, values], [, , others]) => [operator, key, [...others.slice(0, 1), ...values.slice(1)]],
];

/** A statement in whose first test the suffix, the qualifier, the sense or a value is another one; without a test it takes those of the other statement. */
export const changedTest = (old: Statement, other: Statement, change: number): Statement => {
  const [first, ...rest] = testsOf(old);
  const [another] = testsOf(other);
  if (first === undefined) return another === undefined ? old : { ...old, condition: conditionOf([another]) };
  const changed = changes[change]?.(first, another ?? first) ?? first;
  return { ...old, condition: conditionOf([...rest, changed]) };
};
