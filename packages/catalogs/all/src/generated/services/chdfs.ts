// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/chdfs.js";
import { catalogVersion } from "../version.js";

const source = { service: "chdfs", catalogVersion, constants };

const levels = {
  read: [
    "DescribeAccessGroup",
    "DescribeAccessGroups",
    "DescribeAccessRules",
    "DescribeFileSystem",
    "DescribeFileSystems",
    "DescribeLifeCycleRules",
    "DescribeMountPoint",
    "DescribeMountPoints",
    "DescribePathProtectionRules",
    "DescribeResourceTags",
    "DescribeRestoreTasks",
    "DescribeTrashConfig",
  ],
  write: [
    "AssociateAccessGroups",
    "CreateAccessGroup",
    "CreateAccessRules",
    "CreateFileSystem",
    "CreateLifeCycleRules",
    "CreateMountPoint",
    "CreatePathProtectionRule",
    "CreateRestoreTasks",
    "CreateTrashConfig",
    "DeleteAccessGroup",
    "DeleteAccessRules",
    "DeleteFileSystem",
    "DeleteLifeCycleRules",
    "DeleteMountPoint",
    "DeletePathProtectionRule",
    "DeleteTrashConfig",
    "DisassociateAccessGroups",
    "ModifyAccessGroup",
    "ModifyAccessRules",
    "ModifyFileSystem",
    "ModifyLifeCycleRules",
    "ModifyMountPoint",
    "ModifyPathProtectionRule",
    "ModifyResourceTags",
    "ModifyTrashConfig",
  ],
} as const;

/**
 * An action of `chdfs` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`chdfs:${Name}`, UnknownKind> {
  return uncheckedAction("chdfs", name);
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
 * every action of `chdfs`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "chdfs", Pattern> {
  return actionGlob<typeof constants, "chdfs", Pattern>(source, pattern);
}

export * from "../actions/chdfs.js";
