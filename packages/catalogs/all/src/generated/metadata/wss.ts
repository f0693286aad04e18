// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `wss`. */
export const catalog: SdkCatalog = {
  service: "wss",
  apiVersions: ["2018-04-26"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: ["wss:DescribeCertList"], read: [], write: ["wss:DeleteCert", "wss:UploadCert"], unknown: [] },
};
