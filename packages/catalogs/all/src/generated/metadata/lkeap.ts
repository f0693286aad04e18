// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `lkeap`. */
export const catalog: SdkCatalog = {
  service: "lkeap",
  apiVersions: ["2024-05-22"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "lkeap:GetCharacterUsage",
      "lkeap:GetEmbedding",
      "lkeap:GetReconstructDocumentResult",
      "lkeap:GetSplitDocumentResult",
      "lkeap:QueryRewrite",
    ],
    write: ["lkeap:CancelTask", "lkeap:CreateReconstructDocumentFlow", "lkeap:CreateSplitDocumentFlow"],
    unknown: ["lkeap:ChatCompletions", "lkeap:ReconstructDocumentSSE", "lkeap:RunRerank"],
  },
};
