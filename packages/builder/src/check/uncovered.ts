import type { ActionId, ActionKind, UnknownKind } from "@camwright/catalog";

/** The kinds of a resource that every action may use: `everything`, and text of which the catalog knows nothing. */
type AnyKind = "*" | UnknownKind;

/** Whether an action of the kinds `Kind` can match a resource of the kinds `Listed`. Operation level (`never`) cannot. */
type Matches<Kind, Listed> = [Kind & (Listed | UnknownKind)] extends [never] ? false : true;

/** The texts of those actions of the union `A` that match no resource of the kinds `Listed`, one by one. */
type Unmatched<A, Listed> = A extends unknown
  ? Matches<ActionKind<A>, Listed> extends true
    ? never
    : ActionId<A>
  : never;

/**
 * The texts of the actions in the union `A` that none of the listed resources can match; `never` if there is none. An
 * operation-level action is matched by `everything` alone: CAM takes one with a specific resource as not authorised
 * (598/10606). `Listed` is looked at first, so that `everything` is accepted for a type parameter `A` too.
 */
export type Uncovered<A, Listed> = [Listed & AnyKind] extends [never] ? Unmatched<A, Listed> : never;
