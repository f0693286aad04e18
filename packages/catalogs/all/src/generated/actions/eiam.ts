// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddAccountToAccountGroup = "eiam:AddAccountToAccountGroup" as Action<"eiam:AddAccountToAccountGroup", UnknownKind, never>;
/** Write access by its name. */
export const AddUserToUserGroup = "eiam:AddUserToUserGroup" as Action<"eiam:AddUserToUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateAccountGroup = "eiam:CreateAccountGroup" as Action<"eiam:CreateAccountGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateAppAccount = "eiam:CreateAppAccount" as Action<"eiam:CreateAppAccount", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrgNode = "eiam:CreateOrgNode" as Action<"eiam:CreateOrgNode", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "eiam:CreateUser" as Action<"eiam:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserGroup = "eiam:CreateUserGroup" as Action<"eiam:CreateUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAccountGroup = "eiam:DeleteAccountGroup" as Action<"eiam:DeleteAccountGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAppAccount = "eiam:DeleteAppAccount" as Action<"eiam:DeleteAppAccount", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOrgNode = "eiam:DeleteOrgNode" as Action<"eiam:DeleteOrgNode", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUser = "eiam:DeleteUser" as Action<"eiam:DeleteUser", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroup = "eiam:DeleteUserGroup" as Action<"eiam:DeleteUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsers = "eiam:DeleteUsers" as Action<"eiam:DeleteUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountGroup = "eiam:DescribeAccountGroup" as Action<"eiam:DescribeAccountGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAppAccount = "eiam:DescribeAppAccount" as Action<"eiam:DescribeAppAccount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplication = "eiam:DescribeApplication" as Action<"eiam:DescribeApplication", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrgNode = "eiam:DescribeOrgNode" as Action<"eiam:DescribeOrgNode", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrgResourcesAuthorization = "eiam:DescribeOrgResourcesAuthorization" as Action<"eiam:DescribeOrgResourcesAuthorization", UnknownKind, never>;
/** Read access by its name. */
export const DescribePublicKey = "eiam:DescribePublicKey" as Action<"eiam:DescribePublicKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserGroup = "eiam:DescribeUserGroup" as Action<"eiam:DescribeUserGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserGroupResourcesAuthorization = "eiam:DescribeUserGroupResourcesAuthorization" as Action<"eiam:DescribeUserGroupResourcesAuthorization", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserInfo = "eiam:DescribeUserInfo" as Action<"eiam:DescribeUserInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserResourcesAuthorization = "eiam:DescribeUserResourcesAuthorization" as Action<"eiam:DescribeUserResourcesAuthorization", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserThirdPartyAccountInfo = "eiam:DescribeUserThirdPartyAccountInfo" as Action<"eiam:DescribeUserThirdPartyAccountInfo", UnknownKind, never>;
/** List access by its name. */
export const ListAccountInAccountGroup = "eiam:ListAccountInAccountGroup" as Action<"eiam:ListAccountInAccountGroup", UnknownKind, never>;
/** List access by its name. */
export const ListApplicationAuthorizations = "eiam:ListApplicationAuthorizations" as Action<"eiam:ListApplicationAuthorizations", UnknownKind, never>;
/** List access by its name. */
export const ListApplications = "eiam:ListApplications" as Action<"eiam:ListApplications", UnknownKind, never>;
/** List access by its name. */
export const ListAuthorizedApplicationsToOrgNode = "eiam:ListAuthorizedApplicationsToOrgNode" as Action<"eiam:ListAuthorizedApplicationsToOrgNode", UnknownKind, never>;
/** List access by its name. */
export const ListAuthorizedApplicationsToUser = "eiam:ListAuthorizedApplicationsToUser" as Action<"eiam:ListAuthorizedApplicationsToUser", UnknownKind, never>;
/** List access by its name. */
export const ListAuthorizedApplicationsToUserGroup = "eiam:ListAuthorizedApplicationsToUserGroup" as Action<"eiam:ListAuthorizedApplicationsToUserGroup", UnknownKind, never>;
/** List access by its name. */
export const ListUserGroups = "eiam:ListUserGroups" as Action<"eiam:ListUserGroups", UnknownKind, never>;
/** List access by its name. */
export const ListUserGroupsOfUser = "eiam:ListUserGroupsOfUser" as Action<"eiam:ListUserGroupsOfUser", UnknownKind, never>;
/** List access by its name. */
export const ListUsers = "eiam:ListUsers" as Action<"eiam:ListUsers", UnknownKind, never>;
/** List access by its name. */
export const ListUsersInOrgNode = "eiam:ListUsersInOrgNode" as Action<"eiam:ListUsersInOrgNode", UnknownKind, never>;
/** List access by its name. */
export const ListUsersInUserGroup = "eiam:ListUsersInUserGroup" as Action<"eiam:ListUsersInUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAccountGroup = "eiam:ModifyAccountGroup" as Action<"eiam:ModifyAccountGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAppAccount = "eiam:ModifyAppAccount" as Action<"eiam:ModifyAppAccount", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplication = "eiam:ModifyApplication" as Action<"eiam:ModifyApplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserInfo = "eiam:ModifyUserInfo" as Action<"eiam:ModifyUserInfo", UnknownKind, never>;
/** Write access by its name. */
export const RemoveAccountFromAccountGroup = "eiam:RemoveAccountFromAccountGroup" as Action<"eiam:RemoveAccountFromAccountGroup", UnknownKind, never>;
/** Write access by its name. */
export const RemoveUserFromUserGroup = "eiam:RemoveUserFromUserGroup" as Action<"eiam:RemoveUserFromUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOrgNode = "eiam:UpdateOrgNode" as Action<"eiam:UpdateOrgNode", UnknownKind, never>;
