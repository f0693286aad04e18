/** A value in a condition: text or a number; `true`/`false` are read like the texts `"true"`/`"false"` (U-6). */
export type ConditionValue = string | number | boolean;

/**
 * When a statement applies: operator → condition key → values. All operators and all keys must hold; of the values of one
 * key one is enough (598/10608). Operators are kept as written, with qualifier and suffix: see `parseOperator`.
 */
export type Condition = Readonly<Record<string, ConditionKeys>>;

/** The condition keys under one operator with their values. */
export type ConditionKeys = Readonly<Record<string, readonly ConditionValue[]>>;
