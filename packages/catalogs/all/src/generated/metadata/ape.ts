// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ape`. */
export const catalog: SdkCatalog = {
  service: "ape",
  apiVersions: ["2020-05-13"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "ape:BatchDescribeOrderCertificate",
      "ape:BatchDescribeOrderImage",
      "ape:DescribeAuthUsers",
      "ape:DescribeDownloadInfos",
      "ape:DescribeImage",
      "ape:DescribeImages",
    ],
    write: ["ape:CreateOrderAndDownloads", "ape:CreateOrderAndPay"],
    unknown: [],
  },
};
