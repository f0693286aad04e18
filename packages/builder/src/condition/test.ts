import type { ConditionValue } from "@camwright/core";

/**
 * One test of a condition: an operator on a condition key with values, of which one is enough (598/10608). Plain data;
 * the functions named like the operators make it.
 */
export interface Test<Operator extends string = string> {
  /** The operator as the document writes it, with qualifier and suffix: `for_any_value:string_equal_if_exist`. */
  readonly operator: Operator;
  readonly key: string;
  readonly values: readonly ConditionValue[];
}

/**
 * A frozen test with a copy of the values.
 *
 * @throws TypeError if there is no value: such a test could never hold.
 */
export const testOf = <const Operator extends string>(
  operator: Operator,
  key: string,
  values: readonly ConditionValue[],
): Test<Operator> => {
  if (values.length === 0) throw new TypeError(`\`${operator}\` on \`${key}\` needs at least one value`);
  return Object.freeze({ operator, key, values: Object.freeze([...values]) });
};
