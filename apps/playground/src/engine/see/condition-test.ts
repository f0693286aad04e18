import type { Condition, ConditionValue } from "@camwright/core";

/** One test of a condition, as the policy writes it: of the values one is enough. */
export interface ConditionTest {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly ConditionValue[];
}

/** The tests of conditions, each of which must hold. Those that are written twice are there once. */
export const testsOf = (conditions: readonly Condition[]): readonly ConditionTest[] => {
  const tests = conditions.flatMap((condition) =>
    Object.entries(condition).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]): ConditionTest => ({ operator, key, values })),
    ),
  );
  const texts = tests.map((test) => JSON.stringify(test));
  return tests.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
};
