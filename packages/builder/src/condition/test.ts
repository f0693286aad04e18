import type { ConditionValue } from "@camwright/core/model";

declare const limit: unique symbol;

/**
 * One test of a condition: an operator on a condition key with values, of which one is enough (598/10608). Plain data;
 * the functions named like the operators make it. `Limit` is the key's text if only some actions carry it and the test fails
 * for a request without it; it lives in the type alone.
 */
export interface Test<Operator extends string = string, Limit extends string = string> {
  /** The operator as the document writes it, with qualifier and suffix: `for_any_value:string_equal_if_exist`. */
  readonly operator: Operator;
  readonly key: string;
  readonly values: readonly ConditionValue[];
  readonly [limit]?: Limit;
}

/** The keys of the tests in the union `T` that not every action carries. */
export type TestLimit<T> = T extends { readonly [limit]?: infer Limit } ? Limit : never;

/**
 * A frozen test with a copy of the values.
 *
 * @throws TypeError if there is no value: such a test could never hold.
 */
export const testOf = <const Operator extends string, Limit extends string>(
  operator: Operator,
  key: string,
  values: readonly ConditionValue[],
): Test<Operator, Limit> => {
  if (values.length === 0) throw new TypeError(`\`${operator}\` on \`${key}\` needs at least one value`);
  return Object.freeze({ operator, key, values: Object.freeze([...values]) });
};
