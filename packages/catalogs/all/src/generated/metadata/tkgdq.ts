// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tkgdq`. */
export const catalog: SdkCatalog = {
  service: "tkgdq",
  apiVersions: ["2019-04-11"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["tkgdq:DescribeEntity", "tkgdq:DescribeRelation", "tkgdq:DescribeTriple"],
    write: [],
    unknown: [],
  },
};
