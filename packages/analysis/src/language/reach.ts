import type { Effect } from "@camwright/core";
import type { Owner } from "../scene.js";
import type { Resources } from "./resource.js";

/** What the statements of a layer are there for. */
export type Place = "identity" | "bucket" | "trust" | "cap";

/** How far `*` and an empty account segment reach among the resources of a search. */
interface Reach {
  readonly any: boolean;
  readonly operationLevel: boolean;
  readonly emptyAccount: boolean;
}

/**
 * A grant on `*` is about what the own account owns, a deny about everything (436/32971, A-2). What caps sets no limit so (A-3, A-4),
 * and a bucket policy is about what is in the bucket, of whichever account (A-9, A-10).
 */
const reachOf = (place: Place, effect: Effect, owner: Owner): Reach => {
  const isWide = owner === "own" || place !== "identity";
  return { any: isWide || effect === "deny", operationLevel: place !== "bucket", emptyAccount: isWide };
};

/** A `resource` element as far as it reaches, with a key that tells apart what reaches differently. */
export const reached = (
  written: Resources,
  place: Place,
  effect: Effect,
  owner: Owner,
): { readonly resources: Resources; readonly key: string } => {
  const reach = reachOf(place, effect, owner);
  const hasEmpty = written.patterns.some(({ account }) => account === undefined);
  const any = written.any && reach.any;
  const patterns =
    hasEmpty && !reach.emptyAccount
      ? written.patterns.filter(({ account }) => account !== undefined)
      : written.patterns;
  return {
    resources: { any, operationLevel: any && reach.operationLevel, patterns },
    key: `${written.any ? `${String(any)}${String(reach.operationLevel)}` : ""}${hasEmpty ? String(reach.emptyAccount) : ""}`,
  };
};
