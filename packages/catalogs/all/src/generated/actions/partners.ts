// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const AgentPayDeals = "partners:AgentPayDeals" as UncheckedAction<"partners:AgentPayDeals">;
/** Access unknown. */
export const AgentTransferMoney = "partners:AgentTransferMoney" as UncheckedAction<"partners:AgentTransferMoney">;
/** Write access by its name. */
export const AssignClientsToSales = "partners:AssignClientsToSales" as UncheckedAction<"partners:AssignClientsToSales">;
/** Access unknown. */
export const AuditApplyClient = "partners:AuditApplyClient" as UncheckedAction<"partners:AuditApplyClient">;
/** Write access by its name. */
export const CreatePayRelationForClient = "partners:CreatePayRelationForClient" as UncheckedAction<"partners:CreatePayRelationForClient">;
/** Read access by its name. */
export const DescribeAgentAuditedClients = "partners:DescribeAgentAuditedClients" as UncheckedAction<"partners:DescribeAgentAuditedClients">;
/** Read access by its name. */
export const DescribeAgentBills = "partners:DescribeAgentBills" as UncheckedAction<"partners:DescribeAgentBills">;
/** Read access by its name. */
export const DescribeAgentClientGrade = "partners:DescribeAgentClientGrade" as UncheckedAction<"partners:DescribeAgentClientGrade">;
/** Read access by its name. */
export const DescribeAgentClients = "partners:DescribeAgentClients" as UncheckedAction<"partners:DescribeAgentClients">;
/** Read access by its name. */
export const DescribeAgentDealsByCache = "partners:DescribeAgentDealsByCache" as UncheckedAction<"partners:DescribeAgentDealsByCache">;
/** Read access by its name. */
export const DescribeAgentDealsPriceDetailByDealName = "partners:DescribeAgentDealsPriceDetailByDealName" as UncheckedAction<"partners:DescribeAgentDealsPriceDetailByDealName">;
/** Read access by its name. */
export const DescribeAgentPayDealsV2 = "partners:DescribeAgentPayDealsV2" as UncheckedAction<"partners:DescribeAgentPayDealsV2">;
/** Read access by its name. */
export const DescribeAgentRelateBigDealIds = "partners:DescribeAgentRelateBigDealIds" as UncheckedAction<"partners:DescribeAgentRelateBigDealIds">;
/** Read access by its name. */
export const DescribeAgentSelfPayDealsV2 = "partners:DescribeAgentSelfPayDealsV2" as UncheckedAction<"partners:DescribeAgentSelfPayDealsV2">;
/** Read access by its name. */
export const DescribeClientBalanceNew = "partners:DescribeClientBalanceNew" as UncheckedAction<"partners:DescribeClientBalanceNew">;
/** List access by its name. */
export const DescribeClientJoinIncreaseList = "partners:DescribeClientJoinIncreaseList" as UncheckedAction<"partners:DescribeClientJoinIncreaseList">;
/** Read access by its name. */
export const DescribeClientSwitchTraTaskInfo = "partners:DescribeClientSwitchTraTaskInfo" as UncheckedAction<"partners:DescribeClientSwitchTraTaskInfo">;
/** Read access by its name. */
export const DescribeRebateInfos = "partners:DescribeRebateInfos" as UncheckedAction<"partners:DescribeRebateInfos">;
/** Read access by its name. */
export const DescribeRebateInfosNew = "partners:DescribeRebateInfosNew" as UncheckedAction<"partners:DescribeRebateInfosNew">;
/** Read access by its name. */
export const DescribeSalesmans = "partners:DescribeSalesmans" as UncheckedAction<"partners:DescribeSalesmans">;
/** List access by its name. */
export const DescribeUnbindClientList = "partners:DescribeUnbindClientList" as UncheckedAction<"partners:DescribeUnbindClientList">;
/** Write access by its name. */
export const ModifyClientRemark = "partners:ModifyClientRemark" as UncheckedAction<"partners:ModifyClientRemark">;
/** Write access by its name. */
export const RemovePayRelationForClient = "partners:RemovePayRelationForClient" as UncheckedAction<"partners:RemovePayRelationForClient">;
