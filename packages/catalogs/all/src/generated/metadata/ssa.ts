// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ssa`. */
export const catalog: SdkCatalog = {
  service: "ssa",
  apiVersions: ["2018-06-08"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "ssa:DescribeAssetDetailList",
      "ssa:DescribeAssetList",
      "ssa:DescribeCheckConfigAssetList",
      "ssa:DescribeComplianceAssetList",
      "ssa:DescribeComplianceList",
      "ssa:DescribeConfigList",
      "ssa:DescribeDomainList",
      "ssa:DescribeLeakDetectionList",
      "ssa:DescribeSocAlertList",
      "ssa:DescribeSocCheckItemList",
      "ssa:DescribeSocCheckResultList",
      "ssa:DescribeVulList",
    ],
    read: [
      "ssa:DescribeAlarmStat",
      "ssa:DescribeAssetDetail",
      "ssa:DescribeCheckConfigDetail",
      "ssa:DescribeComplianceDetail",
      "ssa:DescribeEventDetail",
      "ssa:DescribeMappingResults",
      "ssa:DescribeSocAlertDetails",
      "ssa:DescribeSocCspmCompliance",
      "ssa:DescribeVulDetail",
    ],
    write: [],
    unknown: ["ssa:SaDivulgeScanRuleMutate", "ssa:SaEventPub"],
  },
};
