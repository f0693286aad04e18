// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/iotvideo.js";
import { catalogVersion } from "../version.js";

const source = { service: "iotvideo", catalogVersion, constants };

const levels = {
  list: ["DescribeCloudStorageThumbnailList", "DescribeDataForwardList", "DescribeOsList", "ListFirmwares"],
  read: [
    "CheckForwardAuth",
    "DescribeAIModelApplications",
    "DescribeAIModelChannel",
    "DescribeAIModelUsage",
    "DescribeAIModels",
    "DescribeAccount",
    "DescribeAccountBalance",
    "DescribeBalance",
    "DescribeBalanceTransactions",
    "DescribeBatch",
    "DescribeBatchs",
    "DescribeBindDev",
    "DescribeBindUsr",
    "DescribeBonuses",
    "DescribeCategory",
    "DescribeCloudStorage",
    "DescribeCloudStorageDate",
    "DescribeCloudStorageEvents",
    "DescribeCloudStorageMultiThumbnail",
    "DescribeCloudStorageOrder",
    "DescribeCloudStoragePackageConsumeDetails",
    "DescribeCloudStoragePackageConsumeStats",
    "DescribeCloudStorageStreamData",
    "DescribeCloudStorageThumbnail",
    "DescribeCloudStorageTime",
    "DescribeCloudStorageUsers",
    "DescribeCsReportCountDataInfo",
    "DescribeDevice",
    "DescribeDeviceActionHistory",
    "DescribeDeviceCommLog",
    "DescribeDeviceData",
    "DescribeDeviceDataHistory",
    "DescribeDeviceDataStats",
    "DescribeDeviceEventHistory",
    "DescribeDeviceModel",
    "DescribeDevicePackages",
    "DescribeDeviceStatusLog",
    "DescribeDevices",
    "DescribeFirmware",
    "DescribeFirmwareTask",
    "DescribeFirmwareTaskDevices",
    "DescribeFirmwareTaskDistribution",
    "DescribeFirmwareTaskStatistics",
    "DescribeFirmwareTasks",
    "DescribeForwardRule",
    "DescribeFreeCloudStorageNum",
    "DescribeIotDataType",
    "DescribeIotModel",
    "DescribeIotModels",
    "DescribeLogs",
    "DescribeMessageDataStats",
    "DescribeMessageQueue",
    "DescribeModelDataRet",
    "DescribeModelDefinition",
    "DescribeOtaVersions",
    "DescribeP2PInfo",
    "DescribeP2PRoute",
    "DescribePackageConsumeTask",
    "DescribePackageConsumeTasks",
    "DescribeProduct",
    "DescribeProductDynamicRegister",
    "DescribeProducts",
    "DescribePubVersions",
    "DescribePushChannel",
    "DescribeRechargeRecords",
    "DescribeRegistrationStatus",
    "DescribeRunLog",
    "DescribeSDKLog",
    "DescribeStorageService",
    "DescribeStream",
    "DescribeTraceIds",
    "DescribeTraceStatus",
    "DescribeUser",
    "GetAllFirmwareVersion",
    "GetFirmwareURL",
  ],
  write: [
    "ApplyAIModel",
    "BatchUpdateFirmware",
    "BindCloudStorageUser",
    "CancelAIModelApplication",
    "CancelDeviceFirmwareTask",
    "ChangeP2PRoute",
    "ClearDeviceActiveCode",
    "CreateAIDetection",
    "CreateAnonymousAccessToken",
    "CreateAppUsr",
    "CreateBatch",
    "CreateBinding",
    "CreateCOSCredentials",
    "CreateCloudStorage",
    "CreateDataForward",
    "CreateDevToken",
    "CreateDeviceChannel",
    "CreateDevices",
    "CreateForwardRule",
    "CreateFreeCloudStorage",
    "CreateGencode",
    "CreateIotDataType",
    "CreateIotModel",
    "CreateProduct",
    "CreateStorage",
    "CreateStorageService",
    "CreateTaskFileUrl",
    "CreateTraceIds",
    "CreateUploadPath",
    "CreateUploadTest",
    "CreateUsrToken",
    "DeleteAppUsr",
    "DeleteBinding",
    "DeleteCloudStorageEvent",
    "DeleteDevice",
    "DeleteFirmware",
    "DeleteForwardRule",
    "DeleteIotDataType",
    "DeleteMessageQueue",
    "DeleteOtaVersion",
    "DeleteProduct",
    "DeleteTraceIds",
    "DisableDevice",
    "DisableDeviceStream",
    "DisableOtaVersion",
    "EditFirmware",
    "ImportModelDefinition",
    "ModifyDataForward",
    "ModifyDataForwardStatus",
    "ModifyDevice",
    "ModifyDeviceAction",
    "ModifyDeviceLogLevel",
    "ModifyDeviceProperty",
    "ModifyForwardRule",
    "ModifyModelDefinition",
    "ModifyProduct",
    "ModifyProductDynamicRegister",
    "ModifyPushChannel",
    "ModifyVerContent",
    "PublishMessage",
    "RenewUploadTest",
    "ResetCloudStorage",
    "ResetCloudStorageEvent",
    "SetForwardAuth",
    "SetMessageQueue",
    "TransferCloudStorage",
    "UpdateAIModelChannel",
    "UpgradeDevice",
    "UploadFirmware",
    "UploadOtaVersion",
  ],
} as const;

/**
 * An action of `iotvideo` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`iotvideo:${Name}`, UnknownKind> {
  return uncheckedAction("iotvideo", name);
}

/**
 * All actions of one access level, written one by one. The level is judged from the name alone, so look the list over.
 *
 * @throws TypeError if no action has the level.
 */
export function level<const Level extends keyof typeof levels>(
  level: Level,
): ActionLevel<typeof constants, (typeof levels)[Level][number]> {
  return actionLevel<typeof constants, (typeof levels)[Level][number]>(source, levels, level);
}

/**
 * The actions whose operations fit a pattern with `*`, such as `like("*")`; written as the pattern, with which CAM fits
 * every action of `iotvideo`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "iotvideo", Pattern> {
  return actionGlob<typeof constants, "iotvideo", Pattern>(source, pattern);
}

export * from "../actions/iotvideo.js";
