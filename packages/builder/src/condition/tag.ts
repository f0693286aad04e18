import * as key from "@camwright/catalog/global";
import { ipEqual } from "./ip.js";
import { forAnyValue } from "./modifier.js";
import { numericEqual } from "./numeric.js";
import { stringEqual } from "./string.js";
import type { Test } from "./test.js";

/** A tag as the documents write it in a condition: `key&value` (598/58420). */
const tags = (name: string, values: readonly string[]): readonly string[] => values.map((value) => `${name}&${value}`);

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
export const ip = (...values: readonly string[]): Test<"ip_equal"> => ipEqual(key.ip, ...values);

/**
 * The resource has the tag with one of these values: `for_any_value:string_equal` on `qcs:resource_tag` (598/58420).
 *
 * @throws TypeError if there is no value.
 *
 * @example
 * ```ts
 * import { resourceTag } from "@camwright/builder";
 *
 * resourceTag("env", "prod").values; // => ["env&prod"]
 * ```
 */
export const resourceTag = (name: string, ...values: readonly string[]): Test<"for_any_value:string_equal"> =>
  forAnyValue(stringEqual(key.resourceTag, ...tags(name, values)));

/**
 * The request passes the tag with one of these values: `for_any_value:string_equal` on `qcs:request_tag` (598/58420).
 *
 * @throws TypeError if there is no value.
 *
 * @example
 * ```ts
 * import { requestTag } from "@camwright/builder";
 *
 * requestTag("env", "prod", "test").values; // => ["env&prod", "env&test"]
 * ```
 */
export const requestTag = (name: string, ...values: readonly string[]): Test<"for_any_value:string_equal"> =>
  forAnyValue(stringEqual(key.requestTag, ...tags(name, values)));

/**
 * The caller passed multi-factor authentication, or did not: `numeric_equal` on `mfa` with 1 or 0 (598/10608; the general
 * policies of 598/10605 write the text `"0"` under `string_equal`).
 *
 * @example
 * ```ts
 * import { mfa } from "@camwright/builder";
 *
 * mfa(true); // => { operator: "numeric_equal", key: "mfa", values: [1] }
 * ```
 */
export const mfa = (passed: boolean): Test<"numeric_equal"> => numericEqual(key.mfa, passed ? 1 : 0);
