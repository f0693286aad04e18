// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/trocket.js";
import { catalogVersion } from "../version.js";

const source = { service: "trocket", catalogVersion, constants };

const levels = {
  list: [
    "DescribeConsumerClientList",
    "DescribeConsumerGroupList",
    "DescribeConsumerLabelList",
    "DescribeConsumerRouteVersionList",
    "DescribeFusionInstanceList",
    "DescribeInstanceList",
    "DescribeMessageList",
    "DescribeMigratingTopicList",
    "DescribeMigrationTaskList",
    "DescribeProducerList",
    "DescribeRoleList",
    "DescribeSmoothMigrationTaskList",
    "DescribeSourceClusterGroupList",
    "DescribeTopicList",
  ],
  read: [
    "DescribeConsumerClient",
    "DescribeConsumerGroup",
    "DescribeConsumerLabel",
    "DescribeConsumerLag",
    "DescribeConsumerRouteConfig",
    "DescribeInstance",
    "DescribeMessage",
    "DescribeMessageTrace",
    "DescribeMigratingGroupStats",
    "DescribeMigratingTopicStats",
    "DescribeProductSKUs",
    "DescribeTopic",
    "DescribeTopicListByGroup",
    "DescribeTopicStats",
  ],
  write: [
    "ChangeMigratingTopicToNextStage",
    "CreateConsumerGroup",
    "CreateConsumerLabel",
    "CreateInstance",
    "CreateMigrationTask",
    "CreateRole",
    "CreateTopic",
    "DeleteConsumerGroup",
    "DeleteConsumerLabel",
    "DeleteConsumerRouteConfig",
    "DeleteInstance",
    "DeleteRole",
    "DeleteSmoothMigrationTask",
    "DeleteTopic",
    "ImportSourceClusterConsumerGroups",
    "ImportSourceClusterTopics",
    "ModifyConsumerGroup",
    "ModifyInstance",
    "ModifyInstanceEndpoint",
    "ModifyRole",
    "ModifyTopic",
    "PutConsumerRouteConfig",
    "RemoveMigratingTopic",
    "ResetConsumerGroupOffset",
    "RollbackMigratingTopicStage",
  ],
} as const;

/**
 * An action of `trocket` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`trocket:${Name}`, UnknownKind> {
  return uncheckedAction("trocket", name);
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
 * every action of `trocket`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "trocket", Pattern> {
  return actionGlob<typeof constants, "trocket", Pattern>(source, pattern);
}

export * from "../actions/trocket.js";
