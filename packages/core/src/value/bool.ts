import type { ConditionValue } from "../condition.js";

/**
 * Reads a value under `bool_equal`: `"true"`, `"false"`, or the JSON literals (U-6). Any other spelling, such as `"True"`,
 * is not a boolean and gives `undefined`.
 *
 * @example
 * ```ts
 * import { readBool } from "@camwright/core";
 *
 * readBool("true"); // => true
 * readBool("TRUE"); // => undefined
 * ```
 */
export const readBool = (value: ConditionValue): boolean | undefined => {
  if (typeof value === "boolean") return value;
  if (value === "true") return true;
  return value === "false" ? false : undefined;
};
