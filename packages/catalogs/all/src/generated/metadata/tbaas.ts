// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tbaas`. */
export const catalog: SdkCatalog = {
  service: "tbaas",
  apiVersions: ["2018-04-16"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["tbaas:GetBlockList", "tbaas:GetLatestTransactionList"],
    read: [
      "tbaas:DescribeFabricBlock",
      "tbaas:DescribeFabricTransaction",
      "tbaas:GetBlockTransactionListForUser",
      "tbaas:GetClusterSummary",
      "tbaas:GetInvokeTx",
      "tbaas:GetTransactionDetailForUser",
      "tbaas:Query",
      "tbaas:QueryChainMakerBlockTransaction",
      "tbaas:QueryChainMakerContract",
      "tbaas:QueryChainMakerDemoBlockTransaction",
      "tbaas:QueryChainMakerDemoContract",
      "tbaas:QueryChainMakerDemoTransaction",
      "tbaas:QueryChainMakerTransaction",
      "tbaas:QueryFabricChaincode",
    ],
    write: ["tbaas:ApplyChainMakerBatchUserCert", "tbaas:ApplyUserCert"],
    unknown: [
      "tbaas:DownloadUserCert",
      "tbaas:Invoke",
      "tbaas:InvokeChainMakerContract",
      "tbaas:InvokeChainMakerDemoContract",
      "tbaas:InvokeFabricChaincode",
      "tbaas:SrvInvoke",
    ],
  },
};
