// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `bda`. */
export const catalog: SdkCatalog = {
  service: "bda",
  apiVersions: ["2020-03-24"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["bda:DescribeSegmentationTask"],
    write: ["bda:CreateSegmentationTask", "bda:TerminateSegmentationTask"],
    unknown: ["bda:SegmentCustomizedPortraitPic", "bda:SegmentPortraitPic"],
  },
};
