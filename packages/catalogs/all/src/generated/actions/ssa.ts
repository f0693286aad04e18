// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeAlarmStat = "ssa:DescribeAlarmStat" as Action<"ssa:DescribeAlarmStat", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAssetDetail = "ssa:DescribeAssetDetail" as Action<"ssa:DescribeAssetDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetDetailList = "ssa:DescribeAssetDetailList" as Action<"ssa:DescribeAssetDetailList", UnknownKind, never>;
/** List access by its name. */
export const DescribeAssetList = "ssa:DescribeAssetList" as Action<"ssa:DescribeAssetList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCheckConfigAssetList = "ssa:DescribeCheckConfigAssetList" as Action<"ssa:DescribeCheckConfigAssetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCheckConfigDetail = "ssa:DescribeCheckConfigDetail" as Action<"ssa:DescribeCheckConfigDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeComplianceAssetList = "ssa:DescribeComplianceAssetList" as Action<"ssa:DescribeComplianceAssetList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComplianceDetail = "ssa:DescribeComplianceDetail" as Action<"ssa:DescribeComplianceDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeComplianceList = "ssa:DescribeComplianceList" as Action<"ssa:DescribeComplianceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeConfigList = "ssa:DescribeConfigList" as Action<"ssa:DescribeConfigList", UnknownKind, never>;
/** List access by its name. */
export const DescribeDomainList = "ssa:DescribeDomainList" as Action<"ssa:DescribeDomainList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEventDetail = "ssa:DescribeEventDetail" as Action<"ssa:DescribeEventDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeLeakDetectionList = "ssa:DescribeLeakDetectionList" as Action<"ssa:DescribeLeakDetectionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMappingResults = "ssa:DescribeMappingResults" as Action<"ssa:DescribeMappingResults", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSocAlertDetails = "ssa:DescribeSocAlertDetails" as Action<"ssa:DescribeSocAlertDetails", UnknownKind, never>;
/** List access by its name. */
export const DescribeSocAlertList = "ssa:DescribeSocAlertList" as Action<"ssa:DescribeSocAlertList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSocCheckItemList = "ssa:DescribeSocCheckItemList" as Action<"ssa:DescribeSocCheckItemList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSocCheckResultList = "ssa:DescribeSocCheckResultList" as Action<"ssa:DescribeSocCheckResultList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSocCspmCompliance = "ssa:DescribeSocCspmCompliance" as Action<"ssa:DescribeSocCspmCompliance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulDetail = "ssa:DescribeVulDetail" as Action<"ssa:DescribeVulDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeVulList = "ssa:DescribeVulList" as Action<"ssa:DescribeVulList", UnknownKind, never>;
/** Access unknown. */
export const SaDivulgeScanRuleMutate = "ssa:SaDivulgeScanRuleMutate" as Action<"ssa:SaDivulgeScanRuleMutate", UnknownKind, never>;
/** Access unknown. */
export const SaEventPub = "ssa:SaEventPub" as Action<"ssa:SaEventPub", UnknownKind, never>;
