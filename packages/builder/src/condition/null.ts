import type { ConditionKey } from "@camwright/catalog";
import { type Test, testOf } from "./test.js";

/**
 * The request does not have the key or has it empty (`true`), or has it (`false`). The operator is in CAM's list
 * (598/10608), but no published document shows its value; the texts `"true"` and `"false"` are our reading.
 *
 * @example
 * ```ts
 * import { conditionKey, nullEqual } from "@camwright/builder";
 *
 * nullEqual(conditionKey("cos:versionid", "string"), true).operator; // => "null_equal"
 * ```
 */
export const nullEqual = (key: ConditionKey, empty: boolean): Test<"null_equal", never> =>
  testOf("null_equal", key, [String(empty)]);
