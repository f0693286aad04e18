// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/iotcloud.js";
import { catalogVersion } from "../version.js";

const source = { service: "iotcloud", catalogVersion, constants };

const levels = {
  list: ["ListFirmwares", "ListLog", "ListLogPayload", "ListSDKLog", "ListTopicRules"],
  read: [
    "DescribeAllDevices",
    "DescribeDevice",
    "DescribeDeviceClientKey",
    "DescribeDeviceResource",
    "DescribeDeviceResources",
    "DescribeDeviceShadow",
    "DescribeDevices",
    "DescribeFirmware",
    "DescribeFirmwareTask",
    "DescribeFirmwareTaskDevices",
    "DescribeFirmwareTaskDistribution",
    "DescribeFirmwareTaskStatistics",
    "DescribeFirmwareTasks",
    "DescribeGatewayBindDevices",
    "DescribeLoraDevice",
    "DescribeMultiDevTask",
    "DescribeMultiDevices",
    "DescribePrivateCA",
    "DescribePrivateCABindedProducts",
    "DescribePrivateCAs",
    "DescribeProduct",
    "DescribeProductCA",
    "DescribeProductResource",
    "DescribeProductResources",
    "DescribeProductTask",
    "DescribeProductTasks",
    "DescribeProducts",
    "DescribePushResourceTaskStatistics",
    "DescribeResourceTasks",
    "DescribeTask",
    "DescribeTasks",
    "GetAllVersion",
    "GetCOSURL",
    "GetUserResourceInfo",
  ],
  write: [
    "BatchUpdateFirmware",
    "BindDevices",
    "CancelDeviceFirmwareTask",
    "CancelTask",
    "CreateDevice",
    "CreateLoraDevice",
    "CreateMultiDevice",
    "CreateMultiDevicesTask",
    "CreatePrivateCA",
    "CreateProduct",
    "CreateTask",
    "CreateTaskFileUrl",
    "CreateTopicPolicy",
    "CreateTopicRule",
    "DeleteDevice",
    "DeleteDeviceResource",
    "DeleteDeviceShadow",
    "DeleteLoraDevice",
    "DeletePrivateCA",
    "DeleteProduct",
    "DeleteProductPrivateCA",
    "DeleteTopicRule",
    "DisableTopicRule",
    "EditFirmware",
    "EnableTopicRule",
    "PublishAsDevice",
    "PublishBroadcastMessage",
    "PublishMessage",
    "PublishRRPCMessage",
    "PublishToDevice",
    "ReplaceTopicRule",
    "ResetDeviceState",
    "SetProductsForbiddenStatus",
    "UnbindDevices",
    "UpdateDeviceAvailableState",
    "UpdateDeviceLogLevel",
    "UpdateDevicePSK",
    "UpdateDeviceShadow",
    "UpdateDevicesEnableState",
    "UpdateOtaTaskStatus",
    "UpdatePrivateCA",
    "UpdateProductDynamicRegister",
    "UpdateProductPrivateCA",
    "UpdateTopicPolicy",
    "UploadFirmware",
  ],
} as const;

/**
 * An action of `iotcloud` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`iotcloud:${Name}`, UnknownKind> {
  return uncheckedAction("iotcloud", name);
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
 * every action of `iotcloud`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "iotcloud", Pattern> {
  return actionGlob<typeof constants, "iotcloud", Pattern>(source, pattern);
}

export * from "../actions/iotcloud.js";
