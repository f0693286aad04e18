// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ApplyAIModel = "iotvideo:ApplyAIModel" as Action<"iotvideo:ApplyAIModel", UnknownKind, never>;
/** Write access by its name. */
export const BatchUpdateFirmware = "iotvideo:BatchUpdateFirmware" as Action<"iotvideo:BatchUpdateFirmware", UnknownKind, never>;
/** Write access by its name. */
export const BindCloudStorageUser = "iotvideo:BindCloudStorageUser" as Action<"iotvideo:BindCloudStorageUser", UnknownKind, never>;
/** Access unknown. */
export const CallDeviceActionAsync = "iotvideo:CallDeviceActionAsync" as Action<"iotvideo:CallDeviceActionAsync", UnknownKind, never>;
/** Access unknown. */
export const CallDeviceActionSync = "iotvideo:CallDeviceActionSync" as Action<"iotvideo:CallDeviceActionSync", UnknownKind, never>;
/** Access unknown. */
export const CallTRTCDevice = "iotvideo:CallTRTCDevice" as Action<"iotvideo:CallTRTCDevice", UnknownKind, never>;
/** Write access by its name. */
export const CancelAIModelApplication = "iotvideo:CancelAIModelApplication" as Action<"iotvideo:CancelAIModelApplication", UnknownKind, never>;
/** Write access by its name. */
export const CancelDeviceFirmwareTask = "iotvideo:CancelDeviceFirmwareTask" as Action<"iotvideo:CancelDeviceFirmwareTask", UnknownKind, never>;
/** Write access by its name. */
export const ChangeP2PRoute = "iotvideo:ChangeP2PRoute" as Action<"iotvideo:ChangeP2PRoute", UnknownKind, never>;
/** Read access by its name. */
export const CheckForwardAuth = "iotvideo:CheckForwardAuth" as Action<"iotvideo:CheckForwardAuth", UnknownKind, never>;
/** Write access by its name. */
export const ClearDeviceActiveCode = "iotvideo:ClearDeviceActiveCode" as Action<"iotvideo:ClearDeviceActiveCode", UnknownKind, never>;
/** Access unknown. */
export const ControlDeviceData = "iotvideo:ControlDeviceData" as Action<"iotvideo:ControlDeviceData", UnknownKind, never>;
/** Write access by its name. */
export const CreateAIDetection = "iotvideo:CreateAIDetection" as Action<"iotvideo:CreateAIDetection", UnknownKind, never>;
/** Write access by its name. */
export const CreateAnonymousAccessToken = "iotvideo:CreateAnonymousAccessToken" as Action<"iotvideo:CreateAnonymousAccessToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateAppUsr = "iotvideo:CreateAppUsr" as Action<"iotvideo:CreateAppUsr", UnknownKind, never>;
/** Write access by its name. */
export const CreateBatch = "iotvideo:CreateBatch" as Action<"iotvideo:CreateBatch", UnknownKind, never>;
/** Write access by its name. */
export const CreateBinding = "iotvideo:CreateBinding" as Action<"iotvideo:CreateBinding", UnknownKind, never>;
/** Write access by its name. */
export const CreateCOSCredentials = "iotvideo:CreateCOSCredentials" as Action<"iotvideo:CreateCOSCredentials", UnknownKind, never>;
/** Write access by its name. */
export const CreateCloudStorage = "iotvideo:CreateCloudStorage" as Action<"iotvideo:CreateCloudStorage", UnknownKind, never>;
/** Write access by its name. */
export const CreateDataForward = "iotvideo:CreateDataForward" as Action<"iotvideo:CreateDataForward", UnknownKind, never>;
/** Write access by its name. */
export const CreateDevToken = "iotvideo:CreateDevToken" as Action<"iotvideo:CreateDevToken", UnknownKind, never>;
/** Write access by its name. */
export const CreateDeviceChannel = "iotvideo:CreateDeviceChannel" as Action<"iotvideo:CreateDeviceChannel", UnknownKind, never>;
/** Write access by its name. */
export const CreateDevices = "iotvideo:CreateDevices" as Action<"iotvideo:CreateDevices", UnknownKind, never>;
/** Write access by its name. */
export const CreateForwardRule = "iotvideo:CreateForwardRule" as Action<"iotvideo:CreateForwardRule", UnknownKind, never>;
/** Write access by its name. */
export const CreateFreeCloudStorage = "iotvideo:CreateFreeCloudStorage" as Action<"iotvideo:CreateFreeCloudStorage", UnknownKind, never>;
/** Write access by its name. */
export const CreateGencode = "iotvideo:CreateGencode" as Action<"iotvideo:CreateGencode", UnknownKind, never>;
/** Write access by its name. */
export const CreateIotDataType = "iotvideo:CreateIotDataType" as Action<"iotvideo:CreateIotDataType", UnknownKind, never>;
/** Write access by its name. */
export const CreateIotModel = "iotvideo:CreateIotModel" as Action<"iotvideo:CreateIotModel", UnknownKind, never>;
/** Write access by its name. */
export const CreateProduct = "iotvideo:CreateProduct" as Action<"iotvideo:CreateProduct", UnknownKind, never>;
/** Write access by its name. */
export const CreateStorage = "iotvideo:CreateStorage" as Action<"iotvideo:CreateStorage", UnknownKind, never>;
/** Write access by its name. */
export const CreateStorageService = "iotvideo:CreateStorageService" as Action<"iotvideo:CreateStorageService", UnknownKind, never>;
/** Write access by its name. */
export const CreateTaskFileUrl = "iotvideo:CreateTaskFileUrl" as Action<"iotvideo:CreateTaskFileUrl", UnknownKind, never>;
/** Write access by its name. */
export const CreateTraceIds = "iotvideo:CreateTraceIds" as Action<"iotvideo:CreateTraceIds", UnknownKind, never>;
/** Write access by its name. */
export const CreateUploadPath = "iotvideo:CreateUploadPath" as Action<"iotvideo:CreateUploadPath", UnknownKind, never>;
/** Write access by its name. */
export const CreateUploadTest = "iotvideo:CreateUploadTest" as Action<"iotvideo:CreateUploadTest", UnknownKind, never>;
/** Write access by its name. */
export const CreateUsrToken = "iotvideo:CreateUsrToken" as Action<"iotvideo:CreateUsrToken", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAppUsr = "iotvideo:DeleteAppUsr" as Action<"iotvideo:DeleteAppUsr", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBinding = "iotvideo:DeleteBinding" as Action<"iotvideo:DeleteBinding", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCloudStorageEvent = "iotvideo:DeleteCloudStorageEvent" as Action<"iotvideo:DeleteCloudStorageEvent", UnknownKind, never>;
/** Write access by its name. */
export const DeleteDevice = "iotvideo:DeleteDevice" as Action<"iotvideo:DeleteDevice", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFirmware = "iotvideo:DeleteFirmware" as Action<"iotvideo:DeleteFirmware", UnknownKind, never>;
/** Write access by its name. */
export const DeleteForwardRule = "iotvideo:DeleteForwardRule" as Action<"iotvideo:DeleteForwardRule", UnknownKind, never>;
/** Write access by its name. */
export const DeleteIotDataType = "iotvideo:DeleteIotDataType" as Action<"iotvideo:DeleteIotDataType", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMessageQueue = "iotvideo:DeleteMessageQueue" as Action<"iotvideo:DeleteMessageQueue", UnknownKind, never>;
/** Write access by its name. */
export const DeleteOtaVersion = "iotvideo:DeleteOtaVersion" as Action<"iotvideo:DeleteOtaVersion", UnknownKind, never>;
/** Write access by its name. */
export const DeleteProduct = "iotvideo:DeleteProduct" as Action<"iotvideo:DeleteProduct", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTraceIds = "iotvideo:DeleteTraceIds" as Action<"iotvideo:DeleteTraceIds", UnknownKind, never>;
/** Access unknown. */
export const DeliverStorageService = "iotvideo:DeliverStorageService" as Action<"iotvideo:DeliverStorageService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIModelApplications = "iotvideo:DescribeAIModelApplications" as Action<"iotvideo:DescribeAIModelApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIModelChannel = "iotvideo:DescribeAIModelChannel" as Action<"iotvideo:DescribeAIModelChannel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIModelUsage = "iotvideo:DescribeAIModelUsage" as Action<"iotvideo:DescribeAIModelUsage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAIModels = "iotvideo:DescribeAIModels" as Action<"iotvideo:DescribeAIModels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccount = "iotvideo:DescribeAccount" as Action<"iotvideo:DescribeAccount", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountBalance = "iotvideo:DescribeAccountBalance" as Action<"iotvideo:DescribeAccountBalance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBalance = "iotvideo:DescribeBalance" as Action<"iotvideo:DescribeBalance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBalanceTransactions = "iotvideo:DescribeBalanceTransactions" as Action<"iotvideo:DescribeBalanceTransactions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatch = "iotvideo:DescribeBatch" as Action<"iotvideo:DescribeBatch", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBatchs = "iotvideo:DescribeBatchs" as Action<"iotvideo:DescribeBatchs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBindDev = "iotvideo:DescribeBindDev" as Action<"iotvideo:DescribeBindDev", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBindUsr = "iotvideo:DescribeBindUsr" as Action<"iotvideo:DescribeBindUsr", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBonuses = "iotvideo:DescribeBonuses" as Action<"iotvideo:DescribeBonuses", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCategory = "iotvideo:DescribeCategory" as Action<"iotvideo:DescribeCategory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorage = "iotvideo:DescribeCloudStorage" as Action<"iotvideo:DescribeCloudStorage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageDate = "iotvideo:DescribeCloudStorageDate" as Action<"iotvideo:DescribeCloudStorageDate", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageEvents = "iotvideo:DescribeCloudStorageEvents" as Action<"iotvideo:DescribeCloudStorageEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageMultiThumbnail = "iotvideo:DescribeCloudStorageMultiThumbnail" as Action<"iotvideo:DescribeCloudStorageMultiThumbnail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageOrder = "iotvideo:DescribeCloudStorageOrder" as Action<"iotvideo:DescribeCloudStorageOrder", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStoragePackageConsumeDetails = "iotvideo:DescribeCloudStoragePackageConsumeDetails" as Action<"iotvideo:DescribeCloudStoragePackageConsumeDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStoragePackageConsumeStats = "iotvideo:DescribeCloudStoragePackageConsumeStats" as Action<"iotvideo:DescribeCloudStoragePackageConsumeStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageStreamData = "iotvideo:DescribeCloudStorageStreamData" as Action<"iotvideo:DescribeCloudStorageStreamData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageThumbnail = "iotvideo:DescribeCloudStorageThumbnail" as Action<"iotvideo:DescribeCloudStorageThumbnail", UnknownKind, never>;
/** List access by its name. */
export const DescribeCloudStorageThumbnailList = "iotvideo:DescribeCloudStorageThumbnailList" as Action<"iotvideo:DescribeCloudStorageThumbnailList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageTime = "iotvideo:DescribeCloudStorageTime" as Action<"iotvideo:DescribeCloudStorageTime", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCloudStorageUsers = "iotvideo:DescribeCloudStorageUsers" as Action<"iotvideo:DescribeCloudStorageUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCsReportCountDataInfo = "iotvideo:DescribeCsReportCountDataInfo" as Action<"iotvideo:DescribeCsReportCountDataInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeDataForwardList = "iotvideo:DescribeDataForwardList" as Action<"iotvideo:DescribeDataForwardList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevice = "iotvideo:DescribeDevice" as Action<"iotvideo:DescribeDevice", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceActionHistory = "iotvideo:DescribeDeviceActionHistory" as Action<"iotvideo:DescribeDeviceActionHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceCommLog = "iotvideo:DescribeDeviceCommLog" as Action<"iotvideo:DescribeDeviceCommLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceData = "iotvideo:DescribeDeviceData" as Action<"iotvideo:DescribeDeviceData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceDataHistory = "iotvideo:DescribeDeviceDataHistory" as Action<"iotvideo:DescribeDeviceDataHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceDataStats = "iotvideo:DescribeDeviceDataStats" as Action<"iotvideo:DescribeDeviceDataStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceEventHistory = "iotvideo:DescribeDeviceEventHistory" as Action<"iotvideo:DescribeDeviceEventHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceModel = "iotvideo:DescribeDeviceModel" as Action<"iotvideo:DescribeDeviceModel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevicePackages = "iotvideo:DescribeDevicePackages" as Action<"iotvideo:DescribeDevicePackages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeviceStatusLog = "iotvideo:DescribeDeviceStatusLog" as Action<"iotvideo:DescribeDeviceStatusLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDevices = "iotvideo:DescribeDevices" as Action<"iotvideo:DescribeDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmware = "iotvideo:DescribeFirmware" as Action<"iotvideo:DescribeFirmware", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTask = "iotvideo:DescribeFirmwareTask" as Action<"iotvideo:DescribeFirmwareTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTaskDevices = "iotvideo:DescribeFirmwareTaskDevices" as Action<"iotvideo:DescribeFirmwareTaskDevices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTaskDistribution = "iotvideo:DescribeFirmwareTaskDistribution" as Action<"iotvideo:DescribeFirmwareTaskDistribution", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTaskStatistics = "iotvideo:DescribeFirmwareTaskStatistics" as Action<"iotvideo:DescribeFirmwareTaskStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFirmwareTasks = "iotvideo:DescribeFirmwareTasks" as Action<"iotvideo:DescribeFirmwareTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeForwardRule = "iotvideo:DescribeForwardRule" as Action<"iotvideo:DescribeForwardRule", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFreeCloudStorageNum = "iotvideo:DescribeFreeCloudStorageNum" as Action<"iotvideo:DescribeFreeCloudStorageNum", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIotDataType = "iotvideo:DescribeIotDataType" as Action<"iotvideo:DescribeIotDataType", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIotModel = "iotvideo:DescribeIotModel" as Action<"iotvideo:DescribeIotModel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeIotModels = "iotvideo:DescribeIotModels" as Action<"iotvideo:DescribeIotModels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeLogs = "iotvideo:DescribeLogs" as Action<"iotvideo:DescribeLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessageDataStats = "iotvideo:DescribeMessageDataStats" as Action<"iotvideo:DescribeMessageDataStats", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMessageQueue = "iotvideo:DescribeMessageQueue" as Action<"iotvideo:DescribeMessageQueue", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelDataRet = "iotvideo:DescribeModelDataRet" as Action<"iotvideo:DescribeModelDataRet", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModelDefinition = "iotvideo:DescribeModelDefinition" as Action<"iotvideo:DescribeModelDefinition", UnknownKind, never>;
/** List access by its name. */
export const DescribeOsList = "iotvideo:DescribeOsList" as Action<"iotvideo:DescribeOsList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOtaVersions = "iotvideo:DescribeOtaVersions" as Action<"iotvideo:DescribeOtaVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeP2PInfo = "iotvideo:DescribeP2PInfo" as Action<"iotvideo:DescribeP2PInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeP2PRoute = "iotvideo:DescribeP2PRoute" as Action<"iotvideo:DescribeP2PRoute", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackageConsumeTask = "iotvideo:DescribePackageConsumeTask" as Action<"iotvideo:DescribePackageConsumeTask", UnknownKind, never>;
/** Read access by its name. */
export const DescribePackageConsumeTasks = "iotvideo:DescribePackageConsumeTasks" as Action<"iotvideo:DescribePackageConsumeTasks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProduct = "iotvideo:DescribeProduct" as Action<"iotvideo:DescribeProduct", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProductDynamicRegister = "iotvideo:DescribeProductDynamicRegister" as Action<"iotvideo:DescribeProductDynamicRegister", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProducts = "iotvideo:DescribeProducts" as Action<"iotvideo:DescribeProducts", UnknownKind, never>;
/** Read access by its name. */
export const DescribePubVersions = "iotvideo:DescribePubVersions" as Action<"iotvideo:DescribePubVersions", UnknownKind, never>;
/** Read access by its name. */
export const DescribePushChannel = "iotvideo:DescribePushChannel" as Action<"iotvideo:DescribePushChannel", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRechargeRecords = "iotvideo:DescribeRechargeRecords" as Action<"iotvideo:DescribeRechargeRecords", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegistrationStatus = "iotvideo:DescribeRegistrationStatus" as Action<"iotvideo:DescribeRegistrationStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRunLog = "iotvideo:DescribeRunLog" as Action<"iotvideo:DescribeRunLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSDKLog = "iotvideo:DescribeSDKLog" as Action<"iotvideo:DescribeSDKLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStorageService = "iotvideo:DescribeStorageService" as Action<"iotvideo:DescribeStorageService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStream = "iotvideo:DescribeStream" as Action<"iotvideo:DescribeStream", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTraceIds = "iotvideo:DescribeTraceIds" as Action<"iotvideo:DescribeTraceIds", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTraceStatus = "iotvideo:DescribeTraceStatus" as Action<"iotvideo:DescribeTraceStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUser = "iotvideo:DescribeUser" as Action<"iotvideo:DescribeUser", UnknownKind, never>;
/** Write access by its name. */
export const DisableDevice = "iotvideo:DisableDevice" as Action<"iotvideo:DisableDevice", UnknownKind, never>;
/** Write access by its name. */
export const DisableDeviceStream = "iotvideo:DisableDeviceStream" as Action<"iotvideo:DisableDeviceStream", UnknownKind, never>;
/** Write access by its name. */
export const DisableOtaVersion = "iotvideo:DisableOtaVersion" as Action<"iotvideo:DisableOtaVersion", UnknownKind, never>;
/** Write access by its name. */
export const EditFirmware = "iotvideo:EditFirmware" as Action<"iotvideo:EditFirmware", UnknownKind, never>;
/** Access unknown. */
export const GenSingleDeviceSignatureOfPublic = "iotvideo:GenSingleDeviceSignatureOfPublic" as Action<"iotvideo:GenSingleDeviceSignatureOfPublic", UnknownKind, never>;
/** Access unknown. */
export const GenerateSignedVideoURL = "iotvideo:GenerateSignedVideoURL" as Action<"iotvideo:GenerateSignedVideoURL", UnknownKind, never>;
/** Read access by its name. */
export const GetAllFirmwareVersion = "iotvideo:GetAllFirmwareVersion" as Action<"iotvideo:GetAllFirmwareVersion", UnknownKind, never>;
/** Read access by its name. */
export const GetFirmwareURL = "iotvideo:GetFirmwareURL" as Action<"iotvideo:GetFirmwareURL", UnknownKind, never>;
/** Write access by its name. */
export const ImportModelDefinition = "iotvideo:ImportModelDefinition" as Action<"iotvideo:ImportModelDefinition", UnknownKind, never>;
/** Access unknown. */
export const InheritCloudStorageUser = "iotvideo:InheritCloudStorageUser" as Action<"iotvideo:InheritCloudStorageUser", UnknownKind, never>;
/** List access by its name. */
export const ListFirmwares = "iotvideo:ListFirmwares" as Action<"iotvideo:ListFirmwares", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataForward = "iotvideo:ModifyDataForward" as Action<"iotvideo:ModifyDataForward", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDataForwardStatus = "iotvideo:ModifyDataForwardStatus" as Action<"iotvideo:ModifyDataForwardStatus", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDevice = "iotvideo:ModifyDevice" as Action<"iotvideo:ModifyDevice", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceAction = "iotvideo:ModifyDeviceAction" as Action<"iotvideo:ModifyDeviceAction", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceLogLevel = "iotvideo:ModifyDeviceLogLevel" as Action<"iotvideo:ModifyDeviceLogLevel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDeviceProperty = "iotvideo:ModifyDeviceProperty" as Action<"iotvideo:ModifyDeviceProperty", UnknownKind, never>;
/** Write access by its name. */
export const ModifyForwardRule = "iotvideo:ModifyForwardRule" as Action<"iotvideo:ModifyForwardRule", UnknownKind, never>;
/** Write access by its name. */
export const ModifyModelDefinition = "iotvideo:ModifyModelDefinition" as Action<"iotvideo:ModifyModelDefinition", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProduct = "iotvideo:ModifyProduct" as Action<"iotvideo:ModifyProduct", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProductDynamicRegister = "iotvideo:ModifyProductDynamicRegister" as Action<"iotvideo:ModifyProductDynamicRegister", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPushChannel = "iotvideo:ModifyPushChannel" as Action<"iotvideo:ModifyPushChannel", UnknownKind, never>;
/** Write access by its name. */
export const ModifyVerContent = "iotvideo:ModifyVerContent" as Action<"iotvideo:ModifyVerContent", UnknownKind, never>;
/** Write access by its name. */
export const PublishMessage = "iotvideo:PublishMessage" as Action<"iotvideo:PublishMessage", UnknownKind, never>;
/** Access unknown. */
export const RefundStorageService = "iotvideo:RefundStorageService" as Action<"iotvideo:RefundStorageService", UnknownKind, never>;
/** Write access by its name. */
export const RenewUploadTest = "iotvideo:RenewUploadTest" as Action<"iotvideo:RenewUploadTest", UnknownKind, never>;
/** Access unknown. */
export const ReportAliveDevice = "iotvideo:ReportAliveDevice" as Action<"iotvideo:ReportAliveDevice", UnknownKind, never>;
/** Write access by its name. */
export const ResetCloudStorage = "iotvideo:ResetCloudStorage" as Action<"iotvideo:ResetCloudStorage", UnknownKind, never>;
/** Write access by its name. */
export const ResetCloudStorageEvent = "iotvideo:ResetCloudStorageEvent" as Action<"iotvideo:ResetCloudStorageEvent", UnknownKind, never>;
/** Access unknown. */
export const RetryDeviceFirmwareTask = "iotvideo:RetryDeviceFirmwareTask" as Action<"iotvideo:RetryDeviceFirmwareTask", UnknownKind, never>;
/** Access unknown. */
export const RunDevice = "iotvideo:RunDevice" as Action<"iotvideo:RunDevice", UnknownKind, never>;
/** Access unknown. */
export const RunDeviceStream = "iotvideo:RunDeviceStream" as Action<"iotvideo:RunDeviceStream", UnknownKind, never>;
/** Access unknown. */
export const RunIotModel = "iotvideo:RunIotModel" as Action<"iotvideo:RunIotModel", UnknownKind, never>;
/** Access unknown. */
export const RunOtaVersion = "iotvideo:RunOtaVersion" as Action<"iotvideo:RunOtaVersion", UnknownKind, never>;
/** Access unknown. */
export const RunTestOtaVersion = "iotvideo:RunTestOtaVersion" as Action<"iotvideo:RunTestOtaVersion", UnknownKind, never>;
/** Access unknown. */
export const SendOnlineMsg = "iotvideo:SendOnlineMsg" as Action<"iotvideo:SendOnlineMsg", UnknownKind, never>;
/** Write access by its name. */
export const SetForwardAuth = "iotvideo:SetForwardAuth" as Action<"iotvideo:SetForwardAuth", UnknownKind, never>;
/** Write access by its name. */
export const SetMessageQueue = "iotvideo:SetMessageQueue" as Action<"iotvideo:SetMessageQueue", UnknownKind, never>;
/** Write access by its name. */
export const TransferCloudStorage = "iotvideo:TransferCloudStorage" as Action<"iotvideo:TransferCloudStorage", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAIModelChannel = "iotvideo:UpdateAIModelChannel" as Action<"iotvideo:UpdateAIModelChannel", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeDevice = "iotvideo:UpgradeDevice" as Action<"iotvideo:UpgradeDevice", UnknownKind, never>;
/** Write access by its name. */
export const UploadFirmware = "iotvideo:UploadFirmware" as Action<"iotvideo:UploadFirmware", UnknownKind, never>;
/** Write access by its name. */
export const UploadOtaVersion = "iotvideo:UploadOtaVersion" as Action<"iotvideo:UploadOtaVersion", UnknownKind, never>;
/** Access unknown. */
export const WakeUpDevice = "iotvideo:WakeUpDevice" as Action<"iotvideo:WakeUpDevice", UnknownKind, never>;
