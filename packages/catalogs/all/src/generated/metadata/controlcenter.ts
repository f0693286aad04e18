// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `controlcenter`. */
export const catalog: SdkCatalog = {
  service: "controlcenter",
  apiVersions: ["2023-01-10"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["controlcenter:ListAccountFactoryBaselineItems", "controlcenter:ListDeployStepTasks"],
    read: ["controlcenter:GetAccountFactoryBaseline"],
    write: ["controlcenter:BatchApplyAccountBaselines", "controlcenter:UpdateAccountFactoryBaseline"],
    unknown: [],
  },
};
