export { type ActionSet, bundle, type CamTypeError, everything } from "@camwright/catalog";
export type { Actions } from "./actions.js";
export type { AssumeAction, AssumeParts, AssumeWriter } from "./assume.js";
export type { CheckedTests, TestsElement } from "./check/carried.js";
export type { ActionElement, CheckedResource, ResourceElement } from "./check/checked.js";
export type { Uncovered } from "./check/uncovered.js";
export { merge } from "./compose/merge.js";
export { override } from "./compose/override.js";
export {
  type PolicyOf,
  type PolicyReading,
  policyFrom,
  policyFromOrThrow,
  type Refusal,
} from "./compose/policy-from.js";
export type { SameKind } from "./compose/same-kind.js";
export { boolEqual } from "./condition/bool.js";
export {
  dateEqual,
  dateGreaterThan,
  dateGreaterThanEqual,
  dateLessThan,
  dateLessThanEqual,
  dateNotEqual,
} from "./condition/date.js";
export { ip, ipEqual, ipNotEqual } from "./condition/ip.js";
export { mfa } from "./condition/mfa.js";
export { allOf, anyOf, ifExists, type MayQualify, type MaySuffix } from "./condition/modifier.js";
export { type MayNegate, not, type Opposite } from "./condition/not.js";
export { nullEqual } from "./condition/null.js";
export {
  numericEqual,
  numericGreaterThan,
  numericGreaterThanEqual,
  numericLessThan,
  numericLessThanEqual,
  numericNotEqual,
} from "./condition/numeric.js";
export { oneOf, type SameOperator } from "./condition/one-of.js";
export {
  stringEqual,
  stringEqualIgnoreCase,
  stringLike,
  stringNotEqual,
  stringNotEqualIgnoreCase,
  stringNotLike,
} from "./condition/string.js";
export { tag } from "./condition/tag.js";
export type { Test, TestLimit } from "./condition/test.js";
export { time } from "./condition/time.js";
export { type Grant, type Granted, grants } from "./grant.js";
export { type Fit, fit } from "./output/fit.js";
export type { Named } from "./output/named.js";
export { type BucketReference, type PutBucketPolicyParameters, toBucketPolicy } from "./output/to-bucket-policy.js";
export { type CreatePolicyParameters, toDocument } from "./output/to-document.js";
export { type JsonOptions, toJson } from "./output/to-json.js";
export {
  type CreateRoleParameters,
  type RoleReference,
  toRole,
  toTrustUpdate,
  type UpdateAssumeRolePolicyParameters,
} from "./output/to-role.js";
export { toStsPolicy } from "./output/to-sts-policy.js";
export { boundary, bucketPolicy, policy, sessionPolicy, trustPolicy } from "./policy.js";
export type {
  BucketPolicy,
  BucketStatement,
  IdentityPolicy,
  IdentityStatement,
  TrustPolicy,
  TrustStatement,
} from "./policy-kinds.js";
export { anyone, cdn } from "./principal/cos-principals.js";
export type { NamedPrincipal } from "./principal/named.js";
export { oidcProvider } from "./principal/oidc-provider.js";
export { anonymous, everyone, role, root, samlProvider, service, user } from "./principal/principals.js";
export { type Scope, type ScopeParts, scope } from "./scope.js";
export type { SplitParts, SplitWriter } from "./split.js";
export type { Draft, Stages } from "./staged.js";
export { action, anyAction, conditionKey, resource } from "./unchecked.js";
export { variable } from "./variable.js";
export { allow, deny, type StatementParts, type StatementWriter } from "./write.js";
