import type { Condition, ConditionValue } from "@camwright/core";

/** The entries of an `action` or `resource` element; none where it is absent. */
export const entriesOf = (element: "*" | readonly string[] | undefined): readonly string[] =>
  element === "*" ? ["*"] : (element ?? []);

/** One operator and one key with its values. */
export interface WrittenTest {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly ConditionValue[];
}

/** The tests of a condition, in the order in which they are written. */
export const testsOf = (condition: Condition = {}): readonly WrittenTest[] =>
  Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values })),
  );
