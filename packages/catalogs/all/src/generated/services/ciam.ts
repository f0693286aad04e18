// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/ciam.js";
import { catalogVersion } from "../version.js";

const source = { service: "ciam", catalogVersion, constants };

const levels = {
  list: ["ListJobs", "ListLogMessageByCondition", "ListUser", "ListUserByProperty", "ListUserGroups", "ListUserStore"],
  read: ["DescribeUser", "DescribeUserById"],
  write: [
    "CreateApiImportUserJob",
    "CreateFileExportUserJob",
    "CreateUser",
    "CreateUserGroup",
    "CreateUserStore",
    "DeleteUserGroups",
    "DeleteUserStore",
    "DeleteUsers",
    "ResetPassword",
    "SetPassword",
    "UpdateUser",
    "UpdateUserGroup",
    "UpdateUserStatus",
    "UpdateUserStore",
  ],
} as const;

/**
 * An action of `ciam` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`ciam:${Name}`, UnknownKind> {
  return uncheckedAction("ciam", name);
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
 * every action of `ciam`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "ciam", Pattern> {
  return actionGlob<typeof constants, "ciam", Pattern>(source, pattern);
}

export * from "../actions/ciam.js";
