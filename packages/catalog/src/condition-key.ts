declare const id: unique symbol;
declare const type: unique symbol;
declare const limit: unique symbol;

/** The facts about a condition key that live in the type alone; no value ever has these properties. */
export type ConditionKeyPhantom<Id, Type, Limit> = {
  readonly [id]: Id;
  readonly [type]: Type;
  readonly [limit]: Limit;
};

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
> = Id & ConditionKeyPhantom<Id, Type, Limit>;

/** The text of a condition key constant. */
export type ConditionKeyId<K> = K extends ConditionKey ? K[typeof id] : never;

/** The value type of a condition key constant. */
export type ValueTypeOf<K> = K extends ConditionKey ? K[typeof type] : never;

/** The text of a condition key constant that only the listed actions carry; `never` for a key without such a list. */
export type LimitOf<K> = K extends ConditionKey ? K[typeof limit] : never;
