import type { ActionSet } from "./action-set.js";

declare const id: unique symbol;
declare const kind: unique symbol;
declare const key: unique symbol;

/** The facts about an action that live in the type alone; no value ever has these properties. */
export type ActionPhantom<Id, Kind, Key> = {
  readonly [id]: Id;
  readonly [kind]: Kind;
  readonly [key]: Key;
};

/**
 * One action of a product, such as `cos:GetObject`.
 *
 * At run time it is the action's text and nothing else, so it serialises as itself and importing one costs bytes. What the
 * product's documents say about it travels in the type:
 *
 * - `Id`: the text, `service:Operation`.
 * - `Kind`: the resource kinds it accepts, as a union of `service:type`; `never` for an operation-level action, whose
 *   resource must be `*`; {@link UnknownKind} where no document states the granularity, which relaxes every check.
 * - `Key`: the condition keys documented for it beyond those that every request carries.
 */
export type Action<Id extends string = string, Kind extends string = string, Key extends string = string> = Id &
  ActionPhantom<Id, Kind, Key>;

/** The kind of an action whose granularity no available document states. It is covered by every resource. */
export type UnknownKind = "unknown";

/** The text of an action constant. */
export type ActionId<A> = A extends Action ? A[typeof id] : never;

/** The resource kinds of an action constant: `never` for operation level, {@link UnknownKind} for not documented. */
export type ActionKind<A> = A extends Action ? A[typeof kind] : never;

/**
 * The texts of those actions of the union `A` that have none of the kinds `Kinds`. Operation level has none at all. A set of
 * actions is looked at as what it is checked as.
 */
export type ActionIdWithout<A, Kinds> = A extends Action
  ? A[typeof kind] & Kinds extends never
    ? A[typeof id]
    : never
  : A extends ActionSet<Action, infer Checked>
    ? ActionIdWithout<Checked, Kinds>
    : never;

/** The condition keys documented for an action constant. */
export type ActionKey<A> = A extends Action ? A[typeof key] : never;
