import type { ConditionKey } from "@camwright/catalog";
import { type Test, testOf } from "./test.js";

/**
 * The key's value is true, or is false. The value is written as the text `"true"` or `"false"`, as every published
 * document has it (436/46206).
 *
 * @example
 * ```ts
 * import { boolEqual, conditionKey } from "@camwright/builder";
 *
 * boolEqual(conditionKey("cos:secure-transport", "boolean"), true).values; // => ["true"]
 * ```
 */
export const boolEqual = <Limit extends string>(
  key: ConditionKey<string, "boolean", Limit>,
  value: boolean,
): Test<"bool_equal", Limit> => testOf("bool_equal", key, [String(value)]);
