// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/eiam.js";
import { catalogVersion } from "../version.js";

const source = { service: "eiam", catalogVersion, constants };

const levels = {
  list: [
    "ListAccountInAccountGroup",
    "ListApplicationAuthorizations",
    "ListApplications",
    "ListAuthorizedApplicationsToOrgNode",
    "ListAuthorizedApplicationsToUser",
    "ListAuthorizedApplicationsToUserGroup",
    "ListUserGroups",
    "ListUserGroupsOfUser",
    "ListUsers",
    "ListUsersInOrgNode",
    "ListUsersInUserGroup",
  ],
  read: [
    "DescribeAccountGroup",
    "DescribeAppAccount",
    "DescribeApplication",
    "DescribeOrgNode",
    "DescribeOrgResourcesAuthorization",
    "DescribePublicKey",
    "DescribeUserGroup",
    "DescribeUserGroupResourcesAuthorization",
    "DescribeUserInfo",
    "DescribeUserResourcesAuthorization",
    "DescribeUserThirdPartyAccountInfo",
  ],
  write: [
    "AddAccountToAccountGroup",
    "AddUserToUserGroup",
    "CreateAccountGroup",
    "CreateAppAccount",
    "CreateOrgNode",
    "CreateUser",
    "CreateUserGroup",
    "DeleteAccountGroup",
    "DeleteAppAccount",
    "DeleteOrgNode",
    "DeleteUser",
    "DeleteUserGroup",
    "DeleteUsers",
    "ModifyAccountGroup",
    "ModifyAppAccount",
    "ModifyApplication",
    "ModifyUserInfo",
    "RemoveAccountFromAccountGroup",
    "RemoveUserFromUserGroup",
    "UpdateOrgNode",
  ],
} as const;

/**
 * An action of `eiam` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`eiam:${Name}`, UnknownKind> {
  return uncheckedAction("eiam", name);
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
 * every action of `eiam`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "eiam", Pattern> {
  return actionGlob<typeof constants, "eiam", Pattern>(source, pattern);
}

export * from "../actions/eiam.js";
