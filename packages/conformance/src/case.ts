import type { Policy } from "@camwright/core";

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * A policy document as somebody wrote it: a policy in canonical form, or JSON with the liberties that CAM's readers take
 * (bare values, capitalised element names, one statement as an object).
 */
export type PolicyDocument = Policy | Json;

/** One value of a condition key in a request. */
export type ContextValue = string | number | boolean;

/** Who may ask. */
export type PrincipalKind = "root" | "user" | "role" | "service" | "federated" | "anonymous";

/** The caller. `ownerUin` and `appId` are two names of the caller's root account (598/10606). */
export interface CasePrincipal {
  readonly type: PrincipalKind;
  readonly qcs?: string;
  readonly ownerUin?: string;
  readonly uin?: string;
  readonly appId?: string;
  /** The name of the Tencent Cloud service that asks, such as `cls.cloud.tencent.com`, where `qcs` is not the name. */
  readonly service?: string;
  /** The tags of the identity or of the role session: tag key → tag value. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The ids of the caller's groups. */
  readonly groups?: readonly string[];
}

/** The condition keys that a request carries; a key that is not here is absent. */
export type CaseContext = Readonly<Record<string, ContextValue | readonly ContextValue[]>>;

/** One call: who does what on which resources under which circumstances. */
export interface CaseRequest {
  readonly principal: CasePrincipal;
  readonly action: string;
  /** One resource, or every resource that the call touches: all must be allowed, any deny refuses. */
  readonly resource: string | readonly string[];
  readonly context?: CaseContext;
  /** Condition keys whose presence or value the asker does not know. The answer may then be `unknown`. */
  readonly unknown?: readonly string[];
}

/** Two names of the account that owns the resources, where that account is not the caller's. */
export interface ResourceOwner {
  readonly ownerUin?: string;
  readonly appId?: string;
}

/** Every policy that takes part in a decision, by layer. A layer that is `null` or an empty list is not there. */
export interface CasePolicies {
  /** The policies attached to the caller: to the user, to its groups, or to the role. */
  readonly identity?: readonly PolicyDocument[] | null;
  readonly boundary?: PolicyDocument | null;
  readonly session?: PolicyDocument | null;
  readonly bucket?: PolicyDocument | null;
  readonly trust?: PolicyDocument | null;
  /** Levels from the account upwards. A level without documents is a level. */
  readonly scp?: readonly (readonly PolicyDocument[])[] | null;
  readonly general?: readonly PolicyDocument[] | null;
}

/** A question that can be decided: everything in a case but what is said about it. */
export interface Question {
  readonly policies: CasePolicies;
  readonly request: CaseRequest;
  readonly resourceOwner?: ResourceOwner;
}

/** The three answers; `unknown` where the decision depends on something that cannot be resolved from the case. */
export type Outcome = "allow" | "deny" | "unknown";

/**
 * Why. Beside `unknown` it names the refusal that is still possible: the reason that the answer would have if everything
 * unresolved turned out against the caller.
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

/** The answer to a question. */
export interface Decision {
  readonly decision: Outcome;
  readonly reason: Reason;
}

/** A question with the answer that the documentation, or a documented choice of ours, gives. */
export interface Case extends Question {
  readonly id: string;
  readonly expected: Outcome;
  /** The reason beside the answer, where the case is about the reason. */
  readonly reason?: Reason;
  /** Why this is the answer, in one sentence. */
  readonly why: string;
  /** Where the case was published. Only documented cases have one. */
  readonly source?: string;
  /** What the document shows: `plain`, `multi-resource`, `doc-inference`, or `list-anomaly` (see `documented`). */
  readonly kind?: string;
  /** The open point that the case pins, such as `A-19`, or the section of the language that it belongs to. */
  readonly tag?: string;
  readonly note?: string;
  /** What the document says happens, where that is not what the language says (see `fixtures/README.md`). */
  readonly documented?: Outcome;
}
