// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAudioDeposit = "btoe:CreateAudioDeposit" as UncheckedAction<"btoe:CreateAudioDeposit">;
/** Write access by its name. */
export const CreateDataDeposit = "btoe:CreateDataDeposit" as UncheckedAction<"btoe:CreateDataDeposit">;
/** Write access by its name. */
export const CreateDocDeposit = "btoe:CreateDocDeposit" as UncheckedAction<"btoe:CreateDocDeposit">;
/** Write access by its name. */
export const CreateHashDeposit = "btoe:CreateHashDeposit" as UncheckedAction<"btoe:CreateHashDeposit">;
/** Write access by its name. */
export const CreateHashDepositNoCert = "btoe:CreateHashDepositNoCert" as UncheckedAction<"btoe:CreateHashDepositNoCert">;
/** Write access by its name. */
export const CreateHashDepositNoSeal = "btoe:CreateHashDepositNoSeal" as UncheckedAction<"btoe:CreateHashDepositNoSeal">;
/** Write access by its name. */
export const CreateImageDeposit = "btoe:CreateImageDeposit" as UncheckedAction<"btoe:CreateImageDeposit">;
/** Write access by its name. */
export const CreateVideoDeposit = "btoe:CreateVideoDeposit" as UncheckedAction<"btoe:CreateVideoDeposit">;
/** Write access by its name. */
export const CreateWebpageDeposit = "btoe:CreateWebpageDeposit" as UncheckedAction<"btoe:CreateWebpageDeposit">;
/** Read access by its name. */
export const GetDepositCert = "btoe:GetDepositCert" as UncheckedAction<"btoe:GetDepositCert">;
/** Read access by its name. */
export const GetDepositFile = "btoe:GetDepositFile" as UncheckedAction<"btoe:GetDepositFile">;
/** Read access by its name. */
export const GetDepositInfo = "btoe:GetDepositInfo" as UncheckedAction<"btoe:GetDepositInfo">;
/** Access unknown. */
export const VerifyEvidenceBlockChainTxHash = "btoe:VerifyEvidenceBlockChainTxHash" as UncheckedAction<"btoe:VerifyEvidenceBlockChainTxHash">;
/** Access unknown. */
export const VerifyEvidenceHash = "btoe:VerifyEvidenceHash" as UncheckedAction<"btoe:VerifyEvidenceHash">;
