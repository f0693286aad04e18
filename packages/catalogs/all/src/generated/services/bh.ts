// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/bh.js";
import { catalogVersion } from "../version.js";

const source = { service: "bh", catalogVersion, constants };

const levels = {
  read: [
    "CheckLDAPConnection",
    "DescribeAccessWhiteListRules",
    "DescribeAccountGroups",
    "DescribeAcls",
    "DescribeAssetSyncFlag",
    "DescribeAssetSyncStatus",
    "DescribeChangePwdTask",
    "DescribeChangePwdTaskDetail",
    "DescribeCmdTemplates",
    "DescribeDepartments",
    "DescribeDeviceAccounts",
    "DescribeDeviceCount",
    "DescribeDeviceCountSummary",
    "DescribeDeviceGroupMembers",
    "DescribeDeviceGroups",
    "DescribeDevices",
    "DescribeDomains",
    "DescribeLDAPUnitSet",
    "DescribeLoginEvent",
    "DescribeOperationEvent",
    "DescribeOperationTask",
    "DescribeResources",
    "DescribeSecuritySetting",
    "DescribeSourceTypes",
    "DescribeUserDirectory",
    "DescribeUserGroupMembers",
    "DescribeUserGroups",
    "DescribeUserSyncStatus",
    "DescribeUsers",
    "SearchAuditLog",
    "SearchCommand",
    "SearchCommandBySid",
    "SearchFile",
    "SearchFileBySid",
    "SearchSession",
    "SearchSessionCommand",
    "SearchSubtaskResultById",
    "SearchTaskResult",
  ],
  write: [
    "AddDeviceGroupMembers",
    "AddUserGroupMembers",
    "BindDeviceAccountKubeconfig",
    "BindDeviceAccountPassword",
    "BindDeviceAccountPrivateKey",
    "BindDeviceResource",
    "CreateAccessWhiteListRule",
    "CreateAcl",
    "CreateAssetSyncJob",
    "CreateChangePwdTask",
    "CreateCmdTemplate",
    "CreateDeviceAccount",
    "CreateDeviceGroup",
    "CreateOperationTask",
    "CreateResource",
    "CreateSyncUserTask",
    "CreateUser",
    "CreateUserDirectory",
    "CreateUserGroup",
    "DeleteAccessWhiteListRules",
    "DeleteAcls",
    "DeleteChangePwdTask",
    "DeleteCmdTemplates",
    "DeleteDeviceAccounts",
    "DeleteDeviceGroupMembers",
    "DeleteDeviceGroups",
    "DeleteDevices",
    "DeleteOperationTasks",
    "DeleteUserDirectory",
    "DeleteUserGroupMembers",
    "DeleteUserGroups",
    "DeleteUsers",
    "DeployResource",
    "DisableClientTcpAccess",
    "DisableExternalAccess",
    "DisableIntranetAccess",
    "DisableWebAccess",
    "EnableClientTcpAccess",
    "EnableExternalAccess",
    "EnableIntranetAccess",
    "EnableWebAccess",
    "ImportExternalDevice",
    "ModifyAccessWhiteListAutoStatus",
    "ModifyAccessWhiteListRule",
    "ModifyAccessWhiteListStatus",
    "ModifyAcl",
    "ModifyAssetSyncFlag",
    "ModifyAuthModeSetting",
    "ModifyChangePwdTask",
    "ModifyCmdTemplate",
    "ModifyDevice",
    "ModifyDeviceGroup",
    "ModifyLDAPSetting",
    "ModifyOAuthSetting",
    "ModifyOperationTask",
    "ModifyReconnectionSetting",
    "ModifyResource",
    "ModifyUser",
    "ModifyUserDirectory",
    "ModifyUserGroup",
    "ResetDeviceAccountPassword",
    "ResetDeviceAccountPrivateKey",
    "ResetUser",
    "SetLDAPSyncFlag",
    "UnlockUser",
  ],
} as const;

/**
 * An action of `bh` that the catalog does not know, by the name of its operation. It is not checked: its granularity
 * counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`bh:${Name}`, UnknownKind> {
  return uncheckedAction("bh", name);
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
 * every action of `bh`, also those that the catalog does not know. In a statement a resource that one of them can match
 * is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "bh", Pattern> {
  return actionGlob<typeof constants, "bh", Pattern>(source, pattern);
}

export * from "../actions/bh.js";
