// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/organization.js";
import { catalogVersion } from "../version.js";

const source = { service: "organization", catalogVersion, constants };

const levels = {
  list: [
    "ListExternalSAMLIdPCertificates",
    "ListGroupMembers",
    "ListGroups",
    "ListJoinedGroupsForUser",
    "ListNonCompliantResource",
    "ListOrgServiceAssignMember",
    "ListOrganizationIdentity",
    "ListOrganizationInvitations",
    "ListOrganizationMembers",
    "ListOrganizationNodeMembers",
    "ListOrganizationNodes",
    "ListOrganizationService",
    "ListPermissionPoliciesInRoleConfiguration",
    "ListPolicies",
    "ListPoliciesForTarget",
    "ListRoleAssignments",
    "ListRoleConfigurationProvisionings",
    "ListRoleConfigurations",
    "ListSCIMCredentials",
    "ListTargetsForPolicy",
    "ListTasks",
    "ListUserSyncProvisionings",
    "ListUsers",
  ],
  read: [
    "CheckAccountDelete",
    "DescribeEffectivePolicy",
    "DescribeIdentityCenter",
    "DescribeOrganization",
    "DescribeOrganizationAuthNode",
    "DescribeOrganizationFinancialByMember",
    "DescribeOrganizationFinancialByMonth",
    "DescribeOrganizationFinancialByProduct",
    "DescribeOrganizationMemberAuthAccounts",
    "DescribeOrganizationMemberAuthIdentities",
    "DescribeOrganizationMemberEmailBind",
    "DescribeOrganizationMemberPolicies",
    "DescribeOrganizationMembers",
    "DescribeOrganizationMembersAuthPolicy",
    "DescribeOrganizationNodes",
    "DescribePolicy",
    "DescribePolicyConfig",
    "DescribeResourceToShareMember",
    "DescribeShareAreas",
    "DescribeShareUnitMembers",
    "DescribeShareUnitNodes",
    "DescribeShareUnitResources",
    "DescribeShareUnits",
    "GetExternalSAMLIdentityProvider",
    "GetGroup",
    "GetIPWhitelist",
    "GetOrganization",
    "GetOrganizationMember",
    "GetProvisioningTaskStatus",
    "GetRoleConfiguration",
    "GetSCIMSynchronizationStatus",
    "GetTaskStatus",
    "GetUser",
    "GetUserSyncProvisioning",
    "GetZoneSAMLServiceProviderInfo",
    "GetZoneStatistics",
  ],
  write: [
    "AcceptJoinShareUnitInvitation",
    "AcceptOrganizationInvitation",
    "AddExternalSAMLIdPCertificate",
    "AddOrganizationMemberEmail",
    "AddOrganizationNode",
    "AddPermissionPolicyToRoleConfiguration",
    "AddShareUnit",
    "AddShareUnitMembers",
    "AddShareUnitNode",
    "AddShareUnitResources",
    "AddUserToGroup",
    "AttachPolicy",
    "BindOrganizationMemberAuthAccount",
    "BindOrganizationPolicySubAccount",
    "CancelOrganizationInvitation",
    "CancelOrganizationMemberAuthAccount",
    "CancelOrganizationPolicySubAccount",
    "ClearExternalSAMLIdentityProvider",
    "CreateGroup",
    "CreateOrgServiceAssign",
    "CreateOrganization",
    "CreateOrganizationIdentity",
    "CreateOrganizationMember",
    "CreateOrganizationMemberAuthIdentity",
    "CreateOrganizationMemberPolicy",
    "CreateOrganizationMembersPolicy",
    "CreatePolicy",
    "CreateRoleAssignment",
    "CreateRoleConfiguration",
    "CreateSCIMCredential",
    "CreateUser",
    "CreateUserSyncProvisioning",
    "DeleteAccount",
    "DeleteGroup",
    "DeleteOrgServiceAssign",
    "DeleteOrganization",
    "DeleteOrganizationIdentity",
    "DeleteOrganizationMemberAuthIdentity",
    "DeleteOrganizationMemberFromNode",
    "DeleteOrganizationMembers",
    "DeleteOrganizationMembersPolicy",
    "DeleteOrganizationNodes",
    "DeletePolicy",
    "DeleteRoleAssignment",
    "DeleteRoleConfiguration",
    "DeleteSCIMCredential",
    "DeleteShareUnit",
    "DeleteShareUnitMembers",
    "DeleteShareUnitNode",
    "DeleteShareUnitResources",
    "DeleteUser",
    "DeleteUserSyncProvisioning",
    "DetachPolicy",
    "DisablePolicyType",
    "EnablePolicyType",
    "MoveOrganizationMembersToNode",
    "MoveOrganizationNodeMembers",
    "OpenIdentityCenter",
    "RejectJoinShareUnitInvitation",
    "RemoveExternalSAMLIdPCertificate",
    "RemovePermissionPolicyFromRoleConfiguration",
    "RemoveUserFromGroup",
    "SetExternalSAMLIdentityProvider",
    "UpdateCustomPolicyForRoleConfiguration",
    "UpdateGroup",
    "UpdateIPWhitelist",
    "UpdateOrganizationIdentity",
    "UpdateOrganizationMember",
    "UpdateOrganizationMemberEmailBind",
    "UpdateOrganizationMembersPolicy",
    "UpdateOrganizationNode",
    "UpdatePolicy",
    "UpdateRoleConfiguration",
    "UpdateSCIMCredentialStatus",
    "UpdateSCIMSynchronizationStatus",
    "UpdateShareUnit",
    "UpdateUser",
    "UpdateUserStatus",
    "UpdateUserSyncProvisioning",
    "UpdateZone",
  ],
} as const;

/**
 * An action of `organization` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`organization:${Name}`, UnknownKind> {
  return uncheckedAction("organization", name);
}

/**
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `organization`, also those that the catalog does not know. In a statement a resource that one of them
 * can match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "organization", Pattern> {
  return actionGlob<typeof constants, "organization", Pattern>(source, pattern);
}

export * from "../actions/organization.js";
