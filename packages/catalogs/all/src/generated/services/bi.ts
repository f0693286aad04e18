// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/bi.js";
import { catalogVersion } from "../version.js";

const source = { service: "bi", catalogVersion, constants };

const levels = {
  list: [
    "DescribeAuthApiKeyList",
    "DescribeDatasourceList",
    "DescribePageWidgetList",
    "DescribeProjectList",
    "DescribeResourceUserGroupPageList",
    "DescribeSourceFieldList",
    "DescribeUserGroupMemberList",
    "DescribeUserGroupTreeList",
    "DescribeUserProjectList",
    "DescribeUserRoleList",
    "DescribeUserRoleProjectList",
  ],
  read: [
    "DescribeAuthApiKeyInfo",
    "DescribePermissionRanksInfo",
    "DescribePermissionRoleInfo",
    "DescribePermissionStatusInfo",
    "DescribeProjectInfo",
    "DescribeUserGroupInfo",
    "QueryUserGroupMember",
  ],
  write: [
    "ApplyEmbedInterval",
    "ClearEmbedToken",
    "CreateAuthApiKey",
    "CreateCorpTag",
    "CreateDataTable",
    "CreateDatasource",
    "CreateDatasourceCloud",
    "CreateEmbedToken",
    "CreatePermissionRanks",
    "CreateProject",
    "CreateTagTable",
    "CreateUserGroup",
    "CreateUserGroupMember",
    "CreateUserRole",
    "CreateUserRoleProject",
    "DeleteAuthApiKey",
    "DeleteDatasource",
    "DeleteProject",
    "DeleteUserGroup",
    "DeleteUserGroupMember",
    "DeleteUserRole",
    "DeleteUserRoleProject",
    "EditCorpTag",
    "ModifyAuthApiKey",
    "ModifyDatasource",
    "ModifyDatasourceCloud",
    "ModifyProject",
    "ModifyResourceUser",
    "ModifyResourceUserGroup",
    "ModifyResourceUserGroupResource",
    "ModifyTagTable",
    "ModifyUserDetailInfo",
    "ModifyUserGroup",
    "ModifyUserRole",
    "ModifyUserRoleProject",
    "ModifyUserTag",
  ],
} as const;

/**
 * An action of `bi` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`bi:${Name}`, UnknownKind> {
  return uncheckedAction("bi", name);
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
 * every action of `bi`, also those that the catalog does not know. In a statement a resource that one of them can match
 * is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "bi", Pattern> {
  return actionGlob<typeof constants, "bi", Pattern>(source, pattern);
}

export * from "../actions/bi.js";
