// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ig`. */
export const catalog: SdkCatalog = {
  service: "ig",
  apiVersions: ["2021-05-18"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["ig:DescribeIgOrderList"],
    read: [
      "ig:GetLLMDiagnosisDrug",
      "ig:GetLLMDiagnosisDrugChat",
      "ig:GetLLMDiagnosisHealth",
      "ig:GetLLMReportInterpretation",
      "ig:QueryDrugInstructions",
    ],
    write: [],
    unknown: [],
  },
};
