// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeAlarmStat = "ssa:DescribeAlarmStat" as UncheckedAction<"ssa:DescribeAlarmStat">;
/** Read access by its name. */
export const DescribeAssetDetail = "ssa:DescribeAssetDetail" as UncheckedAction<"ssa:DescribeAssetDetail">;
/** List access by its name. */
export const DescribeAssetDetailList = "ssa:DescribeAssetDetailList" as UncheckedAction<"ssa:DescribeAssetDetailList">;
/** List access by its name. */
export const DescribeAssetList = "ssa:DescribeAssetList" as UncheckedAction<"ssa:DescribeAssetList">;
/** List access by its name. */
export const DescribeCheckConfigAssetList = "ssa:DescribeCheckConfigAssetList" as UncheckedAction<"ssa:DescribeCheckConfigAssetList">;
/** Read access by its name. */
export const DescribeCheckConfigDetail = "ssa:DescribeCheckConfigDetail" as UncheckedAction<"ssa:DescribeCheckConfigDetail">;
/** List access by its name. */
export const DescribeComplianceAssetList = "ssa:DescribeComplianceAssetList" as UncheckedAction<"ssa:DescribeComplianceAssetList">;
/** Read access by its name. */
export const DescribeComplianceDetail = "ssa:DescribeComplianceDetail" as UncheckedAction<"ssa:DescribeComplianceDetail">;
/** List access by its name. */
export const DescribeComplianceList = "ssa:DescribeComplianceList" as UncheckedAction<"ssa:DescribeComplianceList">;
/** List access by its name. */
export const DescribeConfigList = "ssa:DescribeConfigList" as UncheckedAction<"ssa:DescribeConfigList">;
/** List access by its name. */
export const DescribeDomainList = "ssa:DescribeDomainList" as UncheckedAction<"ssa:DescribeDomainList">;
/** Read access by its name. */
export const DescribeEventDetail = "ssa:DescribeEventDetail" as UncheckedAction<"ssa:DescribeEventDetail">;
/** List access by its name. */
export const DescribeLeakDetectionList = "ssa:DescribeLeakDetectionList" as UncheckedAction<"ssa:DescribeLeakDetectionList">;
/** Read access by its name. */
export const DescribeMappingResults = "ssa:DescribeMappingResults" as UncheckedAction<"ssa:DescribeMappingResults">;
/** Read access by its name. */
export const DescribeSocAlertDetails = "ssa:DescribeSocAlertDetails" as UncheckedAction<"ssa:DescribeSocAlertDetails">;
/** List access by its name. */
export const DescribeSocAlertList = "ssa:DescribeSocAlertList" as UncheckedAction<"ssa:DescribeSocAlertList">;
/** List access by its name. */
export const DescribeSocCheckItemList = "ssa:DescribeSocCheckItemList" as UncheckedAction<"ssa:DescribeSocCheckItemList">;
/** List access by its name. */
export const DescribeSocCheckResultList = "ssa:DescribeSocCheckResultList" as UncheckedAction<"ssa:DescribeSocCheckResultList">;
/** Read access by its name. */
export const DescribeSocCspmCompliance = "ssa:DescribeSocCspmCompliance" as UncheckedAction<"ssa:DescribeSocCspmCompliance">;
/** Read access by its name. */
export const DescribeVulDetail = "ssa:DescribeVulDetail" as UncheckedAction<"ssa:DescribeVulDetail">;
/** List access by its name. */
export const DescribeVulList = "ssa:DescribeVulList" as UncheckedAction<"ssa:DescribeVulList">;
/** Access unknown. */
export const SaDivulgeScanRuleMutate = "ssa:SaDivulgeScanRuleMutate" as UncheckedAction<"ssa:SaDivulgeScanRuleMutate">;
/** Access unknown. */
export const SaEventPub = "ssa:SaEventPub" as UncheckedAction<"ssa:SaEventPub">;
