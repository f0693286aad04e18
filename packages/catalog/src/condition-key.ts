import type { Phantom } from "./phantom.js";

/** What the values of a condition key are; it decides which operators fit the key (598/10608). */
export type ConditionKeyType = "string" | "numeric" | "boolean" | "ip" | "date";

/**
 * A condition key, such as `cos:prefix`. At run time it is the key's text and nothing else; `Type` is the type of its
 * values.
 */
export type ConditionKey<Id extends string = string, Type extends ConditionKeyType = ConditionKeyType> = Id &
  Phantom<"condition-key", { readonly id: Id; readonly type: [Type] }>;

/** The text of a condition key constant. */
export type ConditionKeyId<K> = K extends Phantom<"condition-key", { readonly id: infer Id }> ? Id : never;

/** The value type of a condition key constant. */
export type ValueTypeOf<K> = K extends Phantom<"condition-key", { readonly type: [infer Type] }> ? Type : never;
