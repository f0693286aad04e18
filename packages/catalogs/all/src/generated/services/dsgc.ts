// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/dsgc.js";
import { catalogVersion } from "../version.js";

const source = { service: "dsgc", catalogVersion, constants };

const levels = {
  list: [
    "DescribeBindDBList",
    "DescribeDSPAAssessmentLatestRiskList",
    "DescribeDSPAAssessmentRiskLevelList",
    "DescribeDSPAAssessmentRiskSideList",
    "DescribeDSPAAssessmentRiskTemplateVulnerableList",
    "ListDSPAClusters",
    "ListDSPACosMetaResources",
    "ListDSPAMetaResources",
    "QueryDSPAMetaResourceDbList",
  ],
  read: [
    "DescribeAssetDetailDataExportResult",
    "DescribeAssetOverview",
    "DescribeCOSAssetSensitiveDistribution",
    "DescribeDSPAAssessmentHighRiskTop10Overview",
    "DescribeDSPAAssessmentLatestRiskDetailInfo",
    "DescribeDSPAAssessmentNewDiscoveredRiskOverview",
    "DescribeDSPAAssessmentPendingRiskOverview",
    "DescribeDSPAAssessmentProcessingRiskOverview",
    "DescribeDSPAAssessmentRiskAmountOverview",
    "DescribeDSPAAssessmentRiskDatasourceTop5",
    "DescribeDSPAAssessmentRiskDealedOverview",
    "DescribeDSPAAssessmentRiskDealedTrend",
    "DescribeDSPAAssessmentRiskDistributionOverview",
    "DescribeDSPAAssessmentRiskItemTop5",
    "DescribeDSPAAssessmentRiskLevelDetail",
    "DescribeDSPAAssessmentRiskLevelTrend",
    "DescribeDSPAAssessmentRiskOverview",
    "DescribeDSPAAssessmentRiskProcessHistory",
    "DescribeDSPAAssessmentRiskSideDistributed",
    "DescribeDSPAAssessmentRiskTemplateDetail",
    "DescribeDSPAAssessmentRisks",
    "DescribeDSPAAssessmentTasks",
    "DescribeDSPAAssessmentTemplateControlItems",
    "DescribeDSPAAssessmentTemplates",
    "DescribeDSPACOSDataAssetBuckets",
    "DescribeDSPACOSDataAssetByComplianceId",
    "DescribeDSPACOSDataAssetDetail",
    "DescribeDSPACOSDiscoveryTaskDetail",
    "DescribeDSPACOSDiscoveryTaskFiles",
    "DescribeDSPACOSDiscoveryTaskResult",
    "DescribeDSPACOSDiscoveryTasks",
    "DescribeDSPACOSTaskResultDetail",
    "DescribeDSPACategories",
    "DescribeDSPACategoryRuleStatistic",
    "DescribeDSPACategoryRules",
    "DescribeDSPACategoryTree",
    "DescribeDSPACategoryTreeWithRules",
    "DescribeDSPAComplianceGroupDetail",
    "DescribeDSPAComplianceGroups",
    "DescribeDSPAComplianceUpdateNotification",
    "DescribeDSPADataSourceDbInfo",
    "DescribeDSPADiscoveryRules",
    "DescribeDSPADiscoveryServiceStatus",
    "DescribeDSPADiscoveryTaskDetail",
    "DescribeDSPADiscoveryTaskResult",
    "DescribeDSPADiscoveryTaskResultDetail",
    "DescribeDSPADiscoveryTaskTables",
    "DescribeDSPADiscoveryTasks",
    "DescribeDSPAESDataAssetByComplianceId",
    "DescribeDSPAESDataAssetDetail",
    "DescribeDSPAESDataSample",
    "DescribeDSPAESDiscoveryTaskResultDetail",
    "DescribeDSPALevelDetail",
    "DescribeDSPALevelGroups",
    "DescribeDSPARDBDataAssetByComplianceId",
    "DescribeDSPARDBDataAssetDetail",
    "DescribeDSPASupportedMetas",
    "DescribeDSPATaskResultDataSample",
    "DescribeESAssetSensitiveDistribution",
    "DescribeExportTaskResult",
    "DescribeMongoAssetSensitiveDistribution",
    "DescribeRDBAssetSensitiveDistribution",
    "DescribeReportTaskDownloadUrl",
    "DescribeReportTasks",
    "DescribeSensitiveCOSDataDistribution",
    "DescribeSensitiveRDBDataDistribution",
    "GetResourceConnectionStatus",
    "GetTrialVersion",
    "GetUserQuotaInfo",
    "QueryResourceDbBindStatus",
  ],
  write: [
    "BindDSPAResourceCosBuckets",
    "BindDSPAResourceDatabases",
    "CopyDSPATemplate",
    "CreateAssetSortingReportRetryTask",
    "CreateAssetSortingReportTask",
    "CreateDSPAAssessmentRiskLevel",
    "CreateDSPAAssessmentRiskTemplate",
    "CreateDSPAAssessmentTask",
    "CreateDSPACOSDiscoveryTask",
    "CreateDSPACategory",
    "CreateDSPACategoryRelation",
    "CreateDSPAComplianceGroup",
    "CreateDSPAComplianceRules",
    "CreateDSPACosMetaResources",
    "CreateDSPADbMetaResources",
    "CreateDSPADiscoveryRule",
    "CreateDSPADiscoveryTask",
    "CreateDSPALevelGroup",
    "CreateDSPAMetaResources",
    "CreateDSPASelfBuildMetaResource",
    "CreateIdentifyRuleAnotherName",
    "DeleteCosMetaResource",
    "DeleteDSPAAssessmentTask",
    "DeleteDSPACOSDiscoveryTask",
    "DeleteDSPACOSDiscoveryTaskResult",
    "DeleteDSPADiscoveryTask",
    "DeleteDSPADiscoveryTaskResult",
    "DeleteDSPAMetaResource",
    "DisableDSPAMetaResourceAuth",
    "EnableDSPADiscoveryRule",
    "EnableTrialVersion",
    "ModifyDSPAAssessmentRisk",
    "ModifyDSPAAssessmentRiskLatest",
    "ModifyDSPAAssessmentRiskLevel",
    "ModifyDSPAAssessmentRiskTemplate",
    "ModifyDSPACOSDiscoveryTask",
    "ModifyDSPACOSTaskResult",
    "ModifyDSPACategory",
    "ModifyDSPACategoryRelation",
    "ModifyDSPAClusterInfo",
    "ModifyDSPAComplianceGroup",
    "ModifyDSPADiscoveryRule",
    "ModifyDSPADiscoveryTask",
    "ModifyDSPAESTaskResult",
    "ModifyDSPATaskResult",
    "RestartDSPAAssessmentTask",
    "StartDSPADiscoveryTask",
    "StopDSPADiscoveryTask",
    "UpdateDSPASelfBuildResource",
  ],
} as const;

/**
 * An action of `dsgc` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`dsgc:${Name}`, UnknownKind> {
  return uncheckedAction("dsgc", name);
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
 * every action of `dsgc`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "dsgc", Pattern> {
  return actionGlob<typeof constants, "dsgc", Pattern>(source, pattern);
}

export * from "../actions/dsgc.js";
