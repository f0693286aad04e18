import * as key from "@camwright/catalog/global";
import { numericEqual } from "./numeric.js";
import type { Test } from "./test.js";

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
export const mfa = (passed: boolean): Test<"numeric_equal", never> => numericEqual(key.mfa, passed ? 1 : 0);
