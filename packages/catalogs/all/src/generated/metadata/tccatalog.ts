// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tccatalog`. */
export const catalog: SdkCatalog = {
  service: "tccatalog",
  apiVersions: ["2024-10-24"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["tccatalog:DescribeTccCatalog", "tccatalog:DescribeTccCatalogs"],
    write: ["tccatalog:AcceptTccVpcEndPointConnect", "tccatalog:BindTccVpcEndPointServiceWhiteList"],
    unknown: [],
  },
};
