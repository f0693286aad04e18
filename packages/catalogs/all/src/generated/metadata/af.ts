// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `af`. */
export const catalog: SdkCatalog = {
  service: "af",
  apiVersions: ["2020-02-26"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["af:DescribeAntiFraud", "af:GetAntiFraud", "af:QueryAntiFraud"], write: [], unknown: [] },
};
