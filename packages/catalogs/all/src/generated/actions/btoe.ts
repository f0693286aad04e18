// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAudioDeposit = "btoe:CreateAudioDeposit" as Action<"btoe:CreateAudioDeposit", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataDeposit = "btoe:CreateDataDeposit" as Action<"btoe:CreateDataDeposit", UnknownKind, never>;
/** Write access by its name. */
export const CreateDocDeposit = "btoe:CreateDocDeposit" as Action<"btoe:CreateDocDeposit", UnknownKind, never>;
/** Write access by its name. */
export const CreateHashDeposit = "btoe:CreateHashDeposit" as Action<"btoe:CreateHashDeposit", UnknownKind, never>;
/** Write access by its name. */
export const CreateHashDepositNoCert = "btoe:CreateHashDepositNoCert" as Action<"btoe:CreateHashDepositNoCert", UnknownKind, never>;
/** Write access by its name. */
export const CreateHashDepositNoSeal = "btoe:CreateHashDepositNoSeal" as Action<"btoe:CreateHashDepositNoSeal", UnknownKind, never>;
/** Write access by its name. */
export const CreateImageDeposit = "btoe:CreateImageDeposit" as Action<"btoe:CreateImageDeposit", UnknownKind, never>;
/** Write access by its name. */
export const CreateVideoDeposit = "btoe:CreateVideoDeposit" as Action<"btoe:CreateVideoDeposit", UnknownKind, never>;
/** Write access by its name. */
export const CreateWebpageDeposit = "btoe:CreateWebpageDeposit" as Action<"btoe:CreateWebpageDeposit", UnknownKind, never>;
/** Read access by its name. */
export const GetDepositCert = "btoe:GetDepositCert" as Action<"btoe:GetDepositCert", UnknownKind, never>;
/** Read access by its name. */
export const GetDepositFile = "btoe:GetDepositFile" as Action<"btoe:GetDepositFile", UnknownKind, never>;
/** Read access by its name. */
export const GetDepositInfo = "btoe:GetDepositInfo" as Action<"btoe:GetDepositInfo", UnknownKind, never>;
/** Access unknown. */
export const VerifyEvidenceBlockChainTxHash = "btoe:VerifyEvidenceBlockChainTxHash" as Action<"btoe:VerifyEvidenceBlockChainTxHash", UnknownKind, never>;
/** Access unknown. */
export const VerifyEvidenceHash = "btoe:VerifyEvidenceHash" as Action<"btoe:VerifyEvidenceHash", UnknownKind, never>;
