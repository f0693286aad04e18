import type { ActionSet } from "./action-set.js";

declare const kind: unique symbol;
declare const key: unique symbol;

/**
 * The facts about an action that live in the type alone; no value ever has these properties. The text is not among them, so
 * that actions of the same facts share one type of them.
 */
export type ActionPhantom<Kind, Key> = {
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
  ActionPhantom<Kind, Key>;

/** The kind of an action whose granularity no available document states. It is covered by every resource. */
export type UnknownKind = "unknown";

/** An action of which no document states granularity, resources or condition keys, so that no check holds it to any. */
export type UncheckedAction<Id extends string> = Action<Id, UnknownKind, never>;

/** The text of an action constant. That the facts are its own lets the compiler take them away, so that the text is left. */
export type ActionId<A> = A extends Action<infer Id, ActionKind<A>, ActionKey<A>> ? Id : never;

/** The resource kinds of an action constant: `never` for operation level, {@link UnknownKind} for not documented. */
export type ActionKind<A> = A extends Action ? A[typeof kind] : never;

/**
 * The texts of those actions of the union `A` that have none of the kinds `Kinds`. Operation level has none at all. A set of
 * actions is looked at as what it is checked as.
 */
export type ActionIdWithout<A, Kinds> = A extends Action
  ? A[typeof kind] & Kinds extends never
    ? ActionId<A>
    : never
  : A extends ActionSet<Action, infer Checked>
    ? ActionIdWithout<Checked, Kinds>
    : never;

/** The condition keys documented for an action constant. */
export type ActionKey<A> = A extends Action ? A[typeof key] : never;
