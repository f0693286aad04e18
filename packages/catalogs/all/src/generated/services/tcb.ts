// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/tcb.js";
import { catalogVersion } from "../version.js";

const source = { service: "tcb", catalogVersion, constants };

const levels = {
  list: [
    "DescribeApiKeyList",
    "DescribeBaasPackageList",
    "DescribeCloudAppList",
    "DescribeCloudAppVersionList",
    "DescribeManagedAIModelList",
    "DescribeUserList",
    "ListFunctions",
    "ListPGUserMigrations",
    "ListTables",
  ],
  read: [
    "CheckTcbService",
    "DescribeAIModels",
    "DescribeAuthDomains",
    "DescribeBillingInfo",
    "DescribeClient",
    "DescribeCloudAppCosInfo",
    "DescribeCloudAppInfo",
    "DescribeCloudAppVersion",
    "DescribeCloudBaseBuildService",
    "DescribeCloudBaseRunBuildLog",
    "DescribeCloudBaseRunServerVersion",
    "DescribeCreateMySQLResult",
    "DescribeCreditsUsage",
    "DescribeCreditsUsageDetail",
    "DescribeCurveData",
    "DescribeDatabaseACL",
    "DescribeEnvAccountCircle",
    "DescribeEnvLimit",
    "DescribeEnvPlans",
    "DescribeEnvs",
    "DescribeGatewayVersions",
    "DescribeHTTPServiceCachePurgeTask",
    "DescribeHTTPServiceRoute",
    "DescribeHostingDomainTask",
    "DescribeLoginConfig",
    "DescribeMySQLClusterDetail",
    "DescribeMySQLTaskStatus",
    "DescribePGUserMigration",
    "DescribeQuotaData",
    "DescribeResourcePermission",
    "DescribeSafeRule",
    "DescribeStaticStore",
    "DescribeTable",
    "DescribeTables",
    "GetFunction",
    "GetProviders",
    "SearchClsLog",
  ],
  write: [
    "AddProvider",
    "AllocateEnv",
    "BindCls",
    "BindStorageSource",
    "CreateAIModel",
    "CreateApiKey",
    "CreateAuthDomain",
    "CreateBillDeal",
    "CreateCloudApp",
    "CreateCustomLoginKey",
    "CreateEnv",
    "CreateEnvResource",
    "CreateFunction",
    "CreateHTTPServiceRoute",
    "CreateHostingDomain",
    "CreateMySQL",
    "CreateStaticStore",
    "CreateTable",
    "CreateUser",
    "DeleteAIModel",
    "DeleteApiKey",
    "DeleteAuthDomain",
    "DeleteCloudApp",
    "DeleteCloudAppVersion",
    "DeleteFunction",
    "DeleteHTTPServiceRoute",
    "DeleteProvider",
    "DeleteTable",
    "DeleteUsers",
    "DestroyEnv",
    "DestroyMySQL",
    "DestroyStaticStore",
    "ModifyClient",
    "ModifyClsTopic",
    "ModifyDatabaseACL",
    "ModifyEnv",
    "ModifyEnvExtra",
    "ModifyEnvPlan",
    "ModifyHTTPServiceRoute",
    "ModifyLoginConfig",
    "ModifyPGInstanceSpec",
    "ModifyProvider",
    "ModifyResourcePermission",
    "ModifySafeRule",
    "ModifyStorageSource",
    "ModifyUser",
    "ReleaseEnv",
    "RenewEnv",
    "UnbindStorageSource",
    "UpdateAIModel",
    "UpdateFunctionCode",
    "UpdateFunctionConfiguration",
    "UpdateTable",
  ],
} as const;

/**
 * An action of `tcb` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`tcb:${Name}`, UnknownKind> {
  return uncheckedAction("tcb", name);
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
 * every action of `tcb`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "tcb", Pattern> {
  return actionGlob<typeof constants, "tcb", Pattern>(source, pattern);
}

export * from "../actions/tcb.js";
