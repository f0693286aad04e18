import type { Condition, ConditionValue } from "@camwright/core";
import { parseOperator } from "@camwright/core";
import { testsOf, type WrittenTest } from "../parts-of-statement.js";

const conditionOf = (tests: readonly WrittenTest[]): Condition => {
  const operators = new Map<string, Map<string, readonly ConditionValue[]>>();
  for (const { operator, key, values } of tests) {
    const keys = operators.get(operator) ?? new Map<string, readonly ConditionValue[]>();
    operators.set(operator, keys.set(key, values));
  }
  return Object.fromEntries([...operators].map(([operator, keys]) => [operator, Object.fromEntries(keys)]));
};

const anyValue = "for_any_value:";

/** The same operator in other words: without a qualifier one value of the request is enough as well (U-15). */
const otherWords = (operator: string): string | undefined => {
  const parsed = parseOperator(operator);
  if (parsed._tag === "Left" || parsed.right.type === "null") return undefined;
  const { qualifier } = parsed.right;
  if (qualifier === undefined) return `${anyValue}${operator}`;
  return operator.startsWith(anyValue) ? operator.slice(anyValue.length) : undefined;
};

const sorted = (values: readonly ConditionValue[]): string => JSON.stringify([...values].map(String).sort());

/** The same for conditions that say the same in the same words, in whatever order. */
export const conditionKey = (conditions: readonly Condition[]): string =>
  JSON.stringify(
    conditions.map((condition) =>
      testsOf(condition)
        .map(({ operator, key, values }) => JSON.stringify([operator, key, sorted(values)]))
        .sort(),
    ),
  );

const addTest = (tests: readonly WrittenTest[], test: WrittenTest): readonly WrittenTest[] | undefined => {
  const at = ({ operator, key }: WrittenTest): WrittenTest | undefined =>
    tests.find((each) => each.operator === operator && each.key === key);
  const same = at(test);
  if (same === undefined) return [...tests, test];
  if (sorted(same.values) === sorted(test.values)) return tests;
  const operator = otherWords(test.operator);
  if (operator === undefined) return undefined;
  const renamed = { ...test, operator };
  const other = at(renamed);
  if (other === undefined) return [...tests, renamed];
  return sorted(other.values) === sorted(test.values) ? tests : undefined;
};

/**
 * Conditions that hold where all of these do, in as few blocks as possible: one block has room for each operator and key once, and
 * twice where there are two words for the operator.
 */
export const together = (conditions: readonly Condition[]): readonly Condition[] => {
  const blocks: (readonly WrittenTest[])[] = [];
  for (const test of conditions.flatMap(testsOf)) {
    const index = blocks.findIndex((block) => addTest(block, test) !== undefined);
    const block = addTest(blocks[index] ?? [], test) ?? [];
    if (index === -1) blocks.push(block);
    else blocks[index] = block;
  }
  return blocks.map(conditionOf);
};

/** Whether what is asked by the first conditions is asked by the second as well, in the same words. */
export const asksNoMore = (some: readonly Condition[], all: readonly Condition[]): boolean => {
  if (some.length === 0) return true;
  const asked = new Set(
    all.flatMap(testsOf).map((test) => JSON.stringify([test.operator, test.key, sorted(test.values)])),
  );
  return some
    .flatMap(testsOf)
    .every((test) => asked.has(JSON.stringify([test.operator, test.key, sorted(test.values)])));
};

/** A condition that may say what two say that differ in the values of one test; nothing claims that it does. */
export const eitherOf = (left: readonly Condition[], right: readonly Condition[]): readonly Condition[] | undefined => {
  const [one, ...more] = left;
  const [other, ...others] = right;
  if (one === undefined || other === undefined || more.length + others.length > 0) return undefined;
  const [tests, otherTests] = [testsOf(one), testsOf(other)];
  if (tests.length !== otherTests.length) return undefined;
  const isIn = (test: WrittenTest, list: readonly WrittenTest[]): boolean =>
    list.some((each) => conditionKey([conditionOf([each])]) === conditionKey([conditionOf([test])]));
  const own = tests.filter((test) => !isIn(test, otherTests));
  const foreign = otherTests.filter((test) => !isIn(test, tests));
  const [differing] = own;
  const [instead] = foreign;
  if (own.length !== 1 || foreign.length !== 1 || differing === undefined || instead === undefined) return undefined;
  if (differing.operator !== instead.operator || differing.key !== instead.key) return undefined;
  const values = [...new Set([...differing.values, ...instead.values])];
  return [conditionOf(tests.map((test) => (test === differing ? { ...test, values } : test)))];
};

/** The conditions with one test less, for each of their tests; none if there is only one. */
export const withOneLess = (conditions: readonly Condition[]): readonly (readonly Condition[])[] => {
  const tests = conditions.flatMap(testsOf);
  if (tests.length < 2) return [];
  return conditions.flatMap((condition, at) =>
    testsOf(condition).map((test) => {
      const left = testsOf(condition).filter(({ operator, key }) => operator !== test.operator || key !== test.key);
      return conditions.flatMap((each, index) =>
        index !== at ? [each] : left.length === 0 ? [] : [conditionOf(left)],
      );
    }),
  );
};
