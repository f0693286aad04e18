import type { CamTypeError } from "@camwright/catalog";
import type { Policy, Principal, Statement } from "@camwright/core/model";

/** A statement of an identity policy, a session policy or a boundary: about resources, and about nobody (598/10603). */
export interface IdentityStatement extends Statement {
  readonly resource: "*" | readonly string[];
  readonly principal?: Principal & CamTypeError<"a principal belongs into a bucket or trust policy", "principal">;
}

/** A statement of a bucket policy: about resources and principals (436/45236). */
export interface BucketStatement extends Statement {
  readonly resource: "*" | readonly string[];
  readonly principal: Principal;
}

/** A statement of a trust policy: about principals, without resources (598/19381). `allow.assume` makes it. */
export interface TrustStatement extends Statement {
  readonly principal: Principal;
  readonly resource?: "*" &
    CamTypeError<"a trust policy has no resource: allow.assume writes its statements", "resource">;
}

/** A policy of which users, groups and roles may have; a boundary and a session policy are of the same form. */
export interface IdentityPolicy extends Policy {
  readonly statement: readonly IdentityStatement[];
}

/** The policy of one COS bucket. */
export interface BucketPolicy extends Policy {
  readonly statement: readonly BucketStatement[];
}

/** The policy that says who may assume a role. */
export interface TrustPolicy extends Policy {
  readonly statement: readonly TrustStatement[];
}
