import type { ConditionKey } from "@camwright/catalog";
import { readDate } from "@camwright/core";
import { type Test, testOf } from "./test.js";

/** Whether a text is an existing time in the documented form, in UTC (598/10608); core reads further forms. */
const isTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && readDate(text) !== undefined;

const times = (values: readonly string[]): readonly string[] => {
  const wrong = values.find((value) => !isTime(value));
  if (wrong !== undefined) throw new TypeError(`\`${wrong}\` is not a time of the form YYYY-MM-DDTHH:MM:SSZ`);
  return values;
};

/** The key's value is one of these times (598/10608). */
export const dateEqual = <Limit extends string>(
  key: ConditionKey<string, "date", Limit>,
  ...values: readonly string[]
): Test<"date_equal", Limit> => testOf("date_equal", key, times(values));

/** The key's value is none of these times (598/10608). */
export const dateNotEqual = <Limit extends string>(
  key: ConditionKey<string, "date", Limit>,
  ...values: readonly string[]
): Test<"date_not_equal", Limit> => testOf("date_not_equal", key, times(values));

/** The key's value is later than the time (598/10608). */
export const dateGreaterThan = <Limit extends string>(
  key: ConditionKey<string, "date", Limit>,
  value: string,
): Test<"date_greater_than", Limit> => testOf("date_greater_than", key, times([value]));

/** The key's value is the time or later (598/10608). */
export const dateGreaterThanEqual = <Limit extends string>(
  key: ConditionKey<string, "date", Limit>,
  value: string,
): Test<"date_greater_than_equal", Limit> => testOf("date_greater_than_equal", key, times([value]));

/**
 * The key's value is before the time (598/10608).
 *
 * @throws TypeError if the text is no existing time of the form `YYYY-MM-DDTHH:MM:SSZ`.
 *
 * @example
 * ```ts
 * import { conditionKey, dateLessThan } from "@camwright/builder";
 *
 * const now = conditionKey("qcs:current_time", "date");
 * dateLessThan(now, "2027-01-01T00:00:00Z").operator; // => "date_less_than"
 * ```
 */
export const dateLessThan = <Limit extends string>(
  key: ConditionKey<string, "date", Limit>,
  value: string,
): Test<"date_less_than", Limit> => testOf("date_less_than", key, times([value]));

/** The key's value is the time or before (598/10608). */
export const dateLessThanEqual = <Limit extends string>(
  key: ConditionKey<string, "date", Limit>,
  value: string,
): Test<"date_less_than_equal", Limit> => testOf("date_less_than_equal", key, times([value]));
