// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateDisclosedCredential = "tdid:CreateDisclosedCredential" as UncheckedAction<"tdid:CreateDisclosedCredential">;
/** Write access by its name. */
export const CreatePresentation = "tdid:CreatePresentation" as UncheckedAction<"tdid:CreatePresentation">;
/** Write access by its name. */
export const CreateTDidByHost = "tdid:CreateTDidByHost" as UncheckedAction<"tdid:CreateTDidByHost">;
/** Write access by its name. */
export const CreateTDidByPubKey = "tdid:CreateTDidByPubKey" as UncheckedAction<"tdid:CreateTDidByPubKey">;
/** Write access by its name. */
export const DeactivateTDid = "tdid:DeactivateTDid" as UncheckedAction<"tdid:DeactivateTDid">;
/** Read access by its name. */
export const GetAppSummary = "tdid:GetAppSummary" as UncheckedAction<"tdid:GetAppSummary">;
/** Read access by its name. */
export const GetCredentialState = "tdid:GetCredentialState" as UncheckedAction<"tdid:GetCredentialState">;
/** Read access by its name. */
export const GetOverSummary = "tdid:GetOverSummary" as UncheckedAction<"tdid:GetOverSummary">;
/** Read access by its name. */
export const GetTDidByObjectId = "tdid:GetTDidByObjectId" as UncheckedAction<"tdid:GetTDidByObjectId">;
/** Read access by its name. */
export const GetTDidDocument = "tdid:GetTDidDocument" as UncheckedAction<"tdid:GetTDidDocument">;
/** Read access by its name. */
export const GetTDidPubKey = "tdid:GetTDidPubKey" as UncheckedAction<"tdid:GetTDidPubKey">;
/** Access unknown. */
export const IssueCredential = "tdid:IssueCredential" as UncheckedAction<"tdid:IssueCredential">;
/** Read access by its name. */
export const QueryAuthorityInfo = "tdid:QueryAuthorityInfo" as UncheckedAction<"tdid:QueryAuthorityInfo">;
/** Read access by its name. */
export const QueryCPT = "tdid:QueryCPT" as UncheckedAction<"tdid:QueryCPT">;
/** Write access by its name. */
export const SetTDidAttribute = "tdid:SetTDidAttribute" as UncheckedAction<"tdid:SetTDidAttribute">;
/** Write access by its name. */
export const UpdateCredentialState = "tdid:UpdateCredentialState" as UncheckedAction<"tdid:UpdateCredentialState">;
/** Access unknown. */
export const VerifyCredentials = "tdid:VerifyCredentials" as UncheckedAction<"tdid:VerifyCredentials">;
/** Access unknown. */
export const VerifyPresentation = "tdid:VerifyPresentation" as UncheckedAction<"tdid:VerifyPresentation">;
