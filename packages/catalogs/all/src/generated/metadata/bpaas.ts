// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `bpaas`. */
export const catalog: SdkCatalog = {
  service: "bpaas",
  apiVersions: ["2018-12-17"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["bpaas:GetBpaasApproveDetail"], write: [], unknown: ["bpaas:OutApproveBpaasApplication"] },
};
