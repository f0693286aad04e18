// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tsw`. */
export const catalog: SdkCatalog = {
  service: "tsw",
  apiVersions: ["2020-09-24", "2021-04-12"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "tsw:DescribeAgentShell",
      "tsw:DescribeComponentAlertObject",
      "tsw:DescribeServiceAlertObject",
      "tsw:DescribeToken",
    ],
    write: [],
    unknown: [],
  },
};
