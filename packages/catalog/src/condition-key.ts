import type { Phantom } from "./phantom.js";

/** What the values of a condition key are; it decides which operators fit the key (598/10608). */
export type ConditionKeyType = "string" | "numeric" | "boolean" | "ip" | "date";

/**
 * A condition key, such as `cos:prefix`. At run time it is the key's text and nothing else. `Type` is the type of its
 * values. `Limit` is the key's text where the documents list the actions that carry it, so that no other action does, and
 * `never` where it goes with every request or its actions are not documented.
 */
export type ConditionKey<
  Id extends string = string,
  Type extends ConditionKeyType = ConditionKeyType,
  Limit extends string = string,
> = Id & Phantom<"condition-key", { readonly id: Id; readonly type: [Type]; readonly limit: [Limit] }>;

/** The text of a condition key constant. */
export type ConditionKeyId<K> = K extends Phantom<"condition-key", { readonly id: infer Id }> ? Id : never;

/** The value type of a condition key constant. */
export type ValueTypeOf<K> = K extends Phantom<"condition-key", { readonly type: [infer Type] }> ? Type : never;

/** The text of a condition key constant that only the listed actions carry; `never` for a key without such a list. */
export type LimitOf<K> = K extends Phantom<"condition-key", { readonly limit: [infer Limit] }> ? Limit : never;
