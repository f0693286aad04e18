import * as key from "@camwright/catalog/global";
import { anyOf } from "./modifier.js";
import { stringEqual } from "./string.js";
import type { Test } from "./test.js";

type TagTest = Test<"for_any_value:string_equal", never>;

const hasTag = (of: typeof key.resourceTag | typeof key.requestTag, name: string, values: readonly string[]): TagTest =>
  anyOf(stringEqual(of, ...values.map((value) => `${name}&${value}`)));

/**
 * Tests of tags, which the documents write `key&value` (598/58420): `for_any_value:string_equal` on `qcs:resource_tag` or
 * `qcs:request_tag`, the only qualifier that authorization by tag is documented to take (598/58417).
 *
 * @throws TypeError if there is no value.
 *
 * @example
 * ```ts
 * import { tag } from "@camwright/builder";
 *
 * tag.resource("env", "prod").values; // => ["env&prod"]
 * tag.request("env", "prod", "test").key; // => "qcs:request_tag"
 * ```
 */
export const tag = {
  /** The resource has the tag with one of these values. */
  resource: (name: string, ...values: readonly string[]): TagTest => hasTag(key.resourceTag, name, values),
  /** The request passes the tag with one of these values. */
  request: (name: string, ...values: readonly string[]): TagTest => hasTag(key.requestTag, name, values),
} as const;
