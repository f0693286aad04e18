// Generated from facts/cam.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "./actions.js";

const source = { service: "cam", catalogVersion: "bbb42bd3ede3", constants };

const levels = {
  list: [
    "DescribeRoleList",
    "DescribeSubAccountContacts",
    "DescribeSubAccounts",
    "GetAllSubUser",
    "ListAccessKeys",
    "ListAccounts",
    "ListAllGroupsPolicies",
    "ListAttachedGroupPolicies",
    "ListAttachedRolePolicies",
    "ListAttachedUserAllPolicies",
    "ListAttachedUserPolicies",
    "ListCollaborators",
    "ListEntitiesForPolicy",
    "ListGroups",
    "ListGroupsForUser",
    "ListGroupsPolicies",
    "ListIdentityProvider",
    "ListPolicies",
    "ListPoliciesGrantingServiceAccess",
    "ListPolicyVersions",
    "ListReceiver",
    "ListSAMLProviders",
    "ListSubAccounts",
    "ListUsers",
    "ListUsersForGroup",
    "ListUsersForPolicy",
    "ListWeChatWorkSubAccounts",
    "QueryApiKey",
    "QueryCollApiKey",
    "QueryProjectKeyList",
  ],
  read: [
    "CheckSubAccountName",
    "CheckUserPolicyAttachment",
    "DescribeAssistApprover",
    "DescribeCamStrategyDetail",
    "DescribeOIDCConfig",
    "DescribeSafeAuthFlag",
    "DescribeSafeAuthFlagColl",
    "DescribeSafeAuthFlagIntl",
    "DescribeSubAccountBindPolicy",
    "DescribeSubAccountLoginIpPolicy",
    "DescribeUserOIDCConfig",
    "DescribeUserSAMLConfig",
    "GetAccountSummary",
    "GetApiKey",
    "GetCustomMFATokenInfo",
    "GetGroup",
    "GetPasswordRules",
    "GetPolicy",
    "GetPolicyVersion",
    "GetProjectKey",
    "GetRole",
    "GetRolePermissionBoundary",
    "GetSAMLProvider",
    "GetSafeAuthInfo",
    "GetSecurityLastUsed",
    "GetServiceLinkedRoleDeletionStatus",
    "GetSubAccountBindInfo",
    "GetUser",
    "GetUserAppId",
    "GetUserBasicInfo",
    "GetUserPermissionBoundary",
    "LookupRecentlyLogin",
  ],
  write: [
    "AcceptOrganizationInvitationTest",
    "AddCollaborator",
    "AddConsoleUser",
    "AddQywxSubAccount",
    "AddSubAccount",
    "AddSubAccountCheckingMFA",
    "AddSubAccountsToGroup",
    "AddUser",
    "AddUserToGroup",
    "BindToken",
    "BuildDataFlowAuthToken",
    "ConsumeCustomMFAToken",
    "CreateAccessKey",
    "CreateApiKey",
    "CreateAssistApprover",
    "CreateCICUserSAMLConfig",
    "CreateCollApiKey",
    "CreateGroup",
    "CreateMessageReceiver",
    "CreateOIDCConfig",
    "CreateProjectKey",
    "CreateRole",
    "CreateRoleByConsole",
    "CreateSAMLProvider",
    "CreateServiceLinkedRole",
    "CreateSubAccountBindPolicy",
    "CreateSubAccountLoginIpPolicy",
    "CreateSubAccounts",
    "CreateSubUserInviteQRCode",
    "CreateUserOIDCConfig",
    "CreateUserSAMLConfig",
    "DeleteAccessKey",
    "DeleteApiKey",
    "DeleteCollApiKey",
    "DeleteGroup",
    "DeleteMessageReceiver",
    "DeleteOIDCConfig",
    "DeleteProjectKey",
    "DeleteRole",
    "DeleteSAMLProvider",
    "DeleteServiceLinkedRole",
    "DeleteSubAccount",
    "DeleteUser",
    "DisableApiKey",
    "DisableCollApiKey",
    "DisableProjectKey",
    "DisableUserSSO",
    "EnableApiKey",
    "EnableCollApiKey",
    "EnableProjectKey",
    "GenerateOIDCAccessToken",
    "LogoutRoleSessions",
    "PassRole",
    "RemoveUserFromGroup",
    "SendSubAccountInfo",
    "SetMfaFlag",
    "SetSafeAuthFlag",
    "UnbindStoken",
    "UnbindSubAccount",
    "UpdateAccessKey",
    "UpdateCICUserSAMLConfig",
    "UpdateGroup",
    "UpdateOIDCConfig",
    "UpdatePasswordRules",
    "UpdateRoleConsoleLogin",
    "UpdateRoleDescription",
    "UpdateRoleSessionDuration",
    "UpdateSAMLProvider",
    "UpdateSubAccount",
    "UpdateSubAccountAttr",
    "UpdateUser",
    "UpdateUserOIDCConfig",
    "UpdateUserSAMLConfig",
  ],
  tagging: ["TagRole", "UntagRole"],
  permissions: [
    "AttachGroupPolicies",
    "AttachGroupPolicy",
    "AttachGroupsPolicy",
    "AttachRolePolicies",
    "AttachRolePolicy",
    "AttachRolesPolicy",
    "AttachUserPolicies",
    "AttachUserPolicy",
    "AttachUsersPolicy",
    "BatchOperateCamStrategy",
    "CreatePolicy",
    "CreatePolicyVersion",
    "DeleteEntitiesPermissionsBoundary",
    "DeletePolicy",
    "DeletePolicyVersion",
    "DeleteRolePermissionsBoundary",
    "DeleteUserPermissionsBoundary",
    "DetachGroupPolicies",
    "DetachGroupPolicy",
    "DetachGroupsPolicy",
    "DetachRolePolicies",
    "DetachRolePolicy",
    "DetachRolesPolicy",
    "DetachUserPolicies",
    "DetachUserPolicy",
    "DetachUsersPolicy",
    "PutEntitiesPermissionsBoundary",
    "PutRolePermissionsBoundary",
    "PutUserPermissionsBoundary",
    "SetDefaultPolicyVersion",
    "UpdateAssumeRolePolicy",
    "UpdateCamStrategy",
    "UpdatePolicy",
  ],
} as const;

/**
 * An action of `cam` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`cam:${Name}`, UnknownKind> {
  return uncheckedAction("cam", name);
}

/**
 * All actions of one access level, written one by one. The docstring of an action tells where its level comes from.
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
 * every action of `cam`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "cam", Pattern> {
  return actionGlob<typeof constants, "cam", Pattern>(source, pattern);
}

/**
 * The actions of operation level, whose resource must be `*` (598/10606), as `allow.split` of the builder takes them.
 */
export const operationLevel: readonly (typeof constants)["AcceptOrganizationInvitationTest" | "AddCollaborator" | "AddQywxSubAccount" | "AddSubAccount" | "AddSubAccountsToGroup" | "AddUser" | "AddUserToGroup" | "AttachGroupPolicies" | "AttachGroupPolicy" | "AttachGroupsPolicy" | "AttachRolePolicy" | "AttachUserPolicies" | "AttachUserPolicy" | "AttachUsersPolicy" | "BatchOperateCamStrategy" | "BindToken" | "CreateAssistApprover" | "CreateCICUserSAMLConfig" | "CreateCollApiKey" | "CreateGroup" | "CreateMessageReceiver" | "CreateOIDCConfig" | "CreatePolicy" | "CreatePolicyVersion" | "CreateRole" | "CreateRoleByConsole" | "GenerateOIDCAccessToken" | "UpdateCICUserSAMLConfig"][] = [constants.AcceptOrganizationInvitationTest, constants.AddCollaborator, constants.AddQywxSubAccount, constants.AddSubAccount, constants.AddSubAccountsToGroup, constants.AddUser, constants.AddUserToGroup, constants.AttachGroupPolicies, constants.AttachGroupPolicy, constants.AttachGroupsPolicy, constants.AttachRolePolicy, constants.AttachUserPolicies, constants.AttachUserPolicy, constants.AttachUsersPolicy, constants.BatchOperateCamStrategy, constants.BindToken, constants.CreateAssistApprover, constants.CreateCICUserSAMLConfig, constants.CreateCollApiKey, constants.CreateGroup, constants.CreateMessageReceiver, constants.CreateOIDCConfig, constants.CreatePolicy, constants.CreatePolicyVersion, constants.CreateRole, constants.CreateRoleByConsole, constants.GenerateOIDCAccessToken, constants.UpdateCICUserSAMLConfig];
