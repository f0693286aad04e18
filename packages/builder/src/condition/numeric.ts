import type { ConditionKey } from "@camwright/catalog";
import { type Test, testOf } from "./test.js";

/** Numbers that JSON can hold; it would write the others as `null`. */
const finite = (values: readonly number[]): readonly number[] => {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new TypeError(`\`${wrong}\` is not a finite number`);
  return values;
};

/** The key's value is one of these (598/10608). */
export const numericEqual = <Limit extends string>(
  key: ConditionKey<string, "numeric", Limit>,
  ...values: readonly number[]
): Test<"numeric_equal", Limit> => testOf("numeric_equal", key, finite(values));

/** The key's value is none of these (598/10608). */
export const numericNotEqual = <Limit extends string>(
  key: ConditionKey<string, "numeric", Limit>,
  ...values: readonly number[]
): Test<"numeric_not_equal", Limit> => testOf("numeric_not_equal", key, finite(values));

/** The key's value is greater than the number (598/10608). */
export const numericGreaterThan = <Limit extends string>(
  key: ConditionKey<string, "numeric", Limit>,
  value: number,
): Test<"numeric_greater_than", Limit> => testOf("numeric_greater_than", key, finite([value]));

/** The key's value is the number or greater (598/10608). */
export const numericGreaterThanEqual = <Limit extends string>(
  key: ConditionKey<string, "numeric", Limit>,
  value: number,
): Test<"numeric_greater_than_equal", Limit> => testOf("numeric_greater_than_equal", key, finite([value]));

/** The key's value is less than the number (598/10608). */
export const numericLessThan = <Limit extends string>(
  key: ConditionKey<string, "numeric", Limit>,
  value: number,
): Test<"numeric_less_than", Limit> => testOf("numeric_less_than", key, finite([value]));

/**
 * The key's value is the number or less (598/10608).
 *
 * @throws TypeError if the number is not finite.
 *
 * @example
 * ```ts
 * import { conditionKey, numericLessThanEqual } from "@camwright/builder";
 *
 * numericLessThanEqual(conditionKey("cos:content-length", "numeric"), 1048576).values; // => [1048576]
 * ```
 */
export const numericLessThanEqual = <Limit extends string>(
  key: ConditionKey<string, "numeric", Limit>,
  value: number,
): Test<"numeric_less_than_equal", Limit> => testOf("numeric_less_than_equal", key, finite([value]));
