// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateApiImportUserJob = "ciam:CreateApiImportUserJob" as Action<"ciam:CreateApiImportUserJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateFileExportUserJob = "ciam:CreateFileExportUserJob" as Action<"ciam:CreateFileExportUserJob", UnknownKind, never>;
/** Write access by its name. */
export const CreateUser = "ciam:CreateUser" as Action<"ciam:CreateUser", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserGroup = "ciam:CreateUserGroup" as Action<"ciam:CreateUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserStore = "ciam:CreateUserStore" as Action<"ciam:CreateUserStore", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroups = "ciam:DeleteUserGroups" as Action<"ciam:DeleteUserGroups", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserStore = "ciam:DeleteUserStore" as Action<"ciam:DeleteUserStore", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsers = "ciam:DeleteUsers" as Action<"ciam:DeleteUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUser = "ciam:DescribeUser" as Action<"ciam:DescribeUser", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserById = "ciam:DescribeUserById" as Action<"ciam:DescribeUserById", UnknownKind, never>;
/** Access unknown. */
export const LinkAccount = "ciam:LinkAccount" as Action<"ciam:LinkAccount", UnknownKind, never>;
/** List access by its name. */
export const ListJobs = "ciam:ListJobs" as Action<"ciam:ListJobs", UnknownKind, never>;
/** List access by its name. */
export const ListLogMessageByCondition = "ciam:ListLogMessageByCondition" as Action<"ciam:ListLogMessageByCondition", UnknownKind, never>;
/** List access by its name. */
export const ListUser = "ciam:ListUser" as Action<"ciam:ListUser", UnknownKind, never>;
/** List access by its name. */
export const ListUserByProperty = "ciam:ListUserByProperty" as Action<"ciam:ListUserByProperty", UnknownKind, never>;
/** List access by its name. */
export const ListUserGroups = "ciam:ListUserGroups" as Action<"ciam:ListUserGroups", UnknownKind, never>;
/** List access by its name. */
export const ListUserStore = "ciam:ListUserStore" as Action<"ciam:ListUserStore", UnknownKind, never>;
/** Write access by its name. */
export const ResetPassword = "ciam:ResetPassword" as Action<"ciam:ResetPassword", UnknownKind, never>;
/** Write access by its name. */
export const SetPassword = "ciam:SetPassword" as Action<"ciam:SetPassword", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUser = "ciam:UpdateUser" as Action<"ciam:UpdateUser", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUserGroup = "ciam:UpdateUserGroup" as Action<"ciam:UpdateUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUserStatus = "ciam:UpdateUserStatus" as Action<"ciam:UpdateUserStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateUserStore = "ciam:UpdateUserStore" as Action<"ciam:UpdateUserStore", UnknownKind, never>;
