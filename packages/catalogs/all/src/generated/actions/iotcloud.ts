// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BatchUpdateFirmware = "iotcloud:BatchUpdateFirmware" as Action<"iotcloud:BatchUpdateFirmware", UnknownKind, never>;
/** Write access by its name. */
export const BindDevices = "iotcloud:BindDevices" as Action<"iotcloud:BindDevices", UnknownKind, never>;
/** Write access by its name. */
export const CancelDeviceFirmwareTask = "iotcloud:CancelDeviceFirmwareTask" as Action<"iotcloud:CancelDeviceFirmwareTask", UnknownKind, never>;
/** Write access by its name. */
export const CancelTask = "iotcloud:CancelTask" as Action<"iotcloud:CancelTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDevice = "iotcloud:CreateDevice" as Action<"iotcloud:CreateDevice", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoraDevice = "iotcloud:CreateLoraDevice" as Action<"iotcloud:CreateLoraDevice", UnknownKind, never>;
/** Write access by its name. */
export const CreateMultiDevice = "iotcloud:CreateMultiDevice" as Action<"iotcloud:CreateMultiDevice", UnknownKind, never>;
/** Write access by its name. */
export const CreateMultiDevicesTask = "iotcloud:CreateMultiDevicesTask" as Action<"iotcloud:CreateMultiDevicesTask", UnknownKind, never>;
/** Write access by its name. */
export const CreatePrivateCA = "iotcloud:CreatePrivateCA" as Action<"iotcloud:CreatePrivateCA", UnknownKind, never>;
/** Write access by its name. */
export const CreateProduct = "iotcloud:CreateProduct" as Action<"iotcloud:CreateProduct", UnknownKind, never>;
/** Write access by its name. */
export const CreateTask = "iotcloud:CreateTask" as Action<"iotcloud:CreateTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskFileUrl = "iotcloud:CreateTaskFileUrl" as Action<"iotcloud:CreateTaskFileUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopicPolicy = "iotcloud:CreateTopicPolicy" as Action<"iotcloud:CreateTopicPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopicRule = "iotcloud:CreateTopicRule" as Action<"iotcloud:CreateTopicRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevice = "iotcloud:DeleteDevice" as Action<"iotcloud:DeleteDevice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceResource = "iotcloud:DeleteDeviceResource" as Action<"iotcloud:DeleteDeviceResource", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceShadow = "iotcloud:DeleteDeviceShadow" as Action<"iotcloud:DeleteDeviceShadow", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoraDevice = "iotcloud:DeleteLoraDevice" as Action<"iotcloud:DeleteLoraDevice", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrivateCA = "iotcloud:DeletePrivateCA" as Action<"iotcloud:DeletePrivateCA", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProduct = "iotcloud:DeleteProduct" as Action<"iotcloud:DeleteProduct", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProductPrivateCA = "iotcloud:DeleteProductPrivateCA" as Action<"iotcloud:DeleteProductPrivateCA", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopicRule = "iotcloud:DeleteTopicRule" as Action<"iotcloud:DeleteTopicRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllDevices = "iotcloud:DescribeAllDevices" as Action<"iotcloud:DescribeAllDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevice = "iotcloud:DescribeDevice" as Action<"iotcloud:DescribeDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceClientKey = "iotcloud:DescribeDeviceClientKey" as Action<"iotcloud:DescribeDeviceClientKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceResource = "iotcloud:DescribeDeviceResource" as Action<"iotcloud:DescribeDeviceResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceResources = "iotcloud:DescribeDeviceResources" as Action<"iotcloud:DescribeDeviceResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceShadow = "iotcloud:DescribeDeviceShadow" as Action<"iotcloud:DescribeDeviceShadow", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevices = "iotcloud:DescribeDevices" as Action<"iotcloud:DescribeDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmware = "iotcloud:DescribeFirmware" as Action<"iotcloud:DescribeFirmware", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTask = "iotcloud:DescribeFirmwareTask" as Action<"iotcloud:DescribeFirmwareTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTaskDevices = "iotcloud:DescribeFirmwareTaskDevices" as Action<"iotcloud:DescribeFirmwareTaskDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTaskDistribution = "iotcloud:DescribeFirmwareTaskDistribution" as Action<"iotcloud:DescribeFirmwareTaskDistribution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTaskStatistics = "iotcloud:DescribeFirmwareTaskStatistics" as Action<"iotcloud:DescribeFirmwareTaskStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTasks = "iotcloud:DescribeFirmwareTasks" as Action<"iotcloud:DescribeFirmwareTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayBindDevices = "iotcloud:DescribeGatewayBindDevices" as Action<"iotcloud:DescribeGatewayBindDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoraDevice = "iotcloud:DescribeLoraDevice" as Action<"iotcloud:DescribeLoraDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiDevTask = "iotcloud:DescribeMultiDevTask" as Action<"iotcloud:DescribeMultiDevTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMultiDevices = "iotcloud:DescribeMultiDevices" as Action<"iotcloud:DescribeMultiDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrivateCA = "iotcloud:DescribePrivateCA" as Action<"iotcloud:DescribePrivateCA", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrivateCABindedProducts = "iotcloud:DescribePrivateCABindedProducts" as Action<"iotcloud:DescribePrivateCABindedProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrivateCAs = "iotcloud:DescribePrivateCAs" as Action<"iotcloud:DescribePrivateCAs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProduct = "iotcloud:DescribeProduct" as Action<"iotcloud:DescribeProduct", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductCA = "iotcloud:DescribeProductCA" as Action<"iotcloud:DescribeProductCA", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductResource = "iotcloud:DescribeProductResource" as Action<"iotcloud:DescribeProductResource", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductResources = "iotcloud:DescribeProductResources" as Action<"iotcloud:DescribeProductResources", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductTask = "iotcloud:DescribeProductTask" as Action<"iotcloud:DescribeProductTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductTasks = "iotcloud:DescribeProductTasks" as Action<"iotcloud:DescribeProductTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProducts = "iotcloud:DescribeProducts" as Action<"iotcloud:DescribeProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribePushResourceTaskStatistics = "iotcloud:DescribePushResourceTaskStatistics" as Action<"iotcloud:DescribePushResourceTaskStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceTasks = "iotcloud:DescribeResourceTasks" as Action<"iotcloud:DescribeResourceTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTask = "iotcloud:DescribeTask" as Action<"iotcloud:DescribeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTasks = "iotcloud:DescribeTasks" as Action<"iotcloud:DescribeTasks", UnknownKind, never>;
/** Write access by its name. */
export const DisableTopicRule = "iotcloud:DisableTopicRule" as Action<"iotcloud:DisableTopicRule", UnknownKind, never>;
/** Access unknown. */
export const DownloadDeviceResource = "iotcloud:DownloadDeviceResource" as Action<"iotcloud:DownloadDeviceResource", UnknownKind, never>;
/** Write access by its name. */
export const EditFirmware = "iotcloud:EditFirmware" as Action<"iotcloud:EditFirmware", UnknownKind, never>;
/** Write access by its name. */
export const EnableTopicRule = "iotcloud:EnableTopicRule" as Action<"iotcloud:EnableTopicRule", UnknownKind, never>;
/** Read access by its name. */
export const GetAllVersion = "iotcloud:GetAllVersion" as Action<"iotcloud:GetAllVersion", UnknownKind, never>;
/** Read access by its name. */
export const GetCOSURL = "iotcloud:GetCOSURL" as Action<"iotcloud:GetCOSURL", UnknownKind, never>;
/** Read access by its name. */
export const GetUserResourceInfo = "iotcloud:GetUserResourceInfo" as Action<"iotcloud:GetUserResourceInfo", UnknownKind, never>;
/** List access by its name. */
export const ListFirmwares = "iotcloud:ListFirmwares" as Action<"iotcloud:ListFirmwares", UnknownKind, never>;
/** List access by its name. */
export const ListLog = "iotcloud:ListLog" as Action<"iotcloud:ListLog", UnknownKind, never>;
/** List access by its name. */
export const ListLogPayload = "iotcloud:ListLogPayload" as Action<"iotcloud:ListLogPayload", UnknownKind, never>;
/** List access by its name. */
export const ListSDKLog = "iotcloud:ListSDKLog" as Action<"iotcloud:ListSDKLog", UnknownKind, never>;
/** List access by its name. */
export const ListTopicRules = "iotcloud:ListTopicRules" as Action<"iotcloud:ListTopicRules", UnknownKind, never>;
/** Write access by its name. */
export const PublishAsDevice = "iotcloud:PublishAsDevice" as Action<"iotcloud:PublishAsDevice", UnknownKind, never>;
/** Write access by its name. */
export const PublishBroadcastMessage = "iotcloud:PublishBroadcastMessage" as Action<"iotcloud:PublishBroadcastMessage", UnknownKind, never>;
/** Write access by its name. */
export const PublishMessage = "iotcloud:PublishMessage" as Action<"iotcloud:PublishMessage", UnknownKind, never>;
/** Write access by its name. */
export const PublishRRPCMessage = "iotcloud:PublishRRPCMessage" as Action<"iotcloud:PublishRRPCMessage", UnknownKind, never>;
/** Write access by its name. */
export const PublishToDevice = "iotcloud:PublishToDevice" as Action<"iotcloud:PublishToDevice", UnknownKind, never>;
/** Write access by its name. */
export const ReplaceTopicRule = "iotcloud:ReplaceTopicRule" as Action<"iotcloud:ReplaceTopicRule", UnknownKind, never>;
/** Write access by its name. */
export const ResetDeviceState = "iotcloud:ResetDeviceState" as Action<"iotcloud:ResetDeviceState", UnknownKind, never>;
/** Access unknown. */
export const RetryDeviceFirmwareTask = "iotcloud:RetryDeviceFirmwareTask" as Action<"iotcloud:RetryDeviceFirmwareTask", UnknownKind, never>;
/** Write access by its name. */
export const SetProductsForbiddenStatus = "iotcloud:SetProductsForbiddenStatus" as Action<"iotcloud:SetProductsForbiddenStatus", UnknownKind, never>;
/** Write access by its name. */
export const UnbindDevices = "iotcloud:UnbindDevices" as Action<"iotcloud:UnbindDevices", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDeviceAvailableState = "iotcloud:UpdateDeviceAvailableState" as Action<"iotcloud:UpdateDeviceAvailableState", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDeviceLogLevel = "iotcloud:UpdateDeviceLogLevel" as Action<"iotcloud:UpdateDeviceLogLevel", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDevicePSK = "iotcloud:UpdateDevicePSK" as Action<"iotcloud:UpdateDevicePSK", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDeviceShadow = "iotcloud:UpdateDeviceShadow" as Action<"iotcloud:UpdateDeviceShadow", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDevicesEnableState = "iotcloud:UpdateDevicesEnableState" as Action<"iotcloud:UpdateDevicesEnableState", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOtaTaskStatus = "iotcloud:UpdateOtaTaskStatus" as Action<"iotcloud:UpdateOtaTaskStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdatePrivateCA = "iotcloud:UpdatePrivateCA" as Action<"iotcloud:UpdatePrivateCA", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProductDynamicRegister = "iotcloud:UpdateProductDynamicRegister" as Action<"iotcloud:UpdateProductDynamicRegister", UnknownKind, never>;
/** Write access by its name. */
export const UpdateProductPrivateCA = "iotcloud:UpdateProductPrivateCA" as Action<"iotcloud:UpdateProductPrivateCA", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTopicPolicy = "iotcloud:UpdateTopicPolicy" as Action<"iotcloud:UpdateTopicPolicy", UnknownKind, never>;
/** Write access by its name. */
export const UploadFirmware = "iotcloud:UploadFirmware" as Action<"iotcloud:UploadFirmware", UnknownKind, never>;
