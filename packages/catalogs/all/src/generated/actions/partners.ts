// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AgentPayDeals = "partners:AgentPayDeals" as Action<"partners:AgentPayDeals", UnknownKind, never>;
/** Access unknown. */
export const AgentTransferMoney = "partners:AgentTransferMoney" as Action<"partners:AgentTransferMoney", UnknownKind, never>;
/** Write access by its name. */
export const AssignClientsToSales = "partners:AssignClientsToSales" as Action<"partners:AssignClientsToSales", UnknownKind, never>;
/** Access unknown. */
export const AuditApplyClient = "partners:AuditApplyClient" as Action<"partners:AuditApplyClient", UnknownKind, never>;
/** Write access by its name. */
export const CreatePayRelationForClient = "partners:CreatePayRelationForClient" as Action<"partners:CreatePayRelationForClient", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentAuditedClients = "partners:DescribeAgentAuditedClients" as Action<"partners:DescribeAgentAuditedClients", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentBills = "partners:DescribeAgentBills" as Action<"partners:DescribeAgentBills", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentClientGrade = "partners:DescribeAgentClientGrade" as Action<"partners:DescribeAgentClientGrade", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentClients = "partners:DescribeAgentClients" as Action<"partners:DescribeAgentClients", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentDealsByCache = "partners:DescribeAgentDealsByCache" as Action<"partners:DescribeAgentDealsByCache", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentDealsPriceDetailByDealName = "partners:DescribeAgentDealsPriceDetailByDealName" as Action<"partners:DescribeAgentDealsPriceDetailByDealName", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentPayDealsV2 = "partners:DescribeAgentPayDealsV2" as Action<"partners:DescribeAgentPayDealsV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentRelateBigDealIds = "partners:DescribeAgentRelateBigDealIds" as Action<"partners:DescribeAgentRelateBigDealIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentSelfPayDealsV2 = "partners:DescribeAgentSelfPayDealsV2" as Action<"partners:DescribeAgentSelfPayDealsV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClientBalanceNew = "partners:DescribeClientBalanceNew" as Action<"partners:DescribeClientBalanceNew", UnknownKind, never>;
/** List access by its name. */
export const DescribeClientJoinIncreaseList = "partners:DescribeClientJoinIncreaseList" as Action<"partners:DescribeClientJoinIncreaseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeClientSwitchTraTaskInfo = "partners:DescribeClientSwitchTraTaskInfo" as Action<"partners:DescribeClientSwitchTraTaskInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRebateInfos = "partners:DescribeRebateInfos" as Action<"partners:DescribeRebateInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRebateInfosNew = "partners:DescribeRebateInfosNew" as Action<"partners:DescribeRebateInfosNew", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSalesmans = "partners:DescribeSalesmans" as Action<"partners:DescribeSalesmans", UnknownKind, never>;
/** List access by its name. */
export const DescribeUnbindClientList = "partners:DescribeUnbindClientList" as Action<"partners:DescribeUnbindClientList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyClientRemark = "partners:ModifyClientRemark" as Action<"partners:ModifyClientRemark", UnknownKind, never>;
/** Write access by its name. */
export const RemovePayRelationForClient = "partners:RemovePayRelationForClient" as Action<"partners:RemovePayRelationForClient", UnknownKind, never>;
