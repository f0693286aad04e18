import type { ConditionValue, PolicyVariable } from "@camwright/core";

/** Why an `action` element does not match. */
export type ActionMissReason =
  /** Not known: `permid/…` and `actionName/…` name actions that the service alone knows. */
  | "action-set"
  /** The same but for upper and lower case (C-8). */
  | "case-differs"
  /** The service is the same, the operation is not. */
  | "operation-differs"
  | "service-differs"
  /** The entry is no action, and matches nothing. */
  | "malformed"
  /** The element names nothing (U-9). */
  | "empty"
  /** What the request asks for has no service; only `*` matches it. */
  | "request-malformed";

/** Why a `resource` element does not match one resource; of several segments the first that differs. */
export type ResourceMissReason =
  | "service-differs"
  | "region-differs"
  | "account-differs"
  | "path-differs"
  /** `*` and an empty account segment do not reach what another account owns (436/32971). */
  | "not-own"
  /** The call is operation-level: its resource is `*`, which only `*` matches (598/47826). */
  | "operation-level"
  /** `*` in a bucket policy is what is in the bucket, and the call is operation-level. */
  | "not-in-bucket"
  /** Not known: the path has a variable that no document describes. */
  | "variable-unknown"
  /** The entry is no resource, and matches nothing. */
  | "malformed"
  /** The element is absent or names nothing (U-9). */
  | "empty"
  /** What the request touches is not six segments; only `*` matches it. */
  | "request-malformed";

/** Why a `principal` element is not about the caller. */
export type PrincipalMissReason =
  /** Another user of the same account. */
  | "user-differs"
  /** A group of the same account in which the caller is not, as far as the request says. */
  | "group-differs"
  /** The root principal of the account that owns the bucket is its root alone (U-20). */
  | "root-alone"
  /** A deny for everyone binds unsigned callers alone (C-34). */
  | "unsigned-only"
  /** Nobody signs the request, so that no name can be the caller's. */
  | "caller-unsigned"
  | "account-differs"
  /** Names of roles, providers and services are compared as a whole (U-4, U-5). */
  | "name-differs"
  /** A star in a name is no wildcard. */
  | "wildcard"
  /** The statement names nobody. */
  | "nobody-named";

/** Why one test of a condition, an operator with a key, does not hold. */
export type ConditionMissReason =
  /** The request does not have the key. */
  | "key-absent"
  /** `null_equal` asks for a key that is absent, and the request has it (U-2). */
  | "key-present"
  /** The request has the key without a value. */
  | "key-empty"
  /** Not known: the request says that nothing is known of the key, or has a value of no type that a request has. */
  | "key-unknown"
  | "value-differs"
  /** A negated operator, and the value is one of those that must not be. */
  | "value-excluded"
  /** Not known: the value of the request is none of the operator's type. */
  | "value-unreadable"
  /** Not known: a value of the policy is none of the operator's type. */
  | "pattern-unreadable"
  /** Not known: no document describes the operator. */
  | "operator-unknown"
  /** Not known: a value has a variable that no document describes. */
  | "variable-unknown"
  /** The policy names no values (U-9). */
  | "empty";

/** Why a variable makes the whole statement match nothing: the caller gives no value to it. */
export type VariableMissReason = "variable-without-value";

/** What misses have in common. */
interface Common {
  /** Whether it is certain that the element does not match; otherwise it is not known whether it does. */
  readonly certain: boolean;
  /** Where the element or its nearest entry stands in the policy, as a JSON pointer such as `/statement/0/action/1`. */
  readonly path: string;
  /** What the policy says: the nearest entry of a list, of a condition the first five values; long texts are cut. */
  readonly patterns: readonly ConditionValue[];
  /** How many entries or values the policy has there. */
  readonly patternCount: number;
  /** What the request says, likewise. Empty where it says nothing. */
  readonly values: readonly ConditionValue[];
  readonly valueCount: number;
  /** For people. */
  readonly message: string;
}

/** A segment of a resource that differs. */
export type Segment = "service" | "region" | "account" | "path";

/** An element of a statement that does not match, and why. */
export type Miss =
  | (Common & { readonly element: "action"; readonly reason: ActionMissReason })
  | (Common & {
      readonly element: "resource";
      readonly reason: ResourceMissReason;
      /** The index of the resource in the request, where it has several. */
      readonly resource?: number;
      /** All segments of the nearest entry that differ. */
      readonly segments?: readonly Segment[];
    })
  | (Common & {
      readonly element: "principal";
      readonly reason: PrincipalMissReason;
      /** The same: whom a bucket policy is about may depend on whose the resource is. */
      readonly resource?: number;
    })
  | (Common & {
      readonly element: "condition";
      readonly reason: ConditionMissReason;
      readonly operator: string;
      readonly key: string;
    })
  | (Common & { readonly element: "variable"; readonly reason: VariableMissReason; readonly variable: PolicyVariable });

/**
 * A miss before it is told, with how near it is to a match, for finding the nearest of several: by `kind` first, then by
 * `shared`. Most are never told, so that their texts are made on demand.
 */
export interface Found {
  readonly element: Miss["element"];
  readonly certain: boolean;
  readonly tell: () => Miss;
  /** The smaller the nearer; what the numbers mean is the element's own. */
  readonly kind: number;
  /** How many characters pattern and value have in common at the start. */
  readonly shared: number;
}

/** The nearest of several misses; the first of those that are equally near. */
export const nearest = (found: readonly Found[]): Found | undefined => {
  let best: Found | undefined;
  for (const one of found) {
    if (best === undefined || one.kind < best.kind || (one.kind === best.kind && one.shared > best.shared)) best = one;
  }
  return best;
};
