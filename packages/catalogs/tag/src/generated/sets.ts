// Generated from facts/tag.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "./actions.js";

const source = { service: "tag", catalogVersion: "6fcce014e1c6", constants };

const levels = {
  list: [
    "DescribeProjects",
    "DescribeResourceTags",
    "DescribeResourceTagsByResourceIds",
    "DescribeResourceTagsByResourceIdsSeq",
    "DescribeResourceTagsByTagKeys",
    "DescribeResourcesByTags",
    "DescribeResourcesByTagsUnion",
    "DescribeTagKeys",
    "DescribeTagValues",
    "DescribeTagValuesSeq",
    "DescribeTags",
    "DescribeTagsSeq",
    "GetResourceTags",
    "GetResourceTagsByResourceIds",
    "GetResources",
    "GetResourcesByTags",
    "GetTagKeys",
    "GetTagValues",
    "GetTags",
  ],
  read: ["GetResourceMenu"],
  write: [
    "AddProject",
    "AttachPolicy",
    "CreatePolicy",
    "CreatePolicyRelatedTaskByTag",
    "CreateQuota",
    "CreateTag",
    "CreateTags",
    "DeletePolicy",
    "DeleteQuota",
    "DeleteQuotaTag",
    "DeleteTag",
    "DeleteTags",
    "DetachPolicy",
    "DisablePolicy",
    "EnablePolicy",
    "GenerateEffectivePolicy",
    "SetPolicyLimitSwitch",
    "SetTagCustomSwitch",
    "UpdateProject",
  ],
  tagging: [
    "AddResourceTag",
    "AttachResourcesTag",
    "DeleteResourceTag",
    "DetachResourcesTag",
    "ModifyResourceTags",
    "ModifyResourcesTagValue",
    "TagResources",
    "UnTagResources",
    "UpdateResourceTagValue",
  ],
} as const;

/**
 * An action of `tag` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`tag:${Name}`, UnknownKind> {
  return uncheckedAction("tag", name);
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
 * every action of `tag`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "tag", Pattern> {
  return actionGlob<typeof constants, "tag", Pattern>(source, pattern);
}

/**
 * The actions of operation level, whose resource must be `*` (598/10606), as `allow.split` of the builder takes them.
 */
export const operationLevel: readonly (typeof constants)["AddProject" | "AttachPolicy" | "AttachResourcesTag" | "CreatePolicy" | "CreatePolicyRelatedTaskByTag" | "CreateQuota" | "CreateTag" | "CreateTags" | "DeletePolicy" | "DeleteQuota" | "DeleteQuotaTag" | "DeleteTags" | "DetachPolicy" | "DetachResourcesTag" | "DisablePolicy" | "EnablePolicy" | "GenerateEffectivePolicy" | "SetPolicyLimitSwitch" | "SetTagCustomSwitch" | "TagResources" | "UnTagResources"][] = [constants.AddProject, constants.AttachPolicy, constants.AttachResourcesTag, constants.CreatePolicy, constants.CreatePolicyRelatedTaskByTag, constants.CreateQuota, constants.CreateTag, constants.CreateTags, constants.DeletePolicy, constants.DeleteQuota, constants.DeleteQuotaTag, constants.DeleteTags, constants.DetachPolicy, constants.DetachResourcesTag, constants.DisablePolicy, constants.EnablePolicy, constants.GenerateEffectivePolicy, constants.SetPolicyLimitSwitch, constants.SetTagCustomSwitch, constants.TagResources, constants.UnTagResources];
