import type { Policy } from "@camwright/core/model";
import type { BucketPolicy, IdentityPolicy, TrustPolicy } from "../policy-kinds.js";

/** The kind of a policy without more: what is left of its type when its statements are replaced by others of the kind. */
export type SameKind<P extends Policy> = P extends IdentityPolicy
  ? IdentityPolicy
  : P extends BucketPolicy
    ? BucketPolicy
    : P extends TrustPolicy
      ? TrustPolicy
      : Policy;
