// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateTWeCallLicense = "iotexplorer:ActivateTWeCallLicense" as Action<"iotexplorer:ActivateTWeCallLicense", UnknownKind, never>;
/** Write access by its name. */
export const ActivateTWeTalk = "iotexplorer:ActivateTWeTalk" as Action<"iotexplorer:ActivateTWeTalk", UnknownKind, never>;
/** Write access by its name. */
export const BatchCreateTWeSeeRecognitionTask = "iotexplorer:BatchCreateTWeSeeRecognitionTask" as Action<"iotexplorer:BatchCreateTWeSeeRecognitionTask", UnknownKind, never>;
/** Write access by its name. */
export const BatchCreateTWeSeeSubscription = "iotexplorer:BatchCreateTWeSeeSubscription" as Action<"iotexplorer:BatchCreateTWeSeeSubscription", UnknownKind, never>;
/** Read access by its name. */
export const BatchDescribeTWeSeeOrders = "iotexplorer:BatchDescribeTWeSeeOrders" as Action<"iotexplorer:BatchDescribeTWeSeeOrders", UnknownKind, never>;
/** Access unknown. */
export const BatchInvokeTWeSeeRecognitionTask = "iotexplorer:BatchInvokeTWeSeeRecognitionTask" as Action<"iotexplorer:BatchInvokeTWeSeeRecognitionTask", UnknownKind, never>;
/** Write access by its name. */
export const BatchRenewTWeSeeSubscription = "iotexplorer:BatchRenewTWeSeeSubscription" as Action<"iotexplorer:BatchRenewTWeSeeSubscription", UnknownKind, never>;
/** Write access by its name. */
export const BatchUpdateFirmware = "iotexplorer:BatchUpdateFirmware" as Action<"iotexplorer:BatchUpdateFirmware", UnknownKind, never>;
/** Write access by its name. */
export const BindCloudStorageUser = "iotexplorer:BindCloudStorageUser" as Action<"iotexplorer:BindCloudStorageUser", UnknownKind, never>;
/** Write access by its name. */
export const BindDevices = "iotexplorer:BindDevices" as Action<"iotexplorer:BindDevices", UnknownKind, never>;
/** Write access by its name. */
export const BindProducts = "iotexplorer:BindProducts" as Action<"iotexplorer:BindProducts", UnknownKind, never>;
/** Write access by its name. */
export const BindTWeTalkAIBot = "iotexplorer:BindTWeTalkAIBot" as Action<"iotexplorer:BindTWeTalkAIBot", UnknownKind, never>;
/** Write access by its name. */
export const BindTWeTalkAgent = "iotexplorer:BindTWeTalkAgent" as Action<"iotexplorer:BindTWeTalkAgent", UnknownKind, never>;
/** Write access by its name. */
export const BindUserDevice = "iotexplorer:BindUserDevice" as Action<"iotexplorer:BindUserDevice", UnknownKind, never>;
/** Access unknown. */
export const CallDeviceActionAsync = "iotexplorer:CallDeviceActionAsync" as Action<"iotexplorer:CallDeviceActionAsync", UnknownKind, never>;
/** Access unknown. */
export const CallDeviceActionSync = "iotexplorer:CallDeviceActionSync" as Action<"iotexplorer:CallDeviceActionSync", UnknownKind, never>;
/** Access unknown. */
export const CallDeviceRRPCSync = "iotexplorer:CallDeviceRRPCSync" as Action<"iotexplorer:CallDeviceRRPCSync", UnknownKind, never>;
/** Write access by its name. */
export const ChangeP2PRoute = "iotexplorer:ChangeP2PRoute" as Action<"iotexplorer:ChangeP2PRoute", UnknownKind, never>;
/** Read access by its name. */
export const CheckFirmwareUpdate = "iotexplorer:CheckFirmwareUpdate" as Action<"iotexplorer:CheckFirmwareUpdate", UnknownKind, never>;
/** Access unknown. */
export const ControlDeviceData = "iotexplorer:ControlDeviceData" as Action<"iotexplorer:ControlDeviceData", UnknownKind, never>;
/** Write access by its name. */
export const CreateAISearchTaskAsync = "iotexplorer:CreateAISearchTaskAsync" as Action<"iotexplorer:CreateAISearchTaskAsync", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatchProduction = "iotexplorer:CreateBatchProduction" as Action<"iotexplorer:CreateBatchProduction", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudStorageAIService = "iotexplorer:CreateCloudStorageAIService" as Action<"iotexplorer:CreateCloudStorageAIService", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudStorageAIServiceTask = "iotexplorer:CreateCloudStorageAIServiceTask" as Action<"iotexplorer:CreateCloudStorageAIServiceTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateDevice = "iotexplorer:CreateDevice" as Action<"iotexplorer:CreateDevice", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceChannel = "iotexplorer:CreateDeviceChannel" as Action<"iotexplorer:CreateDeviceChannel", UnknownKind, never>;
/** Write access by its name. */
export const CreateDevicePublishSDPAnswer = "iotexplorer:CreateDevicePublishSDPAnswer" as Action<"iotexplorer:CreateDevicePublishSDPAnswer", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceSDPAnswer = "iotexplorer:CreateDeviceSDPAnswer" as Action<"iotexplorer:CreateDeviceSDPAnswer", UnknownKind, never>;
/** Write access by its name. */
export const CreateExternalSourceAIServiceTask = "iotexplorer:CreateExternalSourceAIServiceTask" as Action<"iotexplorer:CreateExternalSourceAIServiceTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateFenceBind = "iotexplorer:CreateFenceBind" as Action<"iotexplorer:CreateFenceBind", UnknownKind, never>;
/** Write access by its name. */
export const CreateFreeCloudStorage = "iotexplorer:CreateFreeCloudStorage" as Action<"iotexplorer:CreateFreeCloudStorage", UnknownKind, never>;
/** Write access by its name. */
export const CreateIotVideoCloudStorage = "iotexplorer:CreateIotVideoCloudStorage" as Action<"iotexplorer:CreateIotVideoCloudStorage", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoRaFrequency = "iotexplorer:CreateLoRaFrequency" as Action<"iotexplorer:CreateLoRaFrequency", UnknownKind, never>;
/** Write access by its name. */
export const CreateLoRaGateway = "iotexplorer:CreateLoRaGateway" as Action<"iotexplorer:CreateLoRaGateway", UnknownKind, never>;
/** Write access by its name. */
export const CreateOtaModule = "iotexplorer:CreateOtaModule" as Action<"iotexplorer:CreateOtaModule", UnknownKind, never>;
/** Write access by its name. */
export const CreatePositionFence = "iotexplorer:CreatePositionFence" as Action<"iotexplorer:CreatePositionFence", UnknownKind, never>;
/** Write access by its name. */
export const CreatePositionSpace = "iotexplorer:CreatePositionSpace" as Action<"iotexplorer:CreatePositionSpace", UnknownKind, never>;
/** Write access by its name. */
export const CreateProject = "iotexplorer:CreateProject" as Action<"iotexplorer:CreateProject", UnknownKind, never>;
/** Write access by its name. */
export const CreateStudioProduct = "iotexplorer:CreateStudioProduct" as Action<"iotexplorer:CreateStudioProduct", UnknownKind, never>;
/** Write access by its name. */
export const CreateTRTCSignaturesWithRoomId = "iotexplorer:CreateTRTCSignaturesWithRoomId" as Action<"iotexplorer:CreateTRTCSignaturesWithRoomId", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeSeeCallback = "iotexplorer:CreateTWeSeeCallback" as Action<"iotexplorer:CreateTWeSeeCallback", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeSeeDirectUploadCredential = "iotexplorer:CreateTWeSeeDirectUploadCredential" as Action<"iotexplorer:CreateTWeSeeDirectUploadCredential", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeSeePerson = "iotexplorer:CreateTWeSeePerson" as Action<"iotexplorer:CreateTWeSeePerson", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeSeePostPaidService = "iotexplorer:CreateTWeSeePostPaidService" as Action<"iotexplorer:CreateTWeSeePostPaidService", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeSeeRecognitionTask = "iotexplorer:CreateTWeSeeRecognitionTask" as Action<"iotexplorer:CreateTWeSeeRecognitionTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeSeeRecognitionTaskWithFile = "iotexplorer:CreateTWeSeeRecognitionTaskWithFile" as Action<"iotexplorer:CreateTWeSeeRecognitionTaskWithFile", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeSeeService = "iotexplorer:CreateTWeSeeService" as Action<"iotexplorer:CreateTWeSeeService", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeSeeSubscription = "iotexplorer:CreateTWeSeeSubscription" as Action<"iotexplorer:CreateTWeSeeSubscription", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeTalkAIBot = "iotexplorer:CreateTWeTalkAIBot" as Action<"iotexplorer:CreateTWeTalkAIBot", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeTalkAgent = "iotexplorer:CreateTWeTalkAgent" as Action<"iotexplorer:CreateTWeTalkAgent", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeTalkProductConfig = "iotexplorer:CreateTWeTalkProductConfig" as Action<"iotexplorer:CreateTWeTalkProductConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateTWeTalkProductConfigV2 = "iotexplorer:CreateTWeTalkProductConfigV2" as Action<"iotexplorer:CreateTWeTalkProductConfigV2", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopicPolicy = "iotexplorer:CreateTopicPolicy" as Action<"iotexplorer:CreateTopicPolicy", UnknownKind, never>;
/** Write access by its name. */
export const CreateTopicRule = "iotexplorer:CreateTopicRule" as Action<"iotexplorer:CreateTopicRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudStorageEvent = "iotexplorer:DeleteCloudStorageEvent" as Action<"iotexplorer:DeleteCloudStorageEvent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevice = "iotexplorer:DeleteDevice" as Action<"iotexplorer:DeleteDevice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDeviceSDP = "iotexplorer:DeleteDeviceSDP" as Action<"iotexplorer:DeleteDeviceSDP", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevices = "iotexplorer:DeleteDevices" as Action<"iotexplorer:DeleteDevices", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFenceBind = "iotexplorer:DeleteFenceBind" as Action<"iotexplorer:DeleteFenceBind", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoRaFrequency = "iotexplorer:DeleteLoRaFrequency" as Action<"iotexplorer:DeleteLoRaFrequency", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoRaGateway = "iotexplorer:DeleteLoRaGateway" as Action<"iotexplorer:DeleteLoRaGateway", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOtaModule = "iotexplorer:DeleteOtaModule" as Action<"iotexplorer:DeleteOtaModule", UnknownKind, never>;
/** Write access by its name. */
export const DeletePositionFence = "iotexplorer:DeletePositionFence" as Action<"iotexplorer:DeletePositionFence", UnknownKind, never>;
/** Write access by its name. */
export const DeletePositionSpace = "iotexplorer:DeletePositionSpace" as Action<"iotexplorer:DeletePositionSpace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProject = "iotexplorer:DeleteProject" as Action<"iotexplorer:DeleteProject", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStudioProduct = "iotexplorer:DeleteStudioProduct" as Action<"iotexplorer:DeleteStudioProduct", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTWeSeeCallback = "iotexplorer:DeleteTWeSeeCallback" as Action<"iotexplorer:DeleteTWeSeeCallback", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTWeSeeFace = "iotexplorer:DeleteTWeSeeFace" as Action<"iotexplorer:DeleteTWeSeeFace", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTWeSeePerson = "iotexplorer:DeleteTWeSeePerson" as Action<"iotexplorer:DeleteTWeSeePerson", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTWeSeeTasksByCondition = "iotexplorer:DeleteTWeSeeTasksByCondition" as Action<"iotexplorer:DeleteTWeSeeTasksByCondition", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTWeTalkAIBot = "iotexplorer:DeleteTWeTalkAIBot" as Action<"iotexplorer:DeleteTWeTalkAIBot", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTWeTalkAgent = "iotexplorer:DeleteTWeTalkAgent" as Action<"iotexplorer:DeleteTWeTalkAgent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTWeTalkProductConfigV2 = "iotexplorer:DeleteTWeTalkProductConfigV2" as Action<"iotexplorer:DeleteTWeTalkProductConfigV2", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopicPolicy = "iotexplorer:DeleteTopicPolicy" as Action<"iotexplorer:DeleteTopicPolicy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTopicRule = "iotexplorer:DeleteTopicRule" as Action<"iotexplorer:DeleteTopicRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAISearchTaskAsync = "iotexplorer:DescribeAISearchTaskAsync" as Action<"iotexplorer:DescribeAISearchTaskAsync", UnknownKind, never>;
/** Read access by its name. */
export const DescribeActivateDevice = "iotexplorer:DescribeActivateDevice" as Action<"iotexplorer:DescribeActivateDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeActivateLicenseService = "iotexplorer:DescribeActivateLicenseService" as Action<"iotexplorer:DescribeActivateLicenseService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchProduction = "iotexplorer:DescribeBatchProduction" as Action<"iotexplorer:DescribeBatchProduction", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBindedProducts = "iotexplorer:DescribeBindedProducts" as Action<"iotexplorer:DescribeBindedProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorage = "iotexplorer:DescribeCloudStorage" as Action<"iotexplorer:DescribeCloudStorage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageAIService = "iotexplorer:DescribeCloudStorageAIService" as Action<"iotexplorer:DescribeCloudStorageAIService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageAIServiceCallback = "iotexplorer:DescribeCloudStorageAIServiceCallback" as Action<"iotexplorer:DescribeCloudStorageAIServiceCallback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageAIServiceTask = "iotexplorer:DescribeCloudStorageAIServiceTask" as Action<"iotexplorer:DescribeCloudStorageAIServiceTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageAIServiceTasks = "iotexplorer:DescribeCloudStorageAIServiceTasks" as Action<"iotexplorer:DescribeCloudStorageAIServiceTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageDate = "iotexplorer:DescribeCloudStorageDate" as Action<"iotexplorer:DescribeCloudStorageDate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageEvents = "iotexplorer:DescribeCloudStorageEvents" as Action<"iotexplorer:DescribeCloudStorageEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageEventsWithAITasks = "iotexplorer:DescribeCloudStorageEventsWithAITasks" as Action<"iotexplorer:DescribeCloudStorageEventsWithAITasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageMultiThumbnail = "iotexplorer:DescribeCloudStorageMultiThumbnail" as Action<"iotexplorer:DescribeCloudStorageMultiThumbnail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageOrder = "iotexplorer:DescribeCloudStorageOrder" as Action<"iotexplorer:DescribeCloudStorageOrder", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStoragePackageConsumeDetails = "iotexplorer:DescribeCloudStoragePackageConsumeDetails" as Action<"iotexplorer:DescribeCloudStoragePackageConsumeDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStoragePackageConsumeStats = "iotexplorer:DescribeCloudStoragePackageConsumeStats" as Action<"iotexplorer:DescribeCloudStoragePackageConsumeStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageStreamData = "iotexplorer:DescribeCloudStorageStreamData" as Action<"iotexplorer:DescribeCloudStorageStreamData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageThumbnail = "iotexplorer:DescribeCloudStorageThumbnail" as Action<"iotexplorer:DescribeCloudStorageThumbnail", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudStorageThumbnailList = "iotexplorer:DescribeCloudStorageThumbnailList" as Action<"iotexplorer:DescribeCloudStorageThumbnailList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageTime = "iotexplorer:DescribeCloudStorageTime" as Action<"iotexplorer:DescribeCloudStorageTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageUsers = "iotexplorer:DescribeCloudStorageUsers" as Action<"iotexplorer:DescribeCloudStorageUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCsReportCountDataInfo = "iotexplorer:DescribeCsReportCountDataInfo" as Action<"iotexplorer:DescribeCsReportCountDataInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevice = "iotexplorer:DescribeDevice" as Action<"iotexplorer:DescribeDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceBindGateway = "iotexplorer:DescribeDeviceBindGateway" as Action<"iotexplorer:DescribeDeviceBindGateway", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceData = "iotexplorer:DescribeDeviceData" as Action<"iotexplorer:DescribeDeviceData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceDataHistory = "iotexplorer:DescribeDeviceDataHistory" as Action<"iotexplorer:DescribeDeviceDataHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceFirmWare = "iotexplorer:DescribeDeviceFirmWare" as Action<"iotexplorer:DescribeDeviceFirmWare", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceFirmwares = "iotexplorer:DescribeDeviceFirmwares" as Action<"iotexplorer:DescribeDeviceFirmwares", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevicePackages = "iotexplorer:DescribeDevicePackages" as Action<"iotexplorer:DescribeDevicePackages", UnknownKind, never>;
/** List access by its name. */
export const DescribeDevicePositionList = "iotexplorer:DescribeDevicePositionList" as Action<"iotexplorer:DescribeDevicePositionList", UnknownKind, never>;
/** List access by its name. */
export const DescribeFenceBindList = "iotexplorer:DescribeFenceBindList" as Action<"iotexplorer:DescribeFenceBindList", UnknownKind, never>;
/** List access by its name. */
export const DescribeFenceEventList = "iotexplorer:DescribeFenceEventList" as Action<"iotexplorer:DescribeFenceEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmware = "iotexplorer:DescribeFirmware" as Action<"iotexplorer:DescribeFirmware", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTask = "iotexplorer:DescribeFirmwareTask" as Action<"iotexplorer:DescribeFirmwareTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTaskDevices = "iotexplorer:DescribeFirmwareTaskDevices" as Action<"iotexplorer:DescribeFirmwareTaskDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTasks = "iotexplorer:DescribeFirmwareTasks" as Action<"iotexplorer:DescribeFirmwareTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareUpdateStatus = "iotexplorer:DescribeFirmwareUpdateStatus" as Action<"iotexplorer:DescribeFirmwareUpdateStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFreeCloudStorageNum = "iotexplorer:DescribeFreeCloudStorageNum" as Action<"iotexplorer:DescribeFreeCloudStorageNum", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewayBindDevices = "iotexplorer:DescribeGatewayBindDevices" as Action<"iotexplorer:DescribeGatewayBindDevices", UnknownKind, never>;
/** List access by its name. */
export const DescribeGatewaySubDeviceList = "iotexplorer:DescribeGatewaySubDeviceList" as Action<"iotexplorer:DescribeGatewaySubDeviceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGatewaySubProducts = "iotexplorer:DescribeGatewaySubProducts" as Action<"iotexplorer:DescribeGatewaySubProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstance = "iotexplorer:DescribeInstance" as Action<"iotexplorer:DescribeInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLicenseOverview = "iotexplorer:DescribeLicenseOverview" as Action<"iotexplorer:DescribeLicenseOverview", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLoRaFrequency = "iotexplorer:DescribeLoRaFrequency" as Action<"iotexplorer:DescribeLoRaFrequency", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelDefinition = "iotexplorer:DescribeModelDefinition" as Action<"iotexplorer:DescribeModelDefinition", UnknownKind, never>;
/** Read access by its name. */
export const DescribeP2PRoute = "iotexplorer:DescribeP2PRoute" as Action<"iotexplorer:DescribeP2PRoute", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackageConsumeTask = "iotexplorer:DescribePackageConsumeTask" as Action<"iotexplorer:DescribePackageConsumeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackageConsumeTasks = "iotexplorer:DescribePackageConsumeTasks" as Action<"iotexplorer:DescribePackageConsumeTasks", UnknownKind, never>;
/** List access by its name. */
export const DescribePositionFenceList = "iotexplorer:DescribePositionFenceList" as Action<"iotexplorer:DescribePositionFenceList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductCloudStorageAIService = "iotexplorer:DescribeProductCloudStorageAIService" as Action<"iotexplorer:DescribeProductCloudStorageAIService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductDynamicRegister = "iotexplorer:DescribeProductDynamicRegister" as Action<"iotexplorer:DescribeProductDynamicRegister", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProject = "iotexplorer:DescribeProject" as Action<"iotexplorer:DescribeProject", UnknownKind, never>;
/** List access by its name. */
export const DescribeSpaceFenceEventList = "iotexplorer:DescribeSpaceFenceEventList" as Action<"iotexplorer:DescribeSpaceFenceEventList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStudioProduct = "iotexplorer:DescribeStudioProduct" as Action<"iotexplorer:DescribeStudioProduct", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSubscribedTopicPolicy = "iotexplorer:DescribeSubscribedTopicPolicy" as Action<"iotexplorer:DescribeSubscribedTopicPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeeCallback = "iotexplorer:DescribeTWeSeeCallback" as Action<"iotexplorer:DescribeTWeSeeCallback", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeeConfig = "iotexplorer:DescribeTWeSeeConfig" as Action<"iotexplorer:DescribeTWeSeeConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeeFace = "iotexplorer:DescribeTWeSeeFace" as Action<"iotexplorer:DescribeTWeSeeFace", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeePerson = "iotexplorer:DescribeTWeSeePerson" as Action<"iotexplorer:DescribeTWeSeePerson", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeePostPaidService = "iotexplorer:DescribeTWeSeePostPaidService" as Action<"iotexplorer:DescribeTWeSeePostPaidService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeeRecognitionTask = "iotexplorer:DescribeTWeSeeRecognitionTask" as Action<"iotexplorer:DescribeTWeSeeRecognitionTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeeSubscription = "iotexplorer:DescribeTWeSeeSubscription" as Action<"iotexplorer:DescribeTWeSeeSubscription", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeeTask = "iotexplorer:DescribeTWeSeeTask" as Action<"iotexplorer:DescribeTWeSeeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeSeeTaskStatistics = "iotexplorer:DescribeTWeSeeTaskStatistics" as Action<"iotexplorer:DescribeTWeSeeTaskStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeTalkAIBot = "iotexplorer:DescribeTWeTalkAIBot" as Action<"iotexplorer:DescribeTWeTalkAIBot", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeTalkAgent = "iotexplorer:DescribeTWeTalkAgent" as Action<"iotexplorer:DescribeTWeTalkAgent", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeTalkAgentBinding = "iotexplorer:DescribeTWeTalkAgentBinding" as Action<"iotexplorer:DescribeTWeTalkAgentBinding", UnknownKind, never>;
/** List access by its name. */
export const DescribeTWeTalkAgentList = "iotexplorer:DescribeTWeTalkAgentList" as Action<"iotexplorer:DescribeTWeTalkAgentList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeTalkProductConfig = "iotexplorer:DescribeTWeTalkProductConfig" as Action<"iotexplorer:DescribeTWeTalkProductConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTWeTalkProductConfigV2 = "iotexplorer:DescribeTWeTalkProductConfigV2" as Action<"iotexplorer:DescribeTWeTalkProductConfigV2", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicPolicy = "iotexplorer:DescribeTopicPolicy" as Action<"iotexplorer:DescribeTopicPolicy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTopicRule = "iotexplorer:DescribeTopicRule" as Action<"iotexplorer:DescribeTopicRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUnbindedDevices = "iotexplorer:DescribeUnbindedDevices" as Action<"iotexplorer:DescribeUnbindedDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVideoLicense = "iotexplorer:DescribeVideoLicense" as Action<"iotexplorer:DescribeVideoLicense", UnknownKind, never>;
/** Write access by its name. */
export const DestroyTWeSeeSubscription = "iotexplorer:DestroyTWeSeeSubscription" as Action<"iotexplorer:DestroyTWeSeeSubscription", UnknownKind, never>;
/** Access unknown. */
export const DirectBindDeviceInFamily = "iotexplorer:DirectBindDeviceInFamily" as Action<"iotexplorer:DirectBindDeviceInFamily", UnknownKind, never>;
/** Write access by its name. */
export const DisableTopicRule = "iotexplorer:DisableTopicRule" as Action<"iotexplorer:DisableTopicRule", UnknownKind, never>;
/** Access unknown. */
export const DismissRoomByStrRoomIdFromTRTC = "iotexplorer:DismissRoomByStrRoomIdFromTRTC" as Action<"iotexplorer:DismissRoomByStrRoomIdFromTRTC", UnknownKind, never>;
/** Write access by its name. */
export const EnableTopicRule = "iotexplorer:EnableTopicRule" as Action<"iotexplorer:EnableTopicRule", UnknownKind, never>;
/** Access unknown. */
export const GenSingleDeviceSignatureOfPublic = "iotexplorer:GenSingleDeviceSignatureOfPublic" as Action<"iotexplorer:GenSingleDeviceSignatureOfPublic", UnknownKind, never>;
/** Access unknown. */
export const GenerateCloudStorageAIServiceTaskFileURL = "iotexplorer:GenerateCloudStorageAIServiceTaskFileURL" as Action<"iotexplorer:GenerateCloudStorageAIServiceTaskFileURL", UnknownKind, never>;
/** Access unknown. */
export const GenerateSignedVideoURL = "iotexplorer:GenerateSignedVideoURL" as Action<"iotexplorer:GenerateSignedVideoURL", UnknownKind, never>;
/** List access by its name. */
export const GetAuthMiniProgramAppList = "iotexplorer:GetAuthMiniProgramAppList" as Action<"iotexplorer:GetAuthMiniProgramAppList", UnknownKind, never>;
/** List access by its name. */
export const GetBatchProductionsList = "iotexplorer:GetBatchProductionsList" as Action<"iotexplorer:GetBatchProductionsList", UnknownKind, never>;
/** Read access by its name. */
export const GetCOSURL = "iotexplorer:GetCOSURL" as Action<"iotexplorer:GetCOSURL", UnknownKind, never>;
/** List access by its name. */
export const GetDeviceList = "iotexplorer:GetDeviceList" as Action<"iotexplorer:GetDeviceList", UnknownKind, never>;
/** Read access by its name. */
export const GetDeviceLocationHistory = "iotexplorer:GetDeviceLocationHistory" as Action<"iotexplorer:GetDeviceLocationHistory", UnknownKind, never>;
/** Read access by its name. */
export const GetDeviceSumStatistics = "iotexplorer:GetDeviceSumStatistics" as Action<"iotexplorer:GetDeviceSumStatistics", UnknownKind, never>;
/** List access by its name. */
export const GetFamilyDeviceUserList = "iotexplorer:GetFamilyDeviceUserList" as Action<"iotexplorer:GetFamilyDeviceUserList", UnknownKind, never>;
/** List access by its name. */
export const GetGatewaySubDeviceList = "iotexplorer:GetGatewaySubDeviceList" as Action<"iotexplorer:GetGatewaySubDeviceList", UnknownKind, never>;
/** List access by its name. */
export const GetLoRaGatewayList = "iotexplorer:GetLoRaGatewayList" as Action<"iotexplorer:GetLoRaGatewayList", UnknownKind, never>;
/** List access by its name. */
export const GetPositionSpaceList = "iotexplorer:GetPositionSpaceList" as Action<"iotexplorer:GetPositionSpaceList", UnknownKind, never>;
/** List access by its name. */
export const GetProjectList = "iotexplorer:GetProjectList" as Action<"iotexplorer:GetProjectList", UnknownKind, never>;
/** List access by its name. */
export const GetStudioProductList = "iotexplorer:GetStudioProductList" as Action<"iotexplorer:GetStudioProductList", UnknownKind, never>;
/** Read access by its name. */
export const GetTWeCallActiveStatus = "iotexplorer:GetTWeCallActiveStatus" as Action<"iotexplorer:GetTWeCallActiveStatus", UnknownKind, never>;
/** List access by its name. */
export const GetTWeTalkAIBotList = "iotexplorer:GetTWeTalkAIBotList" as Action<"iotexplorer:GetTWeTalkAIBotList", UnknownKind, never>;
/** List access by its name. */
export const GetTWeTalkActiveRecordList = "iotexplorer:GetTWeTalkActiveRecordList" as Action<"iotexplorer:GetTWeTalkActiveRecordList", UnknownKind, never>;
/** Read access by its name. */
export const GetTWeTalkActiveStatus = "iotexplorer:GetTWeTalkActiveStatus" as Action<"iotexplorer:GetTWeTalkActiveStatus", UnknownKind, never>;
/** List access by its name. */
export const GetTWeTalkProductConfigList = "iotexplorer:GetTWeTalkProductConfigList" as Action<"iotexplorer:GetTWeTalkProductConfigList", UnknownKind, never>;
/** Read access by its name. */
export const GetTWeTalkProductConfigListV2 = "iotexplorer:GetTWeTalkProductConfigListV2" as Action<"iotexplorer:GetTWeTalkProductConfigListV2", UnknownKind, never>;
/** List access by its name. */
export const GetTopicRuleList = "iotexplorer:GetTopicRuleList" as Action<"iotexplorer:GetTopicRuleList", UnknownKind, never>;
/** Read access by its name. */
export const GetWechatDeviceTicket = "iotexplorer:GetWechatDeviceTicket" as Action<"iotexplorer:GetWechatDeviceTicket", UnknownKind, never>;
/** Write access by its name. */
export const ImportTWeSeeFaces = "iotexplorer:ImportTWeSeeFaces" as Action<"iotexplorer:ImportTWeSeeFaces", UnknownKind, never>;
/** Access unknown. */
export const InheritCloudStorageUser = "iotexplorer:InheritCloudStorageUser" as Action<"iotexplorer:InheritCloudStorageUser", UnknownKind, never>;
/** Read access by its name. */
export const InquireTWeSeeSubscriptionCreatePrice = "iotexplorer:InquireTWeSeeSubscriptionCreatePrice" as Action<"iotexplorer:InquireTWeSeeSubscriptionCreatePrice", UnknownKind, never>;
/** Read access by its name. */
export const InquireTWeSeeSubscriptionRenewPrice = "iotexplorer:InquireTWeSeeSubscriptionRenewPrice" as Action<"iotexplorer:InquireTWeSeeSubscriptionRenewPrice", UnknownKind, never>;
/** Access unknown. */
export const InvokeAISearchService = "iotexplorer:InvokeAISearchService" as Action<"iotexplorer:InvokeAISearchService", UnknownKind, never>;
/** Access unknown. */
export const InvokeCloudStorageAIServiceTask = "iotexplorer:InvokeCloudStorageAIServiceTask" as Action<"iotexplorer:InvokeCloudStorageAIServiceTask", UnknownKind, never>;
/** Access unknown. */
export const InvokeExternalSourceAIServiceTask = "iotexplorer:InvokeExternalSourceAIServiceTask" as Action<"iotexplorer:InvokeExternalSourceAIServiceTask", UnknownKind, never>;
/** Access unknown. */
export const InvokeTWeSeeComprehension = "iotexplorer:InvokeTWeSeeComprehension" as Action<"iotexplorer:InvokeTWeSeeComprehension", UnknownKind, never>;
/** Access unknown. */
export const InvokeTWeSeeRecognitionTask = "iotexplorer:InvokeTWeSeeRecognitionTask" as Action<"iotexplorer:InvokeTWeSeeRecognitionTask", UnknownKind, never>;
/** Access unknown. */
export const InvokeTWeSeeRecognitionTaskWithFile = "iotexplorer:InvokeTWeSeeRecognitionTaskWithFile" as Action<"iotexplorer:InvokeTWeSeeRecognitionTaskWithFile", UnknownKind, never>;
/** Access unknown. */
export const InvokeVideosKeywordsAnalyzer = "iotexplorer:InvokeVideosKeywordsAnalyzer" as Action<"iotexplorer:InvokeVideosKeywordsAnalyzer", UnknownKind, never>;
/** List access by its name. */
export const ListEventHistory = "iotexplorer:ListEventHistory" as Action<"iotexplorer:ListEventHistory", UnknownKind, never>;
/** List access by its name. */
export const ListFirmwares = "iotexplorer:ListFirmwares" as Action<"iotexplorer:ListFirmwares", UnknownKind, never>;
/** List access by its name. */
export const ListOtaModules = "iotexplorer:ListOtaModules" as Action<"iotexplorer:ListOtaModules", UnknownKind, never>;
/** List access by its name. */
export const ListProductOtaModules = "iotexplorer:ListProductOtaModules" as Action<"iotexplorer:ListProductOtaModules", UnknownKind, never>;
/** List access by its name. */
export const ListTWeSeeCallback = "iotexplorer:ListTWeSeeCallback" as Action<"iotexplorer:ListTWeSeeCallback", UnknownKind, never>;
/** List access by its name. */
export const ListTWeSeePersons = "iotexplorer:ListTWeSeePersons" as Action<"iotexplorer:ListTWeSeePersons", UnknownKind, never>;
/** List access by its name. */
export const ListTWeSeeTasks = "iotexplorer:ListTWeSeeTasks" as Action<"iotexplorer:ListTWeSeeTasks", UnknownKind, never>;
/** List access by its name. */
export const ListTopicPolicy = "iotexplorer:ListTopicPolicy" as Action<"iotexplorer:ListTopicPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplication = "iotexplorer:ModifyApplication" as Action<"iotexplorer:ModifyApplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudStorageAIService = "iotexplorer:ModifyCloudStorageAIService" as Action<"iotexplorer:ModifyCloudStorageAIService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyCloudStorageAIServiceCallback = "iotexplorer:ModifyCloudStorageAIServiceCallback" as Action<"iotexplorer:ModifyCloudStorageAIServiceCallback", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFenceBind = "iotexplorer:ModifyFenceBind" as Action<"iotexplorer:ModifyFenceBind", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoRaFrequency = "iotexplorer:ModifyLoRaFrequency" as Action<"iotexplorer:ModifyLoRaFrequency", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoRaGateway = "iotexplorer:ModifyLoRaGateway" as Action<"iotexplorer:ModifyLoRaGateway", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelDefinition = "iotexplorer:ModifyModelDefinition" as Action<"iotexplorer:ModifyModelDefinition", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPositionFence = "iotexplorer:ModifyPositionFence" as Action<"iotexplorer:ModifyPositionFence", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPositionSpace = "iotexplorer:ModifyPositionSpace" as Action<"iotexplorer:ModifyPositionSpace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProductCloudStorageAIService = "iotexplorer:ModifyProductCloudStorageAIService" as Action<"iotexplorer:ModifyProductCloudStorageAIService", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProductDynamicRegister = "iotexplorer:ModifyProductDynamicRegister" as Action<"iotexplorer:ModifyProductDynamicRegister", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProject = "iotexplorer:ModifyProject" as Action<"iotexplorer:ModifyProject", UnknownKind, never>;
/** Write access by its name. */
export const ModifySpaceProperty = "iotexplorer:ModifySpaceProperty" as Action<"iotexplorer:ModifySpaceProperty", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStudioProduct = "iotexplorer:ModifyStudioProduct" as Action<"iotexplorer:ModifyStudioProduct", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeSeeCallback = "iotexplorer:ModifyTWeSeeCallback" as Action<"iotexplorer:ModifyTWeSeeCallback", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeSeeConfig = "iotexplorer:ModifyTWeSeeConfig" as Action<"iotexplorer:ModifyTWeSeeConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeSeeFace = "iotexplorer:ModifyTWeSeeFace" as Action<"iotexplorer:ModifyTWeSeeFace", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeSeePerson = "iotexplorer:ModifyTWeSeePerson" as Action<"iotexplorer:ModifyTWeSeePerson", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeSeeSubscription = "iotexplorer:ModifyTWeSeeSubscription" as Action<"iotexplorer:ModifyTWeSeeSubscription", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeSeeSubscriptionRenewFlag = "iotexplorer:ModifyTWeSeeSubscriptionRenewFlag" as Action<"iotexplorer:ModifyTWeSeeSubscriptionRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeTalkAIBot = "iotexplorer:ModifyTWeTalkAIBot" as Action<"iotexplorer:ModifyTWeTalkAIBot", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeTalkAgent = "iotexplorer:ModifyTWeTalkAgent" as Action<"iotexplorer:ModifyTWeTalkAgent", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeTalkProductConfig = "iotexplorer:ModifyTWeTalkProductConfig" as Action<"iotexplorer:ModifyTWeTalkProductConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTWeTalkProductConfigV2 = "iotexplorer:ModifyTWeTalkProductConfigV2" as Action<"iotexplorer:ModifyTWeTalkProductConfigV2", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTopicPolicy = "iotexplorer:ModifyTopicPolicy" as Action<"iotexplorer:ModifyTopicPolicy", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTopicRule = "iotexplorer:ModifyTopicRule" as Action<"iotexplorer:ModifyTopicRule", UnknownKind, never>;
/** Access unknown. */
export const OperateTWeSeeDirectUploadObject = "iotexplorer:OperateTWeSeeDirectUploadObject" as Action<"iotexplorer:OperateTWeSeeDirectUploadObject", UnknownKind, never>;
/** Write access by its name. */
export const PauseTWeCallDevice = "iotexplorer:PauseTWeCallDevice" as Action<"iotexplorer:PauseTWeCallDevice", UnknownKind, never>;
/** Write access by its name. */
export const PublishBroadcastMessage = "iotexplorer:PublishBroadcastMessage" as Action<"iotexplorer:PublishBroadcastMessage", UnknownKind, never>;
/** Write access by its name. */
export const PublishFirmwareUpdateMessage = "iotexplorer:PublishFirmwareUpdateMessage" as Action<"iotexplorer:PublishFirmwareUpdateMessage", UnknownKind, never>;
/** Write access by its name. */
export const PublishMessage = "iotexplorer:PublishMessage" as Action<"iotexplorer:PublishMessage", UnknownKind, never>;
/** Write access by its name. */
export const PublishRRPCMessage = "iotexplorer:PublishRRPCMessage" as Action<"iotexplorer:PublishRRPCMessage", UnknownKind, never>;
/** Write access by its name. */
export const ReleaseStudioProduct = "iotexplorer:ReleaseStudioProduct" as Action<"iotexplorer:ReleaseStudioProduct", UnknownKind, never>;
/** Write access by its name. */
export const RemoveUserByRoomIdFromTRTC = "iotexplorer:RemoveUserByRoomIdFromTRTC" as Action<"iotexplorer:RemoveUserByRoomIdFromTRTC", UnknownKind, never>;
/** Write access by its name. */
export const RenewTWeSeeSubscription = "iotexplorer:RenewTWeSeeSubscription" as Action<"iotexplorer:RenewTWeSeeSubscription", UnknownKind, never>;
/** Write access by its name. */
export const ResetCloudStorage = "iotexplorer:ResetCloudStorage" as Action<"iotexplorer:ResetCloudStorage", UnknownKind, never>;
/** Write access by its name. */
export const ResetCloudStorageAIService = "iotexplorer:ResetCloudStorageAIService" as Action<"iotexplorer:ResetCloudStorageAIService", UnknownKind, never>;
/** Write access by its name. */
export const ResetCloudStorageEvent = "iotexplorer:ResetCloudStorageEvent" as Action<"iotexplorer:ResetCloudStorageEvent", UnknownKind, never>;
/** Write access by its name. */
export const ResetTWeCallDevice = "iotexplorer:ResetTWeCallDevice" as Action<"iotexplorer:ResetTWeCallDevice", UnknownKind, never>;
/** Write access by its name. */
export const ResumeWeCallDevice = "iotexplorer:ResumeWeCallDevice" as Action<"iotexplorer:ResumeWeCallDevice", UnknownKind, never>;
/** Write access by its name. */
export const RevokeBindUserDevice = "iotexplorer:RevokeBindUserDevice" as Action<"iotexplorer:RevokeBindUserDevice", UnknownKind, never>;
/** Write access by its name. */
export const RevokeShareDeviceFromUser = "iotexplorer:RevokeShareDeviceFromUser" as Action<"iotexplorer:RevokeShareDeviceFromUser", UnknownKind, never>;
/** Read access by its name. */
export const SearchPositionSpace = "iotexplorer:SearchPositionSpace" as Action<"iotexplorer:SearchPositionSpace", UnknownKind, never>;
/** Read access by its name. */
export const SearchStudioProduct = "iotexplorer:SearchStudioProduct" as Action<"iotexplorer:SearchStudioProduct", UnknownKind, never>;
/** Read access by its name. */
export const SearchTopicRule = "iotexplorer:SearchTopicRule" as Action<"iotexplorer:SearchTopicRule", UnknownKind, never>;
/** Access unknown. */
export const ShareDeviceToUser = "iotexplorer:ShareDeviceToUser" as Action<"iotexplorer:ShareDeviceToUser", UnknownKind, never>;
/** Write access by its name. */
export const TerminateTWeSeeSubscription = "iotexplorer:TerminateTWeSeeSubscription" as Action<"iotexplorer:TerminateTWeSeeSubscription", UnknownKind, never>;
/** Write access by its name. */
export const TransferCloudStorage = "iotexplorer:TransferCloudStorage" as Action<"iotexplorer:TransferCloudStorage", UnknownKind, never>;
/** Write access by its name. */
export const TransferTWeCallDevice = "iotexplorer:TransferTWeCallDevice" as Action<"iotexplorer:TransferTWeCallDevice", UnknownKind, never>;
/** Write access by its name. */
export const UnbindDevices = "iotexplorer:UnbindDevices" as Action<"iotexplorer:UnbindDevices", UnknownKind, never>;
/** Write access by its name. */
export const UnbindProducts = "iotexplorer:UnbindProducts" as Action<"iotexplorer:UnbindProducts", UnknownKind, never>;
/** Write access by its name. */
export const UnbindTWeTalkAIBot = "iotexplorer:UnbindTWeTalkAIBot" as Action<"iotexplorer:UnbindTWeTalkAIBot", UnknownKind, never>;
/** Write access by its name. */
export const UnbindTWeTalkAgent = "iotexplorer:UnbindTWeTalkAgent" as Action<"iotexplorer:UnbindTWeTalkAgent", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDeviceTWeCallAuthorizeStatus = "iotexplorer:UpdateDeviceTWeCallAuthorizeStatus" as Action<"iotexplorer:UpdateDeviceTWeCallAuthorizeStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDevicesEnableState = "iotexplorer:UpdateDevicesEnableState" as Action<"iotexplorer:UpdateDevicesEnableState", UnknownKind, never>;
/** Write access by its name. */
export const UpdateFirmware = "iotexplorer:UpdateFirmware" as Action<"iotexplorer:UpdateFirmware", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOtaModule = "iotexplorer:UpdateOtaModule" as Action<"iotexplorer:UpdateOtaModule", UnknownKind, never>;
/** Write access by its name. */
export const UpdateOtaTaskStatus = "iotexplorer:UpdateOtaTaskStatus" as Action<"iotexplorer:UpdateOtaTaskStatus", UnknownKind, never>;
/** Write access by its name. */
export const UploadFirmware = "iotexplorer:UploadFirmware" as Action<"iotexplorer:UploadFirmware", UnknownKind, never>;
