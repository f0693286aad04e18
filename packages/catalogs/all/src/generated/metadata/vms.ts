// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `vms`. */
export const catalog: SdkCatalog = {
  service: "vms",
  apiVersions: ["2020-09-02"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: [], write: [], unknown: ["vms:SendCodeVoice", "vms:SendTtsVoice"] },
};
