// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/dnspod.js";
import { catalogVersion } from "../version.js";

const source = { service: "dnspod", catalogVersion, constants };

const levels = {
  list: [
    "DescribeDomainAliasList",
    "DescribeDomainAndRecordList",
    "DescribeDomainCustomLineList",
    "DescribeDomainFilterList",
    "DescribeDomainGroupList",
    "DescribeDomainList",
    "DescribeDomainLogList",
    "DescribeDomainShareUserList",
    "DescribeDomainVipList",
    "DescribeLineGroupList",
    "DescribeRecordFilterList",
    "DescribeRecordGroupList",
    "DescribeRecordLineCategoryList",
    "DescribeRecordLineList",
    "DescribeRecordList",
    "DescribeSnapshotList",
    "DescribeVasList",
  ],
  read: [
    "CheckRecordSnapshotRollback",
    "CheckSnapshotRollback",
    "DescribeBatchTask",
    "DescribeDomain",
    "DescribeDomainAnalytics",
    "DescribeDomainLogFilterFile",
    "DescribeDomainPreview",
    "DescribeDomainPurview",
    "DescribeDomainShareInfo",
    "DescribeDomainWhois",
    "DescribeFileInfoByJobId",
    "DescribePackageDetail",
    "DescribeRecord",
    "DescribeRecordExistExceptDefaultNS",
    "DescribeRecordSnapshotRollbackResult",
    "DescribeRecordType",
    "DescribeResolveCount",
    "DescribeSnapshotConfig",
    "DescribeSnapshotRollbackResult",
    "DescribeSnapshotRollbackTask",
    "DescribeSubdomainAnalytics",
    "DescribeSubdomainValidateStatus",
    "DescribeUserDetail",
    "DescribeVASStatistic",
  ],
  write: [
    "CreateAndPayDeal",
    "CreateDeal",
    "CreateDomain",
    "CreateDomainAlias",
    "CreateDomainBatch",
    "CreateDomainCustomLine",
    "CreateDomainGroup",
    "CreateDomainsAnalyticsFile",
    "CreateLineGroup",
    "CreateLineGroupCopy",
    "CreateRecord",
    "CreateRecordBatch",
    "CreateRecordGroup",
    "CreateSnapshot",
    "CreateSubDomainsAnalyticsFile",
    "CreateSubdomainValidateTXTValue",
    "CreateTXTRecord",
    "DeleteDomain",
    "DeleteDomainAlias",
    "DeleteDomainBatch",
    "DeleteDomainCustomLine",
    "DeleteLineGroup",
    "DeleteRecord",
    "DeleteRecordBatch",
    "DeleteRecordGroup",
    "DeleteShareDomain",
    "DeleteSnapshot",
    "ModifyDomainCNAMESpeedupStatusBatch",
    "ModifyDomainCustomLine",
    "ModifyDomainLock",
    "ModifyDomainOwner",
    "ModifyDomainRecursiveStatusBatch",
    "ModifyDomainRemark",
    "ModifyDomainStatus",
    "ModifyDomainToGroup",
    "ModifyDomainUnlock",
    "ModifyDynamicDNS",
    "ModifyLineGroup",
    "ModifyPackageAutoRenew",
    "ModifyPackageDomain",
    "ModifyRecord",
    "ModifyRecordBatch",
    "ModifyRecordBatchV3",
    "ModifyRecordFields",
    "ModifyRecordGroup",
    "ModifyRecordRemark",
    "ModifyRecordStatus",
    "ModifyRecordToGroup",
    "ModifySnapshotConfig",
    "ModifySubdomainStatus",
    "ModifyTXTRecord",
    "ModifyVasAutoRenewStatus",
    "RollbackRecordSnapshot",
    "RollbackSnapshot",
  ],
} as const;

/**
 * An action of `dnspod` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`dnspod:${Name}`, UnknownKind> {
  return uncheckedAction("dnspod", name);
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
 * every action of `dnspod`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "dnspod", Pattern> {
  return actionGlob<typeof constants, "dnspod", Pattern>(source, pattern);
}

export * from "../actions/dnspod.js";
