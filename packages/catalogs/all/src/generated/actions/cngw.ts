// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddCloudNativeAPIGatewayConsumerGroupAuth = "cngw:AddCloudNativeAPIGatewayConsumerGroupAuth" as Action<"cngw:AddCloudNativeAPIGatewayConsumerGroupAuth", UnknownKind, never>;
/** Write access by its name. */
export const AddCloudNativeAPIGatewayConsumerInGroup = "cngw:AddCloudNativeAPIGatewayConsumerInGroup" as Action<"cngw:AddCloudNativeAPIGatewayConsumerInGroup", UnknownKind, never>;
/** Write access by its name. */
export const BindCloudNativeAPIGatewaySecretKey = "cngw:BindCloudNativeAPIGatewaySecretKey" as Action<"cngw:BindCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** Read access by its name. */
export const CheckCloudNativeAPIGatewayMCPRouteMatch = "cngw:CheckCloudNativeAPIGatewayMCPRouteMatch" as Action<"cngw:CheckCloudNativeAPIGatewayMCPRouteMatch", UnknownKind, never>;
/** Read access by its name. */
export const CheckCloudNativeAPIGatewayMCPToolVersionExist = "cngw:CheckCloudNativeAPIGatewayMCPToolVersionExist" as Action<"cngw:CheckCloudNativeAPIGatewayMCPToolVersionExist", UnknownKind, never>;
/** Access unknown. */
export const CompareCloudNativeAPIGatewayMCPToolVersion = "cngw:CompareCloudNativeAPIGatewayMCPToolVersion" as Action<"cngw:CompareCloudNativeAPIGatewayMCPToolVersion", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayAIServiceSource = "cngw:CreateCloudNativeAPIGatewayAIServiceSource" as Action<"cngw:CreateCloudNativeAPIGatewayAIServiceSource", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayConsumer = "cngw:CreateCloudNativeAPIGatewayConsumer" as Action<"cngw:CreateCloudNativeAPIGatewayConsumer", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayConsumerGroup = "cngw:CreateCloudNativeAPIGatewayConsumerGroup" as Action<"cngw:CreateCloudNativeAPIGatewayConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayLLMModelAPI = "cngw:CreateCloudNativeAPIGatewayLLMModelAPI" as Action<"cngw:CreateCloudNativeAPIGatewayLLMModelAPI", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayLLMModelService = "cngw:CreateCloudNativeAPIGatewayLLMModelService" as Action<"cngw:CreateCloudNativeAPIGatewayLLMModelService", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayMCPRoute = "cngw:CreateCloudNativeAPIGatewayMCPRoute" as Action<"cngw:CreateCloudNativeAPIGatewayMCPRoute", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayMCPServer = "cngw:CreateCloudNativeAPIGatewayMCPServer" as Action<"cngw:CreateCloudNativeAPIGatewayMCPServer", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewayMCPTool = "cngw:CreateCloudNativeAPIGatewayMCPTool" as Action<"cngw:CreateCloudNativeAPIGatewayMCPTool", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudNativeAPIGatewaySecretKey = "cngw:CreateCloudNativeAPIGatewaySecretKey" as Action<"cngw:CreateCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayAIServiceSource = "cngw:DeleteCloudNativeAPIGatewayAIServiceSource" as Action<"cngw:DeleteCloudNativeAPIGatewayAIServiceSource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayConsumer = "cngw:DeleteCloudNativeAPIGatewayConsumer" as Action<"cngw:DeleteCloudNativeAPIGatewayConsumer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayConsumerGroup = "cngw:DeleteCloudNativeAPIGatewayConsumerGroup" as Action<"cngw:DeleteCloudNativeAPIGatewayConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayLLMModelAPI = "cngw:DeleteCloudNativeAPIGatewayLLMModelAPI" as Action<"cngw:DeleteCloudNativeAPIGatewayLLMModelAPI", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayLLMModelService = "cngw:DeleteCloudNativeAPIGatewayLLMModelService" as Action<"cngw:DeleteCloudNativeAPIGatewayLLMModelService", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayMCPRoute = "cngw:DeleteCloudNativeAPIGatewayMCPRoute" as Action<"cngw:DeleteCloudNativeAPIGatewayMCPRoute", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayMCPServer = "cngw:DeleteCloudNativeAPIGatewayMCPServer" as Action<"cngw:DeleteCloudNativeAPIGatewayMCPServer", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayMCPTool = "cngw:DeleteCloudNativeAPIGatewayMCPTool" as Action<"cngw:DeleteCloudNativeAPIGatewayMCPTool", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewayMCPToolVersion = "cngw:DeleteCloudNativeAPIGatewayMCPToolVersion" as Action<"cngw:DeleteCloudNativeAPIGatewayMCPToolVersion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudNativeAPIGatewaySecretKey = "cngw:DeleteCloudNativeAPIGatewaySecretKey" as Action<"cngw:DeleteCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCNGWServicesWithRoutes = "cngw:DescribeCNGWServicesWithRoutes" as Action<"cngw:DescribeCNGWServicesWithRoutes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayAIQuota = "cngw:DescribeCloudNativeAPIGatewayAIQuota" as Action<"cngw:DescribeCloudNativeAPIGatewayAIQuota", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayAIQuotaList = "cngw:DescribeCloudNativeAPIGatewayAIQuotaList" as Action<"cngw:DescribeCloudNativeAPIGatewayAIQuotaList", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayAIServiceSourceList = "cngw:DescribeCloudNativeAPIGatewayAIServiceSourceList" as Action<"cngw:DescribeCloudNativeAPIGatewayAIServiceSourceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayConsumer = "cngw:DescribeCloudNativeAPIGatewayConsumer" as Action<"cngw:DescribeCloudNativeAPIGatewayConsumer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayConsumerGroup = "cngw:DescribeCloudNativeAPIGatewayConsumerGroup" as Action<"cngw:DescribeCloudNativeAPIGatewayConsumerGroup", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMModelAPI = "cngw:DescribeCloudNativeAPIGatewayLLMModelAPI" as Action<"cngw:DescribeCloudNativeAPIGatewayLLMModelAPI", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMModelAPIs = "cngw:DescribeCloudNativeAPIGatewayLLMModelAPIs" as Action<"cngw:DescribeCloudNativeAPIGatewayLLMModelAPIs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMModelService = "cngw:DescribeCloudNativeAPIGatewayLLMModelService" as Action<"cngw:DescribeCloudNativeAPIGatewayLLMModelService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMModelServices = "cngw:DescribeCloudNativeAPIGatewayLLMModelServices" as Action<"cngw:DescribeCloudNativeAPIGatewayLLMModelServices", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayLLMTokenUsageList = "cngw:DescribeCloudNativeAPIGatewayLLMTokenUsageList" as Action<"cngw:DescribeCloudNativeAPIGatewayLLMTokenUsageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics = "cngw:DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics" as Action<"cngw:DescribeCloudNativeAPIGatewayLLMTokenUsageStatistics", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayMCPRouteList = "cngw:DescribeCloudNativeAPIGatewayMCPRouteList" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPRouteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayMCPServer = "cngw:DescribeCloudNativeAPIGatewayMCPServer" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPServer", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayMCPServerACL = "cngw:DescribeCloudNativeAPIGatewayMCPServerACL" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPServerACL", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayMCPServerAuth = "cngw:DescribeCloudNativeAPIGatewayMCPServerAuth" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPServerAuth", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayMCPServerList = "cngw:DescribeCloudNativeAPIGatewayMCPServerList" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPServerList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayMCPTool = "cngw:DescribeCloudNativeAPIGatewayMCPTool" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPTool", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayMCPToolACLList = "cngw:DescribeCloudNativeAPIGatewayMCPToolACLList" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPToolACLList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayMCPToolImportTask = "cngw:DescribeCloudNativeAPIGatewayMCPToolImportTask" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPToolImportTask", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayMCPToolList = "cngw:DescribeCloudNativeAPIGatewayMCPToolList" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPToolList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayMCPToolVersion = "cngw:DescribeCloudNativeAPIGatewayMCPToolVersion" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPToolVersion", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewayMCPToolVersionList = "cngw:DescribeCloudNativeAPIGatewayMCPToolVersionList" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPToolVersionList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewayMCPToolsFromFile = "cngw:DescribeCloudNativeAPIGatewayMCPToolsFromFile" as Action<"cngw:DescribeCloudNativeAPIGatewayMCPToolsFromFile", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewaySecretKey = "cngw:DescribeCloudNativeAPIGatewaySecretKey" as Action<"cngw:DescribeCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudNativeAPIGatewaySecretKeyList = "cngw:DescribeCloudNativeAPIGatewaySecretKeyList" as Action<"cngw:DescribeCloudNativeAPIGatewaySecretKeyList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudNativeAPIGatewaySecretKeyValue = "cngw:DescribeCloudNativeAPIGatewaySecretKeyValue" as Action<"cngw:DescribeCloudNativeAPIGatewaySecretKeyValue", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayAIServiceSource = "cngw:ModifyCloudNativeAPIGatewayAIServiceSource" as Action<"cngw:ModifyCloudNativeAPIGatewayAIServiceSource", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayConsumer = "cngw:ModifyCloudNativeAPIGatewayConsumer" as Action<"cngw:ModifyCloudNativeAPIGatewayConsumer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayConsumerGroup = "cngw:ModifyCloudNativeAPIGatewayConsumerGroup" as Action<"cngw:ModifyCloudNativeAPIGatewayConsumerGroup", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayLLMModelAPI = "cngw:ModifyCloudNativeAPIGatewayLLMModelAPI" as Action<"cngw:ModifyCloudNativeAPIGatewayLLMModelAPI", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayLLMModelService = "cngw:ModifyCloudNativeAPIGatewayLLMModelService" as Action<"cngw:ModifyCloudNativeAPIGatewayLLMModelService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPRoute = "cngw:ModifyCloudNativeAPIGatewayMCPRoute" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPRoute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPRouteStatus = "cngw:ModifyCloudNativeAPIGatewayMCPRouteStatus" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPRouteStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPServer = "cngw:ModifyCloudNativeAPIGatewayMCPServer" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPServer", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPServerACL = "cngw:ModifyCloudNativeAPIGatewayMCPServerACL" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPServerACL", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPServerAuth = "cngw:ModifyCloudNativeAPIGatewayMCPServerAuth" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPServerAuth", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPServerStatus = "cngw:ModifyCloudNativeAPIGatewayMCPServerStatus" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPServerStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPTool = "cngw:ModifyCloudNativeAPIGatewayMCPTool" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPTool", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPToolACL = "cngw:ModifyCloudNativeAPIGatewayMCPToolACL" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPToolACL", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewayMCPToolStatus = "cngw:ModifyCloudNativeAPIGatewayMCPToolStatus" as Action<"cngw:ModifyCloudNativeAPIGatewayMCPToolStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudNativeAPIGatewaySecretKey = "cngw:ModifyCloudNativeAPIGatewaySecretKey" as Action<"cngw:ModifyCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** Write access by its name. */
export const RemoveCloudNativeAPIGatewayConsumerGroupAuth = "cngw:RemoveCloudNativeAPIGatewayConsumerGroupAuth" as Action<"cngw:RemoveCloudNativeAPIGatewayConsumerGroupAuth", UnknownKind, never>;
/** Write access by its name. */
export const RemoveCloudNativeAPIGatewayConsumerInGroup = "cngw:RemoveCloudNativeAPIGatewayConsumerInGroup" as Action<"cngw:RemoveCloudNativeAPIGatewayConsumerInGroup", UnknownKind, never>;
/** Write access by its name. */
export const RollbackCloudNativeAPIGatewayMCPToolVersion = "cngw:RollbackCloudNativeAPIGatewayMCPToolVersion" as Action<"cngw:RollbackCloudNativeAPIGatewayMCPToolVersion", UnknownKind, never>;
/** Write access by its name. */
export const UnbindCloudNativeAPIGatewaySecretKey = "cngw:UnbindCloudNativeAPIGatewaySecretKey" as Action<"cngw:UnbindCloudNativeAPIGatewaySecretKey", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCloudNativeAPIGatewayMCPTools = "cngw:UpdateCloudNativeAPIGatewayMCPTools" as Action<"cngw:UpdateCloudNativeAPIGatewayMCPTools", UnknownKind, never>;
