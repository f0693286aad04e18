// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `eis`. */
export const catalog: SdkCatalog = {
  service: "eis",
  apiVersions: ["2020-07-15", "2021-06-01"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "eis:ListDeployableRuntimesMC",
      "eis:ListEisConnectorOperations",
      "eis:ListEisConnectors",
      "eis:ListRuntimeDeployedInstancesMC",
      "eis:ListRuntimesMC",
    ],
    read: ["eis:DescribeEisConnectorConfig", "eis:GetRuntimeMC", "eis:GetRuntimeResourceMonitorMetricMC"],
    write: [],
    unknown: [],
  },
};
