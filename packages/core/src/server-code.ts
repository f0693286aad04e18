/** The API that gives an error code. Organization's calls for service control policies give CAM's codes as well. */
export type ServerCodeService = "cam" | "sts" | "organization";

/** An error code by which the service refuses a policy, or what comes with it in a call. */
export interface ServerCodeFacts {
  readonly service: ServerCodeService;
  /** What stands before the dot: `InvalidParameter` of `InvalidParameter.ActionError`. */
  readonly family: string;
  readonly meaning: string;
  /** Why no rule finds the cause offline, or not always; absent where the document or parameter alone shows it. */
  readonly beyond?: Beyond;
}

/**
 * What keeps a cause from being found offline.
 *
 * - `names`: which products, operations, resources and identities exist is known to the service alone
 * - `account`: it depends on what the account already holds
 * - `elsewhere`: it does not stand in the document, but in what calls or holds it
 * - `unpublished`: the number or the rule is not published
 */
type Beyond = "names" | "account" | "elsewhere" | "unpublished";

/** From the lists of errors of the SDKs, and of STS's page (1150/49452). */
const table = {
  PolicyDocumentError: { service: "cam", family: "InvalidParameter", meaning: "the document is no policy at all" },
  PolicyDocumentLengthOverLimit: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the document is too long",
    beyond: "unpublished",
  },
  VersionError: { service: "cam", family: "InvalidParameter", meaning: "`version` is missing or not `2.0`" },
  StatementError: { service: "cam", family: "InvalidParameter", meaning: "`statement` is missing or malformed" },
  EffectError: { service: "cam", family: "InvalidParameter", meaning: "`effect` is missing or malformed" },
  ActionError: { service: "cam", family: "InvalidParameter", meaning: "`action` is malformed" },
  ActionMiss: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "`action` is missing, or an operation does not exist",
    beyond: "names",
  },
  ActionNotExist: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "an operation does not exist",
    beyond: "names",
  },
  ActionServiceNotExist: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the product of an action does not exist",
    beyond: "names",
  },
  ResourceError: { service: "cam", family: "InvalidParameter", meaning: "`resource` is missing or malformed" },
  ResourceQcsError: { service: "cam", family: "InvalidParameter", meaning: "a resource does not begin with `qcs:`" },
  ResourceProjectError: { service: "cam", family: "InvalidParameter", meaning: "a resource has a project" },
  ResourceServiceNotExist: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the product of a resource does not exist",
    beyond: "names",
  },
  ResourceRegionError: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the region of a resource does not exist",
    beyond: "names",
  },
  ResourceUinError: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the account of a resource is wrong",
    beyond: "names",
  },
  ResourceContentError: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the last segment of a resource is wrong",
    beyond: "names",
  },
  ConditionError: { service: "cam", family: "InvalidParameter", meaning: "`condition` is malformed" },
  ConditionTypeError: { service: "cam", family: "InvalidParameter", meaning: "a condition operator does not exist" },
  ConditionContentError: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "a condition key or value is wrong",
    beyond: "names",
  },
  PrincipalError: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "`principal` is missing, malformed or not allowed",
  },
  PrincipalQcsError: { service: "cam", family: "InvalidParameter", meaning: "a name under `qcs` is malformed" },
  PrincipalQcsNotExist: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "a principal under `qcs` does not exist",
    beyond: "names",
  },
  PrincipalServiceNotExist: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "a principal under `service` does not exist",
    beyond: "names",
  },
  PrincipalQcsCrossError: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "a principal of a role belongs to the other site, domestic or international",
    beyond: "elsewhere",
  },
  NotSupportProduct: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "CAM does not support the resource type",
    beyond: "names",
  },
  AttachmentFull: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "an identity has as many policies as it may have",
    beyond: "account",
  },
  PolicyFull: {
    service: "cam",
    family: "FailedOperation",
    meaning: "the account has as many policies as it may have",
    beyond: "account",
  },
  PolicyNameInUse: {
    service: "cam",
    family: "FailedOperation",
    meaning: "the name of the policy is taken",
    beyond: "account",
  },
  PolicyVersionFull: {
    service: "cam",
    family: "FailedOperation",
    meaning: "the policy has as many versions as it may have",
    beyond: "account",
  },
  PolicyVersionAlreadyDefault: {
    service: "cam",
    family: "FailedOperation",
    meaning: "the version is the default already",
    beyond: "account",
  },
  PolicyVersionNotExists: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "there is no such version",
    beyond: "account",
  },
  PolicyTagConflict: {
    service: "cam",
    family: "OperationDenied",
    meaning: "a policy attached to a tag group must not have tag keys in its conditions",
    beyond: "elsewhere",
  },
  CicPolicyOperationDenied: {
    service: "cam",
    family: "OperationDenied",
    meaning: "the policy belongs to the identity centre",
    beyond: "account",
  },
  OrganizationPolicyOperateError: {
    service: "cam",
    family: "FailedOperation",
    meaning: "the policy belongs to an organization",
    beyond: "account",
  },
  PolicyNameError: { service: "cam", family: "InvalidParameter", meaning: "the name of the policy is malformed" },
  PolicyIdError: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the id of the policy is malformed",
    beyond: "names",
  },
  PolicyIdNotExist: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "there is no policy with this id",
    beyond: "names",
  },
  DescriptionLengthOverlimit: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the description has more than 300 bytes",
  },
  ParamError: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "a parameter of the call is wrong, no matter which",
  },
  RoleNameError: { service: "cam", family: "InvalidParameter", meaning: "the name of the role is malformed" },
  RoleNameInUse: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the name of the role is taken",
    beyond: "account",
  },
  RoleNotExist: { service: "cam", family: "InvalidParameter", meaning: "there is no such role", beyond: "account" },
  RoleFull: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the account has as many roles as it may have",
    beyond: "account",
  },
  GroupFull: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the account has as many groups as it may have",
    beyond: "account",
  },
  SubUserFull: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the account has as many users as it may have",
    beyond: "account",
  },
  UserGroupFull: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the user is in as many groups as it may be",
    beyond: "account",
  },
  GroupUserFull: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "the group has as many users as it may have",
    beyond: "account",
  },
  ServiceLinkedPolicyCantInPermissionBoundary: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "a policy of a service-linked role cannot be a permissions boundary",
    beyond: "elsewhere",
  },
  ServiceLinkedRoleCantUsePermissionBoundary: {
    service: "cam",
    family: "InvalidParameter",
    meaning: "a service-linked role cannot have a permissions boundary",
    beyond: "elsewhere",
  },
  StrategyFormatError: {
    service: "sts",
    family: "InvalidParameter",
    meaning: "the syntax of the session policy is wrong",
  },
  StrategyInvalid: {
    service: "sts",
    family: "InvalidParameter",
    meaning: "the session policy is not acceptable",
    beyond: "names",
  },
  ResouceError: {
    service: "sts",
    family: "InvalidParameter",
    meaning: "a resource of the session policy is not six segments",
  },
  GrantOtherResource: {
    service: "sts",
    family: "InvalidParameter",
    meaning: "the session policy grants what is not the caller's",
    beyond: "elsewhere",
  },
  PolicyTooLong: {
    service: "sts",
    family: "InvalidParameter",
    meaning: "the session policy is too long",
    beyond: "unpublished",
  },
  ExtendStrategyOverSize: {
    service: "sts",
    family: "InvalidParameter",
    meaning: "the session policy is too large for the token",
    beyond: "unpublished",
  },
  OverTimeError: { service: "sts", family: "InvalidParameter", meaning: "the session lasts longer than it may" },
  RoleNotFound: { service: "sts", family: "ResourceNotFound", meaning: "there is no such role", beyond: "account" },
  PolicyDocumentEmpty: { service: "organization", family: "InvalidParameter", meaning: "there is no document" },
  PolicyContentInvalid: {
    service: "organization",
    family: "InvalidParameter",
    meaning: "the content of the service control policy is not acceptable",
    beyond: "unpublished",
  },
  OrganizationDetachLastPolicyError: {
    service: "organization",
    family: "FailedOperation",
    meaning: "the last service control policy of a node cannot be detached",
    beyond: "account",
  },
} as const;

/** A code without the family before its dot: `ActionError`. */
export type ServerCode = keyof typeof table;

/** What the error codes of the service mean, as far as they are about policies. */
export const serverCodes: Readonly<Record<ServerCode, ServerCodeFacts>> = table;

/** Whether a text is a code, without its family, that is known here. */
export const isServerCode = (text: string): text is ServerCode => Object.hasOwn(table, text);
