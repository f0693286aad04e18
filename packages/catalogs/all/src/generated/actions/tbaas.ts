// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyChainMakerBatchUserCert = "tbaas:ApplyChainMakerBatchUserCert" as UncheckedAction<"tbaas:ApplyChainMakerBatchUserCert">;
/** Write access by its name. */
export const ApplyUserCert = "tbaas:ApplyUserCert" as UncheckedAction<"tbaas:ApplyUserCert">;
/** Read access by its name. */
export const DescribeFabricBlock = "tbaas:DescribeFabricBlock" as UncheckedAction<"tbaas:DescribeFabricBlock">;
/** Read access by its name. */
export const DescribeFabricTransaction = "tbaas:DescribeFabricTransaction" as UncheckedAction<"tbaas:DescribeFabricTransaction">;
/** Access unknown. */
export const DownloadUserCert = "tbaas:DownloadUserCert" as UncheckedAction<"tbaas:DownloadUserCert">;
/** List access by its name. */
export const GetBlockList = "tbaas:GetBlockList" as UncheckedAction<"tbaas:GetBlockList">;
/** Read access by its name. */
export const GetBlockTransactionListForUser = "tbaas:GetBlockTransactionListForUser" as UncheckedAction<"tbaas:GetBlockTransactionListForUser">;
/** Read access by its name. */
export const GetClusterSummary = "tbaas:GetClusterSummary" as UncheckedAction<"tbaas:GetClusterSummary">;
/** Read access by its name. */
export const GetInvokeTx = "tbaas:GetInvokeTx" as UncheckedAction<"tbaas:GetInvokeTx">;
/** List access by its name. */
export const GetLatestTransactionList = "tbaas:GetLatestTransactionList" as UncheckedAction<"tbaas:GetLatestTransactionList">;
/** Read access by its name. */
export const GetTransactionDetailForUser = "tbaas:GetTransactionDetailForUser" as UncheckedAction<"tbaas:GetTransactionDetailForUser">;
/** Access unknown. */
export const Invoke = "tbaas:Invoke" as UncheckedAction<"tbaas:Invoke">;
/** Access unknown. */
export const InvokeChainMakerContract = "tbaas:InvokeChainMakerContract" as UncheckedAction<"tbaas:InvokeChainMakerContract">;
/** Access unknown. */
export const InvokeChainMakerDemoContract = "tbaas:InvokeChainMakerDemoContract" as UncheckedAction<"tbaas:InvokeChainMakerDemoContract">;
/** Access unknown. */
export const InvokeFabricChaincode = "tbaas:InvokeFabricChaincode" as UncheckedAction<"tbaas:InvokeFabricChaincode">;
/** Read access by its name. */
export const Query = "tbaas:Query" as UncheckedAction<"tbaas:Query">;
/** Read access by its name. */
export const QueryChainMakerBlockTransaction = "tbaas:QueryChainMakerBlockTransaction" as UncheckedAction<"tbaas:QueryChainMakerBlockTransaction">;
/** Read access by its name. */
export const QueryChainMakerContract = "tbaas:QueryChainMakerContract" as UncheckedAction<"tbaas:QueryChainMakerContract">;
/** Read access by its name. */
export const QueryChainMakerDemoBlockTransaction = "tbaas:QueryChainMakerDemoBlockTransaction" as UncheckedAction<"tbaas:QueryChainMakerDemoBlockTransaction">;
/** Read access by its name. */
export const QueryChainMakerDemoContract = "tbaas:QueryChainMakerDemoContract" as UncheckedAction<"tbaas:QueryChainMakerDemoContract">;
/** Read access by its name. */
export const QueryChainMakerDemoTransaction = "tbaas:QueryChainMakerDemoTransaction" as UncheckedAction<"tbaas:QueryChainMakerDemoTransaction">;
/** Read access by its name. */
export const QueryChainMakerTransaction = "tbaas:QueryChainMakerTransaction" as UncheckedAction<"tbaas:QueryChainMakerTransaction">;
/** Read access by its name. */
export const QueryFabricChaincode = "tbaas:QueryFabricChaincode" as UncheckedAction<"tbaas:QueryFabricChaincode">;
/** Access unknown. */
export const SrvInvoke = "tbaas:SrvInvoke" as UncheckedAction<"tbaas:SrvInvoke">;
