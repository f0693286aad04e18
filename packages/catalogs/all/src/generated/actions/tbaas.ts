// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyChainMakerBatchUserCert = "tbaas:ApplyChainMakerBatchUserCert" as Action<"tbaas:ApplyChainMakerBatchUserCert", UnknownKind, never>;
/** Write access by its name. */
export const ApplyUserCert = "tbaas:ApplyUserCert" as Action<"tbaas:ApplyUserCert", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFabricBlock = "tbaas:DescribeFabricBlock" as Action<"tbaas:DescribeFabricBlock", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFabricTransaction = "tbaas:DescribeFabricTransaction" as Action<"tbaas:DescribeFabricTransaction", UnknownKind, never>;
/** Access unknown. */
export const DownloadUserCert = "tbaas:DownloadUserCert" as Action<"tbaas:DownloadUserCert", UnknownKind, never>;
/** List access by its name. */
export const GetBlockList = "tbaas:GetBlockList" as Action<"tbaas:GetBlockList", UnknownKind, never>;
/** Read access by its name. */
export const GetBlockTransactionListForUser = "tbaas:GetBlockTransactionListForUser" as Action<"tbaas:GetBlockTransactionListForUser", UnknownKind, never>;
/** Read access by its name. */
export const GetClusterSummary = "tbaas:GetClusterSummary" as Action<"tbaas:GetClusterSummary", UnknownKind, never>;
/** Read access by its name. */
export const GetInvokeTx = "tbaas:GetInvokeTx" as Action<"tbaas:GetInvokeTx", UnknownKind, never>;
/** List access by its name. */
export const GetLatestTransactionList = "tbaas:GetLatestTransactionList" as Action<"tbaas:GetLatestTransactionList", UnknownKind, never>;
/** Read access by its name. */
export const GetTransactionDetailForUser = "tbaas:GetTransactionDetailForUser" as Action<"tbaas:GetTransactionDetailForUser", UnknownKind, never>;
/** Access unknown. */
export const Invoke = "tbaas:Invoke" as Action<"tbaas:Invoke", UnknownKind, never>;
/** Access unknown. */
export const InvokeChainMakerContract = "tbaas:InvokeChainMakerContract" as Action<"tbaas:InvokeChainMakerContract", UnknownKind, never>;
/** Access unknown. */
export const InvokeChainMakerDemoContract = "tbaas:InvokeChainMakerDemoContract" as Action<"tbaas:InvokeChainMakerDemoContract", UnknownKind, never>;
/** Access unknown. */
export const InvokeFabricChaincode = "tbaas:InvokeFabricChaincode" as Action<"tbaas:InvokeFabricChaincode", UnknownKind, never>;
/** Read access by its name. */
export const Query = "tbaas:Query" as Action<"tbaas:Query", UnknownKind, never>;
/** Read access by its name. */
export const QueryChainMakerBlockTransaction = "tbaas:QueryChainMakerBlockTransaction" as Action<"tbaas:QueryChainMakerBlockTransaction", UnknownKind, never>;
/** Read access by its name. */
export const QueryChainMakerContract = "tbaas:QueryChainMakerContract" as Action<"tbaas:QueryChainMakerContract", UnknownKind, never>;
/** Read access by its name. */
export const QueryChainMakerDemoBlockTransaction = "tbaas:QueryChainMakerDemoBlockTransaction" as Action<"tbaas:QueryChainMakerDemoBlockTransaction", UnknownKind, never>;
/** Read access by its name. */
export const QueryChainMakerDemoContract = "tbaas:QueryChainMakerDemoContract" as Action<"tbaas:QueryChainMakerDemoContract", UnknownKind, never>;
/** Read access by its name. */
export const QueryChainMakerDemoTransaction = "tbaas:QueryChainMakerDemoTransaction" as Action<"tbaas:QueryChainMakerDemoTransaction", UnknownKind, never>;
/** Read access by its name. */
export const QueryChainMakerTransaction = "tbaas:QueryChainMakerTransaction" as Action<"tbaas:QueryChainMakerTransaction", UnknownKind, never>;
/** Read access by its name. */
export const QueryFabricChaincode = "tbaas:QueryFabricChaincode" as Action<"tbaas:QueryFabricChaincode", UnknownKind, never>;
/** Access unknown. */
export const SrvInvoke = "tbaas:SrvInvoke" as Action<"tbaas:SrvInvoke", UnknownKind, never>;
