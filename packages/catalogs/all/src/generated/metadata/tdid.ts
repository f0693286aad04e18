// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tdid`. */
export const catalog: SdkCatalog = {
  service: "tdid",
  apiVersions: ["2021-05-19"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "tdid:GetAppSummary",
      "tdid:GetCredentialState",
      "tdid:GetOverSummary",
      "tdid:GetTDidByObjectId",
      "tdid:GetTDidDocument",
      "tdid:GetTDidPubKey",
      "tdid:QueryAuthorityInfo",
      "tdid:QueryCPT",
    ],
    write: [
      "tdid:CreateDisclosedCredential",
      "tdid:CreatePresentation",
      "tdid:CreateTDidByHost",
      "tdid:CreateTDidByPubKey",
      "tdid:DeactivateTDid",
      "tdid:SetTDidAttribute",
      "tdid:UpdateCredentialState",
    ],
    unknown: ["tdid:IssueCredential", "tdid:VerifyCredentials", "tdid:VerifyPresentation"],
  },
};
