// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `csxg`. */
export const catalog: SdkCatalog = {
  service: "csxg",
  apiVersions: ["2023-03-03"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["csxg:Describe5GAPNs", "csxg:Describe5GInstances"],
    write: ["csxg:Create5GInstance", "csxg:Delete5GInstance", "csxg:Modify5GInstanceAttribute"],
    unknown: [],
  },
};
