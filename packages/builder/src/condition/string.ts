import type { ConditionKey } from "@camwright/catalog";
import { type Test, testOf } from "./test.js";

/**
 * The key's value is one of these, letter case included (598/10608).
 *
 * @throws TypeError if there is no value.
 *
 * @example
 * ```ts
 * import { conditionKey, stringEqual } from "@camwright/builder";
 *
 * stringEqual(conditionKey("cos:x-cos-acl", "string"), "private", "default").values; // => ["private", "default"]
 * ```
 */
export const stringEqual = <Limit extends string>(
  key: ConditionKey<string, "string", Limit>,
  ...values: readonly string[]
): Test<"string_equal", Limit> => testOf("string_equal", key, values);

/** The key's value is none of these, letter case included (598/10608; that all must differ is our reading). */
export const stringNotEqual = <Limit extends string>(
  key: ConditionKey<string, "string", Limit>,
  ...values: readonly string[]
): Test<"string_not_equal", Limit> => testOf("string_not_equal", key, values);

/** The key's value is one of these, letter case aside (598/10608). */
export const stringEqualIgnoreCase = <Limit extends string>(
  key: ConditionKey<string, "string", Limit>,
  ...values: readonly string[]
): Test<"string_equal_ignore_case", Limit> => testOf("string_equal_ignore_case", key, values);

/** The key's value is none of these, letter case aside (598/10608). */
export const stringNotEqualIgnoreCase = <Limit extends string>(
  key: ConditionKey<string, "string", Limit>,
  ...values: readonly string[]
): Test<"string_not_equal_ignore_case", Limit> => testOf("string_not_equal_ignore_case", key, values);

/**
 * The key's value matches one of these patterns, in which `*` stands for any text (436/46205).
 *
 * @throws TypeError if there is no value.
 *
 * @example
 * ```ts
 * import { conditionKey, stringLike } from "@camwright/builder";
 *
 * stringLike(conditionKey("cos:content-type", "string"), "image/*").operator; // => "string_like"
 * ```
 */
export const stringLike = <Limit extends string>(
  key: ConditionKey<string, "string", Limit>,
  ...patterns: readonly string[]
): Test<"string_like", Limit> => testOf("string_like", key, patterns);

/** The key's value matches none of these patterns. Older pages of the operator list have it; the current one does not. */
export const stringNotLike = <Limit extends string>(
  key: ConditionKey<string, "string", Limit>,
  ...patterns: readonly string[]
): Test<"string_not_like", Limit> => testOf("string_not_like", key, patterns);
