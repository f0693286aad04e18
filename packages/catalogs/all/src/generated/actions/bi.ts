// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyEmbedInterval = "bi:ApplyEmbedInterval" as Action<"bi:ApplyEmbedInterval", UnknownKind, never>;
/** Write access by its name. */
export const ClearEmbedToken = "bi:ClearEmbedToken" as Action<"bi:ClearEmbedToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateAuthApiKey = "bi:CreateAuthApiKey" as Action<"bi:CreateAuthApiKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateCorpTag = "bi:CreateCorpTag" as Action<"bi:CreateCorpTag", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataTable = "bi:CreateDataTable" as Action<"bi:CreateDataTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatasource = "bi:CreateDatasource" as Action<"bi:CreateDatasource", UnknownKind, never>;
/** Write access by its name. */
export const CreateDatasourceCloud = "bi:CreateDatasourceCloud" as Action<"bi:CreateDatasourceCloud", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmbedToken = "bi:CreateEmbedToken" as Action<"bi:CreateEmbedToken", UnknownKind, never>;
/** Write access by its name. */
export const CreatePermissionRanks = "bi:CreatePermissionRanks" as Action<"bi:CreatePermissionRanks", UnknownKind, never>;
/** Write access by its name. */
export const CreateProject = "bi:CreateProject" as Action<"bi:CreateProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateTagTable = "bi:CreateTagTable" as Action<"bi:CreateTagTable", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserGroup = "bi:CreateUserGroup" as Action<"bi:CreateUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserGroupMember = "bi:CreateUserGroupMember" as Action<"bi:CreateUserGroupMember", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserRole = "bi:CreateUserRole" as Action<"bi:CreateUserRole", UnknownKind, never>;
/** Write access by its name. */
export const CreateUserRoleProject = "bi:CreateUserRoleProject" as Action<"bi:CreateUserRoleProject", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAuthApiKey = "bi:DeleteAuthApiKey" as Action<"bi:DeleteAuthApiKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDatasource = "bi:DeleteDatasource" as Action<"bi:DeleteDatasource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProject = "bi:DeleteProject" as Action<"bi:DeleteProject", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroup = "bi:DeleteUserGroup" as Action<"bi:DeleteUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserGroupMember = "bi:DeleteUserGroupMember" as Action<"bi:DeleteUserGroupMember", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserRole = "bi:DeleteUserRole" as Action<"bi:DeleteUserRole", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUserRoleProject = "bi:DeleteUserRoleProject" as Action<"bi:DeleteUserRoleProject", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuthApiKeyInfo = "bi:DescribeAuthApiKeyInfo" as Action<"bi:DescribeAuthApiKeyInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeAuthApiKeyList = "bi:DescribeAuthApiKeyList" as Action<"bi:DescribeAuthApiKeyList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDatasourceList = "bi:DescribeDatasourceList" as Action<"bi:DescribeDatasourceList", UnknownKind, never>;
/** List access by its name. */
export const DescribePageWidgetList = "bi:DescribePageWidgetList" as Action<"bi:DescribePageWidgetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePermissionRanksInfo = "bi:DescribePermissionRanksInfo" as Action<"bi:DescribePermissionRanksInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribePermissionRoleInfo = "bi:DescribePermissionRoleInfo" as Action<"bi:DescribePermissionRoleInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribePermissionStatusInfo = "bi:DescribePermissionStatusInfo" as Action<"bi:DescribePermissionStatusInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProjectInfo = "bi:DescribeProjectInfo" as Action<"bi:DescribeProjectInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeProjectList = "bi:DescribeProjectList" as Action<"bi:DescribeProjectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeResourceUserGroupPageList = "bi:DescribeResourceUserGroupPageList" as Action<"bi:DescribeResourceUserGroupPageList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSourceFieldList = "bi:DescribeSourceFieldList" as Action<"bi:DescribeSourceFieldList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserGroupInfo = "bi:DescribeUserGroupInfo" as Action<"bi:DescribeUserGroupInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserGroupMemberList = "bi:DescribeUserGroupMemberList" as Action<"bi:DescribeUserGroupMemberList", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserGroupTreeList = "bi:DescribeUserGroupTreeList" as Action<"bi:DescribeUserGroupTreeList", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserProjectList = "bi:DescribeUserProjectList" as Action<"bi:DescribeUserProjectList", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserRoleList = "bi:DescribeUserRoleList" as Action<"bi:DescribeUserRoleList", UnknownKind, never>;
/** List access by its name. */
export const DescribeUserRoleProjectList = "bi:DescribeUserRoleProjectList" as Action<"bi:DescribeUserRoleProjectList", UnknownKind, never>;
/** Write access by its name. */
export const EditCorpTag = "bi:EditCorpTag" as Action<"bi:EditCorpTag", UnknownKind, never>;
/** Access unknown. */
export const ExportScreenPage = "bi:ExportScreenPage" as Action<"bi:ExportScreenPage", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAuthApiKey = "bi:ModifyAuthApiKey" as Action<"bi:ModifyAuthApiKey", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatasource = "bi:ModifyDatasource" as Action<"bi:ModifyDatasource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDatasourceCloud = "bi:ModifyDatasourceCloud" as Action<"bi:ModifyDatasourceCloud", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProject = "bi:ModifyProject" as Action<"bi:ModifyProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceUser = "bi:ModifyResourceUser" as Action<"bi:ModifyResourceUser", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceUserGroup = "bi:ModifyResourceUserGroup" as Action<"bi:ModifyResourceUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyResourceUserGroupResource = "bi:ModifyResourceUserGroupResource" as Action<"bi:ModifyResourceUserGroupResource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTagTable = "bi:ModifyTagTable" as Action<"bi:ModifyTagTable", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserDetailInfo = "bi:ModifyUserDetailInfo" as Action<"bi:ModifyUserDetailInfo", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserGroup = "bi:ModifyUserGroup" as Action<"bi:ModifyUserGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserRole = "bi:ModifyUserRole" as Action<"bi:ModifyUserRole", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserRoleProject = "bi:ModifyUserRoleProject" as Action<"bi:ModifyUserRoleProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserTag = "bi:ModifyUserTag" as Action<"bi:ModifyUserTag", UnknownKind, never>;
/** Read access by its name. */
export const QueryUserGroupMember = "bi:QueryUserGroupMember" as Action<"bi:QueryUserGroupMember", UnknownKind, never>;
