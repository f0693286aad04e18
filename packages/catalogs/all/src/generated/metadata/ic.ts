// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ic`. */
export const catalog: SdkCatalog = {
  service: "ic",
  apiVersions: ["2019-03-07"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["ic:DescribeApp", "ic:DescribeCard", "ic:DescribeCards", "ic:DescribeSms"],
    write: ["ic:ModifyUserCardRemark", "ic:RenewCards"],
    unknown: ["ic:PayForExtendData", "ic:SendMultiSms", "ic:SendSms"],
  },
};
