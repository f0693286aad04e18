// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateRule = "iot:ActivateRule" as Action<"iot:ActivateRule", UnknownKind, never>;
/** Write access by its name. */
export const AddDevice = "iot:AddDevice" as Action<"iot:AddDevice", UnknownKind, never>;
/** Write access by its name. */
export const AddProduct = "iot:AddProduct" as Action<"iot:AddProduct", UnknownKind, never>;
/** Write access by its name. */
export const AddRule = "iot:AddRule" as Action<"iot:AddRule", UnknownKind, never>;
/** Write access by its name. */
export const AddTopic = "iot:AddTopic" as Action<"iot:AddTopic", UnknownKind, never>;
/** Access unknown. */
export const AppAddUser = "iot:AppAddUser" as Action<"iot:AppAddUser", UnknownKind, never>;
/** Access unknown. */
export const AppDeleteDevice = "iot:AppDeleteDevice" as Action<"iot:AppDeleteDevice", UnknownKind, never>;
/** Access unknown. */
export const AppGetDevice = "iot:AppGetDevice" as Action<"iot:AppGetDevice", UnknownKind, never>;
/** Access unknown. */
export const AppGetDeviceData = "iot:AppGetDeviceData" as Action<"iot:AppGetDeviceData", UnknownKind, never>;
/** Access unknown. */
export const AppGetDeviceStatuses = "iot:AppGetDeviceStatuses" as Action<"iot:AppGetDeviceStatuses", UnknownKind, never>;
/** Access unknown. */
export const AppGetDevices = "iot:AppGetDevices" as Action<"iot:AppGetDevices", UnknownKind, never>;
/** Access unknown. */
export const AppGetToken = "iot:AppGetToken" as Action<"iot:AppGetToken", UnknownKind, never>;
/** Access unknown. */
export const AppGetUser = "iot:AppGetUser" as Action<"iot:AppGetUser", UnknownKind, never>;
/** Access unknown. */
export const AppIssueDeviceControl = "iot:AppIssueDeviceControl" as Action<"iot:AppIssueDeviceControl", UnknownKind, never>;
/** Access unknown. */
export const AppResetPassword = "iot:AppResetPassword" as Action<"iot:AppResetPassword", UnknownKind, never>;
/** Access unknown. */
export const AppSecureAddDevice = "iot:AppSecureAddDevice" as Action<"iot:AppSecureAddDevice", UnknownKind, never>;
/** Access unknown. */
export const AppUpdateDevice = "iot:AppUpdateDevice" as Action<"iot:AppUpdateDevice", UnknownKind, never>;
/** Access unknown. */
export const AppUpdateUser = "iot:AppUpdateUser" as Action<"iot:AppUpdateUser", UnknownKind, never>;
/** Write access by its name. */
export const AssociateSubDeviceToGatewayProduct = "iot:AssociateSubDeviceToGatewayProduct" as Action<"iot:AssociateSubDeviceToGatewayProduct", UnknownKind, never>;
/** Write access by its name. */
export const DeactivateRule = "iot:DeactivateRule" as Action<"iot:DeactivateRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevice = "iot:DeleteDevice" as Action<"iot:DeleteDevice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProduct = "iot:DeleteProduct" as Action<"iot:DeleteProduct", UnknownKind, never>;
/** Write access by its name. */
export const DeleteRule = "iot:DeleteRule" as Action<"iot:DeleteRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopic = "iot:DeleteTopic" as Action<"iot:DeleteTopic", UnknownKind, never>;
/** Read access by its name. */
export const GetDataHistory = "iot:GetDataHistory" as Action<"iot:GetDataHistory", UnknownKind, never>;
/** Read access by its name. */
export const GetDebugLog = "iot:GetDebugLog" as Action<"iot:GetDebugLog", UnknownKind, never>;
/** Read access by its name. */
export const GetDevice = "iot:GetDevice" as Action<"iot:GetDevice", UnknownKind, never>;
/** Read access by its name. */
export const GetDeviceData = "iot:GetDeviceData" as Action<"iot:GetDeviceData", UnknownKind, never>;
/** Read access by its name. */
export const GetDeviceLog = "iot:GetDeviceLog" as Action<"iot:GetDeviceLog", UnknownKind, never>;
/** Read access by its name. */
export const GetDeviceSignatures = "iot:GetDeviceSignatures" as Action<"iot:GetDeviceSignatures", UnknownKind, never>;
/** Read access by its name. */
export const GetDeviceStatistics = "iot:GetDeviceStatistics" as Action<"iot:GetDeviceStatistics", UnknownKind, never>;
/** Read access by its name. */
export const GetDeviceStatuses = "iot:GetDeviceStatuses" as Action<"iot:GetDeviceStatuses", UnknownKind, never>;
/** Read access by its name. */
export const GetDevices = "iot:GetDevices" as Action<"iot:GetDevices", UnknownKind, never>;
/** Read access by its name. */
export const GetProduct = "iot:GetProduct" as Action<"iot:GetProduct", UnknownKind, never>;
/** Read access by its name. */
export const GetProducts = "iot:GetProducts" as Action<"iot:GetProducts", UnknownKind, never>;
/** Read access by its name. */
export const GetRule = "iot:GetRule" as Action<"iot:GetRule", UnknownKind, never>;
/** Read access by its name. */
export const GetRules = "iot:GetRules" as Action<"iot:GetRules", UnknownKind, never>;
/** Read access by its name. */
export const GetTopic = "iot:GetTopic" as Action<"iot:GetTopic", UnknownKind, never>;
/** Read access by its name. */
export const GetTopics = "iot:GetTopics" as Action<"iot:GetTopics", UnknownKind, never>;
/** Access unknown. */
export const IssueDeviceControl = "iot:IssueDeviceControl" as Action<"iot:IssueDeviceControl", UnknownKind, never>;
/** Write access by its name. */
export const PublishMsg = "iot:PublishMsg" as Action<"iot:PublishMsg", UnknownKind, never>;
/** Write access by its name. */
export const ResetDevice = "iot:ResetDevice" as Action<"iot:ResetDevice", UnknownKind, never>;
/** Access unknown. */
export const UnassociateSubDeviceFromGatewayProduct = "iot:UnassociateSubDeviceFromGatewayProduct" as Action<"iot:UnassociateSubDeviceFromGatewayProduct", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProduct = "iot:UpdateProduct" as Action<"iot:UpdateProduct", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRule = "iot:UpdateRule" as Action<"iot:UpdateRule", UnknownKind, never>;
