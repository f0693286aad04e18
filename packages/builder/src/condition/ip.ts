import type { ConditionKey } from "@camwright/catalog";
import { ip as clientIp } from "@camwright/catalog/global";
import { readIpRange } from "@camwright/core";
import { type Test, testOf } from "./test.js";

/** Addresses and ranges; host bits may be set (436/45235). */
const ranges = (values: readonly string[]): readonly string[] => {
  const wrong = values.find((value) => readIpRange(value) === undefined);
  if (wrong !== undefined) throw new TypeError(`\`${wrong}\` is not an IP address or range`);
  return values;
};

/**
 * The key's value is in one of these addresses or ranges (598/10608). For the client's address there is the shorter `ip`.
 *
 * @throws TypeError if there is no value, or one is not an address or range.
 *
 * @example
 * ```ts
 * import { conditionKey, ipEqual } from "@camwright/builder";
 *
 * ipEqual(conditionKey("qcs:ip", "ip"), "10.0.0.0/8", "192.0.2.1").values; // => ["10.0.0.0/8", "192.0.2.1"]
 * ```
 */
export const ipEqual = <Limit extends string>(
  key: ConditionKey<string, "ip", Limit>,
  ...values: readonly string[]
): Test<"ip_equal", Limit> => testOf("ip_equal", key, ranges(values));

/** The key's value is in none of these addresses and ranges (598/10608; that it is outside all is our reading). */
export const ipNotEqual = <Limit extends string>(
  key: ConditionKey<string, "ip", Limit>,
  ...values: readonly string[]
): Test<"ip_not_equal", Limit> => testOf("ip_not_equal", key, ranges(values));

/**
 * The request comes from one of these addresses or ranges: `ip_equal` on `qcs:ip` (598/58420).
 *
 * @throws TypeError if there is none, or one is not an address or range.
 *
 * @example
 * ```ts
 * import { ip } from "@camwright/builder";
 *
 * ip("10.0.0.0/8"); // => { operator: "ip_equal", key: "qcs:ip", values: ["10.0.0.0/8"] }
 * ```
 */
export const ip = (...values: readonly string[]): Test<"ip_equal", never> => ipEqual(clientIp, ...values);
