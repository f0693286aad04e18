import type { Effect } from "@camwright/core";
import type { Layer } from "../decision.js";
import type { ResourceReach } from "../match/resource.js";

/** How the statements of a layer are asked: how far their resources reach, and whether they name principals. */
export interface Asking {
  readonly reach: ResourceReach;
  /** Statements of bucket and trust policies count only for the principals that they name. */
  readonly principal: "none" | "bucket" | "trust";
}

/** A grant on `*` reaches what the caller's root account owns (436/32971). */
const granting: Asking = { reach: { any: "own", emptyAccount: "own" }, principal: "none" };
/** A deny on `*` reaches every resource: an explicit deny is not narrowed by ownership. */
const denying: Asking = { reach: { any: "everything", emptyAccount: "own" }, principal: "none" };
/** A layer that never grants: `*` and an empty account mean no limit, whoever owns the resource. */
const capping: Asking = { reach: { any: "everything", emptyAccount: "everything" }, principal: "none" };
/** Resource `*` is everything in the bucket; an empty account is the bucket owner's. */
const ofBucket: Asking = { reach: { any: "bucket", emptyAccount: "everything" }, principal: "bucket" };
/** A trust policy names no resource: it belongs to the one role that is asked about. */
const ofRole: Asking = { reach: { any: "everything", emptyAccount: "everything" }, principal: "trust" };

/** How the statements of one effect of a layer are asked. */
export const askingOf = (layer: Layer, effect: Effect): Asking => {
  switch (layer) {
    case "identity":
      return effect === "allow" ? granting : denying;
    case "bucket":
      return ofBucket;
    case "trust":
      return ofRole;
    case "boundary":
    case "session":
    case "scp":
    case "general":
      return capping;
  }
};
