// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `bmeip`. */
export const catalog: SdkCatalog = {
  service: "bmeip",
  apiVersions: ["2018-06-25"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["bmeip:DescribeEipAcls", "bmeip:DescribeEipQuota", "bmeip:DescribeEipTask", "bmeip:DescribeEips"],
    write: [
      "bmeip:BindEipAcls",
      "bmeip:BindHosted",
      "bmeip:BindRs",
      "bmeip:BindVpcIp",
      "bmeip:CreateEip",
      "bmeip:CreateEipAcl",
      "bmeip:DeleteEip",
      "bmeip:DeleteEipAcl",
      "bmeip:ModifyEipAcl",
      "bmeip:ModifyEipCharge",
      "bmeip:ModifyEipName",
      "bmeip:UnbindEipAcls",
      "bmeip:UnbindHosted",
      "bmeip:UnbindRs",
      "bmeip:UnbindRsList",
      "bmeip:UnbindVpcIp",
    ],
    unknown: [],
  },
};
