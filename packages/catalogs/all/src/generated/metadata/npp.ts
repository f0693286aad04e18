// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `npp`. */
export const catalog: SdkCatalog = {
  service: "npp",
  apiVersions: ["2019-08-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["npp:DescribeCallerDisplayList"],
    read: ["npp:DescribeCallBackCdr", "npp:DescribeCallBackStatus", "npp:Get400Cdr", "npp:GetVirtualNum"],
    write: ["npp:CreateCallBack", "npp:DeleteCallBack"],
    unknown: ["npp:DelVirtualNum"],
  },
};
