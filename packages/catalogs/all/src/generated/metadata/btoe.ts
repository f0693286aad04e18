// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `btoe`. */
export const catalog: SdkCatalog = {
  service: "btoe",
  apiVersions: ["2021-03-03", "2021-05-14"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["btoe:GetDepositCert", "btoe:GetDepositFile", "btoe:GetDepositInfo"],
    write: [
      "btoe:CreateAudioDeposit",
      "btoe:CreateDataDeposit",
      "btoe:CreateDocDeposit",
      "btoe:CreateHashDeposit",
      "btoe:CreateHashDepositNoCert",
      "btoe:CreateHashDepositNoSeal",
      "btoe:CreateImageDeposit",
      "btoe:CreateVideoDeposit",
      "btoe:CreateWebpageDeposit",
    ],
    unknown: ["btoe:VerifyEvidenceBlockChainTxHash", "btoe:VerifyEvidenceHash"],
  },
};
