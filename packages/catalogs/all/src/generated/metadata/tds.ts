// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tds`. */
export const catalog: SdkCatalog = {
  service: "tds",
  apiVersions: ["2022-08-01"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "tds:DescribeFinanceFraudUltimate",
      "tds:DescribeFraudBase",
      "tds:DescribeFraudPremium",
      "tds:DescribeFraudUltimate",
      "tds:DescribeTrustedID",
    ],
    write: [],
    unknown: [],
  },
};
