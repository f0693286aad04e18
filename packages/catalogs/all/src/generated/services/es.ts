// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/es.js";
import { catalogVersion } from "../version.js";

const source = { service: "es", catalogVersion, constants };

const levels = {
  list: ["DescribeEventInfoList", "DescribeIndexList", "DescribeInstancePluginList", "DescribeUserCosSnapshotList"],
  read: [
    "CheckMigrateIndexMetaData",
    "CheckUpdateInstance",
    "DescribeAutoBackUpStrategy",
    "DescribeAutoScaleDiskInfo",
    "DescribeClusterDiskRange",
    "DescribeClusterSnapshot",
    "DescribeCosBackupStrategyViews",
    "DescribeDiagnose",
    "DescribeEsInstanceEventLists",
    "DescribeEventDataDetail",
    "DescribeForceMergeTask",
    "DescribeIndexMeta",
    "DescribeInstanceLogs",
    "DescribeInstanceOperations",
    "DescribeInstances",
    "DescribeLogstashInstanceLogs",
    "DescribeLogstashInstanceOperations",
    "DescribeLogstashInstances",
    "DescribeLogstashPipelines",
    "DescribeLogstashViews",
    "DescribeRegions",
    "DescribeRequestInstancePolicy",
    "DescribeServerlessInstances",
    "DescribeServerlessMetrics",
    "DescribeServerlessSpaceUser",
    "DescribeServerlessSpaces",
    "DescribeSnapshotViews",
    "DescribeSpaceKibanaTools",
    "DescribeUpgrade",
    "DescribeViews",
    "GetDiagnoseSettings",
    "GetDocumentChunkResult",
    "GetDocumentParseResult",
    "GetIpTraceStatus",
    "GetMultiModalEmbedding",
    "GetRequestTargetNodeTypes",
    "GetTextEmbedding",
    "InquirePriceRenewInstance",
    "QueryIpTraceLog",
    "QueryZoneResource",
    "QueryZoneResourceForLogstash",
  ],
  write: [
    "CreateAutoBackUpStrategy",
    "CreateClusterSnapshot",
    "CreateCollector",
    "CreateCosMigrateToServerlessInstance",
    "CreateIndex",
    "CreateInstance",
    "CreateLogstashInstance",
    "CreateServerlessInstance",
    "CreateServerlessSpaceV2",
    "DeleteAutoBackUpStrategy",
    "DeleteClusterSnapshot",
    "DeleteIndex",
    "DeleteInstance",
    "DeleteLogstashInstance",
    "DeleteLogstashPipelines",
    "DeleteServerlessInstance",
    "DeleteServerlessSpaceUser",
    "InstallInstanceModel",
    "ModifyAutoBackUpCommonInfo",
    "ModifyAutoBackUpStrategy",
    "ModifyAutoScaleDiskInfo",
    "ModifyEsVipSecurityGroup",
    "RestartInstance",
    "RestartKibana",
    "RestartLogstashInstance",
    "RestartNodes",
    "RestoreClusterSnapshot",
    "SaveAndDeployLogstashPipeline",
    "StartLogstashPipelines",
    "StopLogstashPipelines",
    "UpdateDiagnoseSettings",
    "UpdateDictionaries",
    "UpdateIndex",
    "UpdateInstance",
    "UpdateInstancePublicAccess",
    "UpdateIpTraceStatus",
    "UpdateJdk",
    "UpdateLogstashInstance",
    "UpdateLogstashPipelineDesc",
    "UpdatePlugins",
    "UpdateRequestTargetNodeTypes",
    "UpdateServerlessInstance",
    "UpdateServerlessSpace",
    "UpgradeInstance",
    "UpgradeLicense",
  ],
} as const;

/**
 * An action of `es` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`es:${Name}`, UnknownKind> {
  return uncheckedAction("es", name);
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
 * every action of `es`, also those that the catalog does not know. In a statement a resource that one of them can match
 * is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "es", Pattern> {
  return actionGlob<typeof constants, "es", Pattern>(source, pattern);
}

export * from "../actions/es.js";
