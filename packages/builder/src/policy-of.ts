import type { CamTypeError } from "@camwright/catalog";
import type { Policy, PolicyKind, Principal, Statement } from "@camwright/core/model";

declare const kind: unique symbol;

/**
 * A policy of one kind. At run time it is a `Policy` and nothing else; the kind, which lives in the type alone, keeps a bucket
 * policy from where an identity policy is asked for. A policy of no known kind, such as one read from JSON, goes everywhere.
 */
export type PolicyOf<Kind extends PolicyKind> = Policy & { readonly [kind]?: Kind };

/** A statement of an identity policy, a session policy or a boundary: about resources, and about nobody (598/10603). */
export interface IdentityStatement extends Statement {
  readonly resource: "*" | readonly string[];
  readonly principal?: Principal & CamTypeError<"a principal belongs into a bucket or trust policy", "principal">;
}

/** A statement of a bucket policy: about resources and principals (436/45236). */
export interface BucketStatement extends Statement {
  readonly principal: Principal;
  readonly resource: "*" | readonly string[];
}

/** A statement of a trust policy: about principals, without resources (598/19381). `allow.assume` makes it. */
export interface TrustStatement extends Statement {
  readonly principal: Principal;
  readonly resource?: readonly string[] &
    CamTypeError<"a trust policy has no resource: write its statements with allow.assume", "resource">;
}
