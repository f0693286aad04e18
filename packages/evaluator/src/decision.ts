import type { Effect } from "@camwright/core";
import type { OpenPointTag } from "./readings/tag.js";
import type { Residual } from "./residual/residual.js";

/** A group of policies with a role of its own in the decision. */
export type Layer = "identity" | "bucket" | "boundary" | "session" | "scp" | "trust" | "general";

/**
 * Why a request was decided so: `allow`, or the first step of the order of evaluation that refuses. For the answer `unknown`
 * it is the reason that the refusal would have if everything unknown turned out against the caller.
 */
export type Reason =
  | "allow"
  | "explicit-deny"
  | "implicit-deny"
  | "boundary"
  | "session"
  | "scp"
  | "trust"
  | "general"
  | "cross-account";

/** A statement by its place: the index of its policy in the layer, and its own index in the policy, both from 0. */
export interface MatchedStatement {
  readonly layer: Layer;
  /** The level of a service control policy, from the account upwards. */
  readonly level?: number;
  readonly policy: number;
  readonly statement: number;
  readonly effect: Effect;
}

/** A remark on a decision: an assumption it rests on, a documented exception, a reason for being unknown. */
export interface Note {
  readonly rule: NoteRule;
  readonly message: string;
  /** Of an open point: what the answer would be under other readings, from the worst for the caller to the best. */
  readonly otherwise?: readonly Decision["decision"][];
  /** The layer, policy and statement that the remark is about, by their indexes, where it is about one. */
  readonly layer?: Layer;
  readonly level?: number;
  readonly policy?: number;
  readonly statement?: number;
}

/** The stable ids of notes; those of open points are their tags in `SEMANTICS.md`. */
export type NoteRule =
  | OpenPointTag
  | "action-set-unresolvable"
  | "case-unreadable"
  | "condition-unknown"
  | "deny-ineffective-on-finance"
  | "deny-ineffective-on-list"
  | "fact-unknown"
  | "policy-unreadable"
  | "resource-not-own"
  | "variable-unknown";

/** The answer to a request. */
export interface Decision {
  readonly decision: "allow" | "deny" | "unknown";
  readonly reason: Reason;
  /** The statements that decided; for `unknown` those on which the answer hangs. */
  readonly matched: readonly MatchedStatement[];
  readonly notes: readonly Note[];
  /** For `unknown`, and only then: what has to be so for the answer to be allow. */
  readonly residual?: Residual;
}
