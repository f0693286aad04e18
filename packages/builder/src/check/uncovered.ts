import type { ActionIdWithout, UnknownKind } from "@camwright/catalog";

/** The kinds of a resource that every action may use: `everything`, and text of which the catalog knows nothing. */
type AnyKind = "*" | UnknownKind;

/**
 * The texts of the actions in the union `A` that none of the listed resources can match; `never` if there is none. An
 * operation-level action is matched by `everything` alone: CAM takes one with a specific resource as not authorised
 * (598/10606). `Listed` is looked at first, so that `everything` is accepted for a type parameter `A` too.
 */
export type Uncovered<A, Listed> = Listed & AnyKind extends never ? ActionIdWithout<A, Listed | UnknownKind> : never;
