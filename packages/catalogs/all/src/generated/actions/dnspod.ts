// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const CheckRecordSnapshotRollback = "dnspod:CheckRecordSnapshotRollback" as Action<"dnspod:CheckRecordSnapshotRollback", UnknownKind, never>;
/** Read access by its name. */
export const CheckSnapshotRollback = "dnspod:CheckSnapshotRollback" as Action<"dnspod:CheckSnapshotRollback", UnknownKind, never>;
/** Write access by its name. */
export const CreateAndPayDeal = "dnspod:CreateAndPayDeal" as Action<"dnspod:CreateAndPayDeal", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeal = "dnspod:CreateDeal" as Action<"dnspod:CreateDeal", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomain = "dnspod:CreateDomain" as Action<"dnspod:CreateDomain", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainAlias = "dnspod:CreateDomainAlias" as Action<"dnspod:CreateDomainAlias", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainBatch = "dnspod:CreateDomainBatch" as Action<"dnspod:CreateDomainBatch", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainCustomLine = "dnspod:CreateDomainCustomLine" as Action<"dnspod:CreateDomainCustomLine", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainGroup = "dnspod:CreateDomainGroup" as Action<"dnspod:CreateDomainGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateDomainsAnalyticsFile = "dnspod:CreateDomainsAnalyticsFile" as Action<"dnspod:CreateDomainsAnalyticsFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateLineGroup = "dnspod:CreateLineGroup" as Action<"dnspod:CreateLineGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateLineGroupCopy = "dnspod:CreateLineGroupCopy" as Action<"dnspod:CreateLineGroupCopy", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecord = "dnspod:CreateRecord" as Action<"dnspod:CreateRecord", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecordBatch = "dnspod:CreateRecordBatch" as Action<"dnspod:CreateRecordBatch", UnknownKind, never>;
/** Write access by its name. */
export const CreateRecordGroup = "dnspod:CreateRecordGroup" as Action<"dnspod:CreateRecordGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateSnapshot = "dnspod:CreateSnapshot" as Action<"dnspod:CreateSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubDomainsAnalyticsFile = "dnspod:CreateSubDomainsAnalyticsFile" as Action<"dnspod:CreateSubDomainsAnalyticsFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateSubdomainValidateTXTValue = "dnspod:CreateSubdomainValidateTXTValue" as Action<"dnspod:CreateSubdomainValidateTXTValue", UnknownKind, never>;
/** Write access by its name. */
export const CreateTXTRecord = "dnspod:CreateTXTRecord" as Action<"dnspod:CreateTXTRecord", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomain = "dnspod:DeleteDomain" as Action<"dnspod:DeleteDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomainAlias = "dnspod:DeleteDomainAlias" as Action<"dnspod:DeleteDomainAlias", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomainBatch = "dnspod:DeleteDomainBatch" as Action<"dnspod:DeleteDomainBatch", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDomainCustomLine = "dnspod:DeleteDomainCustomLine" as Action<"dnspod:DeleteDomainCustomLine", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLineGroup = "dnspod:DeleteLineGroup" as Action<"dnspod:DeleteLineGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecord = "dnspod:DeleteRecord" as Action<"dnspod:DeleteRecord", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordBatch = "dnspod:DeleteRecordBatch" as Action<"dnspod:DeleteRecordBatch", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRecordGroup = "dnspod:DeleteRecordGroup" as Action<"dnspod:DeleteRecordGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteShareDomain = "dnspod:DeleteShareDomain" as Action<"dnspod:DeleteShareDomain", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSnapshot = "dnspod:DeleteSnapshot" as Action<"dnspod:DeleteSnapshot", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchTask = "dnspod:DescribeBatchTask" as Action<"dnspod:DescribeBatchTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomain = "dnspod:DescribeDomain" as Action<"dnspod:DescribeDomain", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainAliasList = "dnspod:DescribeDomainAliasList" as Action<"dnspod:DescribeDomainAliasList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainAnalytics = "dnspod:DescribeDomainAnalytics" as Action<"dnspod:DescribeDomainAnalytics", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainAndRecordList = "dnspod:DescribeDomainAndRecordList" as Action<"dnspod:DescribeDomainAndRecordList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainCustomLineList = "dnspod:DescribeDomainCustomLineList" as Action<"dnspod:DescribeDomainCustomLineList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainFilterList = "dnspod:DescribeDomainFilterList" as Action<"dnspod:DescribeDomainFilterList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainGroupList = "dnspod:DescribeDomainGroupList" as Action<"dnspod:DescribeDomainGroupList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainList = "dnspod:DescribeDomainList" as Action<"dnspod:DescribeDomainList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainLogFilterFile = "dnspod:DescribeDomainLogFilterFile" as Action<"dnspod:DescribeDomainLogFilterFile", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainLogList = "dnspod:DescribeDomainLogList" as Action<"dnspod:DescribeDomainLogList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainPreview = "dnspod:DescribeDomainPreview" as Action<"dnspod:DescribeDomainPreview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainPurview = "dnspod:DescribeDomainPurview" as Action<"dnspod:DescribeDomainPurview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainShareInfo = "dnspod:DescribeDomainShareInfo" as Action<"dnspod:DescribeDomainShareInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainShareUserList = "dnspod:DescribeDomainShareUserList" as Action<"dnspod:DescribeDomainShareUserList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainVipList = "dnspod:DescribeDomainVipList" as Action<"dnspod:DescribeDomainVipList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDomainWhois = "dnspod:DescribeDomainWhois" as Action<"dnspod:DescribeDomainWhois", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFileInfoByJobId = "dnspod:DescribeFileInfoByJobId" as Action<"dnspod:DescribeFileInfoByJobId", UnknownKind, never>;
/** List access by its name. */
export const DescribeLineGroupList = "dnspod:DescribeLineGroupList" as Action<"dnspod:DescribeLineGroupList", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackageDetail = "dnspod:DescribePackageDetail" as Action<"dnspod:DescribePackageDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecord = "dnspod:DescribeRecord" as Action<"dnspod:DescribeRecord", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordExistExceptDefaultNS = "dnspod:DescribeRecordExistExceptDefaultNS" as Action<"dnspod:DescribeRecordExistExceptDefaultNS", UnknownKind, never>;
/** List access by its name. */
export const DescribeRecordFilterList = "dnspod:DescribeRecordFilterList" as Action<"dnspod:DescribeRecordFilterList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRecordGroupList = "dnspod:DescribeRecordGroupList" as Action<"dnspod:DescribeRecordGroupList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRecordLineCategoryList = "dnspod:DescribeRecordLineCategoryList" as Action<"dnspod:DescribeRecordLineCategoryList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRecordLineList = "dnspod:DescribeRecordLineList" as Action<"dnspod:DescribeRecordLineList", UnknownKind, never>;
/** List access by its name. */
export const DescribeRecordList = "dnspod:DescribeRecordList" as Action<"dnspod:DescribeRecordList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordSnapshotRollbackResult = "dnspod:DescribeRecordSnapshotRollbackResult" as Action<"dnspod:DescribeRecordSnapshotRollbackResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRecordType = "dnspod:DescribeRecordType" as Action<"dnspod:DescribeRecordType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResolveCount = "dnspod:DescribeResolveCount" as Action<"dnspod:DescribeResolveCount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotConfig = "dnspod:DescribeSnapshotConfig" as Action<"dnspod:DescribeSnapshotConfig", UnknownKind, never>;
/** List access by its name. */
export const DescribeSnapshotList = "dnspod:DescribeSnapshotList" as Action<"dnspod:DescribeSnapshotList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotRollbackResult = "dnspod:DescribeSnapshotRollbackResult" as Action<"dnspod:DescribeSnapshotRollbackResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSnapshotRollbackTask = "dnspod:DescribeSnapshotRollbackTask" as Action<"dnspod:DescribeSnapshotRollbackTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubdomainAnalytics = "dnspod:DescribeSubdomainAnalytics" as Action<"dnspod:DescribeSubdomainAnalytics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubdomainValidateStatus = "dnspod:DescribeSubdomainValidateStatus" as Action<"dnspod:DescribeSubdomainValidateStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserDetail = "dnspod:DescribeUserDetail" as Action<"dnspod:DescribeUserDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVASStatistic = "dnspod:DescribeVASStatistic" as Action<"dnspod:DescribeVASStatistic", UnknownKind, never>;
/** List access by its name. */
export const DescribeVasList = "dnspod:DescribeVasList" as Action<"dnspod:DescribeVasList", UnknownKind, never>;
/** Access unknown. */
export const DownloadSnapshot = "dnspod:DownloadSnapshot" as Action<"dnspod:DownloadSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainCNAMESpeedupStatusBatch = "dnspod:ModifyDomainCNAMESpeedupStatusBatch" as Action<"dnspod:ModifyDomainCNAMESpeedupStatusBatch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainCustomLine = "dnspod:ModifyDomainCustomLine" as Action<"dnspod:ModifyDomainCustomLine", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainLock = "dnspod:ModifyDomainLock" as Action<"dnspod:ModifyDomainLock", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainOwner = "dnspod:ModifyDomainOwner" as Action<"dnspod:ModifyDomainOwner", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainRecursiveStatusBatch = "dnspod:ModifyDomainRecursiveStatusBatch" as Action<"dnspod:ModifyDomainRecursiveStatusBatch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainRemark = "dnspod:ModifyDomainRemark" as Action<"dnspod:ModifyDomainRemark", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainStatus = "dnspod:ModifyDomainStatus" as Action<"dnspod:ModifyDomainStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainToGroup = "dnspod:ModifyDomainToGroup" as Action<"dnspod:ModifyDomainToGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDomainUnlock = "dnspod:ModifyDomainUnlock" as Action<"dnspod:ModifyDomainUnlock", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDynamicDNS = "dnspod:ModifyDynamicDNS" as Action<"dnspod:ModifyDynamicDNS", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLineGroup = "dnspod:ModifyLineGroup" as Action<"dnspod:ModifyLineGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPackageAutoRenew = "dnspod:ModifyPackageAutoRenew" as Action<"dnspod:ModifyPackageAutoRenew", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPackageDomain = "dnspod:ModifyPackageDomain" as Action<"dnspod:ModifyPackageDomain", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecord = "dnspod:ModifyRecord" as Action<"dnspod:ModifyRecord", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordBatch = "dnspod:ModifyRecordBatch" as Action<"dnspod:ModifyRecordBatch", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordBatchV3 = "dnspod:ModifyRecordBatchV3" as Action<"dnspod:ModifyRecordBatchV3", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordFields = "dnspod:ModifyRecordFields" as Action<"dnspod:ModifyRecordFields", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordGroup = "dnspod:ModifyRecordGroup" as Action<"dnspod:ModifyRecordGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordRemark = "dnspod:ModifyRecordRemark" as Action<"dnspod:ModifyRecordRemark", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordStatus = "dnspod:ModifyRecordStatus" as Action<"dnspod:ModifyRecordStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyRecordToGroup = "dnspod:ModifyRecordToGroup" as Action<"dnspod:ModifyRecordToGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifySnapshotConfig = "dnspod:ModifySnapshotConfig" as Action<"dnspod:ModifySnapshotConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifySubdomainStatus = "dnspod:ModifySubdomainStatus" as Action<"dnspod:ModifySubdomainStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTXTRecord = "dnspod:ModifyTXTRecord" as Action<"dnspod:ModifyTXTRecord", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVasAutoRenewStatus = "dnspod:ModifyVasAutoRenewStatus" as Action<"dnspod:ModifyVasAutoRenewStatus", UnknownKind, never>;
/** Access unknown. */
export const PayOrderWithBalance = "dnspod:PayOrderWithBalance" as Action<"dnspod:PayOrderWithBalance", UnknownKind, never>;
/** Write access by its name. */
export const RollbackRecordSnapshot = "dnspod:RollbackRecordSnapshot" as Action<"dnspod:RollbackRecordSnapshot", UnknownKind, never>;
/** Write access by its name. */
export const RollbackSnapshot = "dnspod:RollbackSnapshot" as Action<"dnspod:RollbackSnapshot", UnknownKind, never>;
