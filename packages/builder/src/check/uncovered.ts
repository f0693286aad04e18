import type { ActionId, ActionKind, UnknownKind } from "@camwright/catalog";

/** The kinds of a resource that every action may use: `everything`, and text of which the catalog knows nothing. */
type AnyKind = "*" | UnknownKind;

/** The texts of those actions of the union `A` that have none of the kinds `Accepted`, one by one. Operation level has none. */
type Unmatched<A, Accepted> = A extends unknown
  ? ActionKind<A> & Accepted extends never
    ? ActionId<A>
    : never
  : never;

/**
 * The texts of the actions in the union `A` that none of the listed resources can match; `never` if there is none. An
 * operation-level action is matched by `everything` alone: CAM takes one with a specific resource as not authorised
 * (598/10606). `Listed` is looked at first, so that `everything` is accepted for a type parameter `A` too.
 */
export type Uncovered<A, Listed> = Listed & AnyKind extends never ? Unmatched<A, Listed | UnknownKind> : never;
