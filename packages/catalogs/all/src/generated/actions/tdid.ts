// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateDisclosedCredential = "tdid:CreateDisclosedCredential" as Action<"tdid:CreateDisclosedCredential", UnknownKind, never>;
/** Write access by its name. */
export const CreatePresentation = "tdid:CreatePresentation" as Action<"tdid:CreatePresentation", UnknownKind, never>;
/** Write access by its name. */
export const CreateTDidByHost = "tdid:CreateTDidByHost" as Action<"tdid:CreateTDidByHost", UnknownKind, never>;
/** Write access by its name. */
export const CreateTDidByPubKey = "tdid:CreateTDidByPubKey" as Action<"tdid:CreateTDidByPubKey", UnknownKind, never>;
/** Write access by its name. */
export const DeactivateTDid = "tdid:DeactivateTDid" as Action<"tdid:DeactivateTDid", UnknownKind, never>;
/** Read access by its name. */
export const GetAppSummary = "tdid:GetAppSummary" as Action<"tdid:GetAppSummary", UnknownKind, never>;
/** Read access by its name. */
export const GetCredentialState = "tdid:GetCredentialState" as Action<"tdid:GetCredentialState", UnknownKind, never>;
/** Read access by its name. */
export const GetOverSummary = "tdid:GetOverSummary" as Action<"tdid:GetOverSummary", UnknownKind, never>;
/** Read access by its name. */
export const GetTDidByObjectId = "tdid:GetTDidByObjectId" as Action<"tdid:GetTDidByObjectId", UnknownKind, never>;
/** Read access by its name. */
export const GetTDidDocument = "tdid:GetTDidDocument" as Action<"tdid:GetTDidDocument", UnknownKind, never>;
/** Read access by its name. */
export const GetTDidPubKey = "tdid:GetTDidPubKey" as Action<"tdid:GetTDidPubKey", UnknownKind, never>;
/** Access unknown. */
export const IssueCredential = "tdid:IssueCredential" as Action<"tdid:IssueCredential", UnknownKind, never>;
/** Read access by its name. */
export const QueryAuthorityInfo = "tdid:QueryAuthorityInfo" as Action<"tdid:QueryAuthorityInfo", UnknownKind, never>;
/** Read access by its name. */
export const QueryCPT = "tdid:QueryCPT" as Action<"tdid:QueryCPT", UnknownKind, never>;
/** Write access by its name. */
export const SetTDidAttribute = "tdid:SetTDidAttribute" as Action<"tdid:SetTDidAttribute", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCredentialState = "tdid:UpdateCredentialState" as Action<"tdid:UpdateCredentialState", UnknownKind, never>;
/** Access unknown. */
export const VerifyCredentials = "tdid:VerifyCredentials" as Action<"tdid:VerifyCredentials", UnknownKind, never>;
/** Access unknown. */
export const VerifyPresentation = "tdid:VerifyPresentation" as Action<"tdid:VerifyPresentation", UnknownKind, never>;
