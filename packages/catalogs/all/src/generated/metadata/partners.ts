// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `partners`. */
export const catalog: SdkCatalog = {
  service: "partners",
  apiVersions: ["2018-03-21"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["partners:DescribeClientJoinIncreaseList", "partners:DescribeUnbindClientList"],
    read: [
      "partners:DescribeAgentAuditedClients",
      "partners:DescribeAgentBills",
      "partners:DescribeAgentClientGrade",
      "partners:DescribeAgentClients",
      "partners:DescribeAgentDealsByCache",
      "partners:DescribeAgentDealsPriceDetailByDealName",
      "partners:DescribeAgentPayDealsV2",
      "partners:DescribeAgentRelateBigDealIds",
      "partners:DescribeAgentSelfPayDealsV2",
      "partners:DescribeClientBalanceNew",
      "partners:DescribeClientSwitchTraTaskInfo",
      "partners:DescribeRebateInfos",
      "partners:DescribeRebateInfosNew",
      "partners:DescribeSalesmans",
    ],
    write: [
      "partners:AssignClientsToSales",
      "partners:CreatePayRelationForClient",
      "partners:ModifyClientRemark",
      "partners:RemovePayRelationForClient",
    ],
    unknown: ["partners:AgentPayDeals", "partners:AgentTransferMoney", "partners:AuditApplyClient"],
  },
};
