// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateRule = "iot:ActivateRule" as UncheckedAction<"iot:ActivateRule">;
/** Write access by its name. */
export const AddDevice = "iot:AddDevice" as UncheckedAction<"iot:AddDevice">;
/** Write access by its name. */
export const AddProduct = "iot:AddProduct" as UncheckedAction<"iot:AddProduct">;
/** Write access by its name. */
export const AddRule = "iot:AddRule" as UncheckedAction<"iot:AddRule">;
/** Write access by its name. */
export const AddTopic = "iot:AddTopic" as UncheckedAction<"iot:AddTopic">;
/** Access unknown. */
export const AppAddUser = "iot:AppAddUser" as UncheckedAction<"iot:AppAddUser">;
/** Access unknown. */
export const AppDeleteDevice = "iot:AppDeleteDevice" as UncheckedAction<"iot:AppDeleteDevice">;
/** Access unknown. */
export const AppGetDevice = "iot:AppGetDevice" as UncheckedAction<"iot:AppGetDevice">;
/** Access unknown. */
export const AppGetDeviceData = "iot:AppGetDeviceData" as UncheckedAction<"iot:AppGetDeviceData">;
/** Access unknown. */
export const AppGetDeviceStatuses = "iot:AppGetDeviceStatuses" as UncheckedAction<"iot:AppGetDeviceStatuses">;
/** Access unknown. */
export const AppGetDevices = "iot:AppGetDevices" as UncheckedAction<"iot:AppGetDevices">;
/** Access unknown. */
export const AppGetToken = "iot:AppGetToken" as UncheckedAction<"iot:AppGetToken">;
/** Access unknown. */
export const AppGetUser = "iot:AppGetUser" as UncheckedAction<"iot:AppGetUser">;
/** Access unknown. */
export const AppIssueDeviceControl = "iot:AppIssueDeviceControl" as UncheckedAction<"iot:AppIssueDeviceControl">;
/** Access unknown. */
export const AppResetPassword = "iot:AppResetPassword" as UncheckedAction<"iot:AppResetPassword">;
/** Access unknown. */
export const AppSecureAddDevice = "iot:AppSecureAddDevice" as UncheckedAction<"iot:AppSecureAddDevice">;
/** Access unknown. */
export const AppUpdateDevice = "iot:AppUpdateDevice" as UncheckedAction<"iot:AppUpdateDevice">;
/** Access unknown. */
export const AppUpdateUser = "iot:AppUpdateUser" as UncheckedAction<"iot:AppUpdateUser">;
/** Write access by its name. */
export const AssociateSubDeviceToGatewayProduct = "iot:AssociateSubDeviceToGatewayProduct" as UncheckedAction<"iot:AssociateSubDeviceToGatewayProduct">;
/** Write access by its name. */
export const DeactivateRule = "iot:DeactivateRule" as UncheckedAction<"iot:DeactivateRule">;
/** Write access by its name. */
export const DeleteDevice = "iot:DeleteDevice" as UncheckedAction<"iot:DeleteDevice">;
/** Write access by its name. */
export const DeleteProduct = "iot:DeleteProduct" as UncheckedAction<"iot:DeleteProduct">;
/** Write access by its name. */
export const DeleteRule = "iot:DeleteRule" as UncheckedAction<"iot:DeleteRule">;
/** Write access by its name. */
export const DeleteTopic = "iot:DeleteTopic" as UncheckedAction<"iot:DeleteTopic">;
/** Read access by its name. */
export const GetDataHistory = "iot:GetDataHistory" as UncheckedAction<"iot:GetDataHistory">;
/** Read access by its name. */
export const GetDebugLog = "iot:GetDebugLog" as UncheckedAction<"iot:GetDebugLog">;
/** Read access by its name. */
export const GetDevice = "iot:GetDevice" as UncheckedAction<"iot:GetDevice">;
/** Read access by its name. */
export const GetDeviceData = "iot:GetDeviceData" as UncheckedAction<"iot:GetDeviceData">;
/** Read access by its name. */
export const GetDeviceLog = "iot:GetDeviceLog" as UncheckedAction<"iot:GetDeviceLog">;
/** Read access by its name. */
export const GetDeviceSignatures = "iot:GetDeviceSignatures" as UncheckedAction<"iot:GetDeviceSignatures">;
/** Read access by its name. */
export const GetDeviceStatistics = "iot:GetDeviceStatistics" as UncheckedAction<"iot:GetDeviceStatistics">;
/** Read access by its name. */
export const GetDeviceStatuses = "iot:GetDeviceStatuses" as UncheckedAction<"iot:GetDeviceStatuses">;
/** Read access by its name. */
export const GetDevices = "iot:GetDevices" as UncheckedAction<"iot:GetDevices">;
/** Read access by its name. */
export const GetProduct = "iot:GetProduct" as UncheckedAction<"iot:GetProduct">;
/** Read access by its name. */
export const GetProducts = "iot:GetProducts" as UncheckedAction<"iot:GetProducts">;
/** Read access by its name. */
export const GetRule = "iot:GetRule" as UncheckedAction<"iot:GetRule">;
/** Read access by its name. */
export const GetRules = "iot:GetRules" as UncheckedAction<"iot:GetRules">;
/** Read access by its name. */
export const GetTopic = "iot:GetTopic" as UncheckedAction<"iot:GetTopic">;
/** Read access by its name. */
export const GetTopics = "iot:GetTopics" as UncheckedAction<"iot:GetTopics">;
/** Access unknown. */
export const IssueDeviceControl = "iot:IssueDeviceControl" as UncheckedAction<"iot:IssueDeviceControl">;
/** Write access by its name. */
export const PublishMsg = "iot:PublishMsg" as UncheckedAction<"iot:PublishMsg">;
/** Write access by its name. */
export const ResetDevice = "iot:ResetDevice" as UncheckedAction<"iot:ResetDevice">;
/** Access unknown. */
export const UnassociateSubDeviceFromGatewayProduct = "iot:UnassociateSubDeviceFromGatewayProduct" as UncheckedAction<"iot:UnassociateSubDeviceFromGatewayProduct">;
/** Write access by its name. */
export const UpdateProduct = "iot:UpdateProduct" as UncheckedAction<"iot:UpdateProduct">;
/** Write access by its name. */
export const UpdateRule = "iot:UpdateRule" as UncheckedAction<"iot:UpdateRule">;
