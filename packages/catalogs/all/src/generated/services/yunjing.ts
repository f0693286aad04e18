// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import { type Action, type ActionGlob, type ActionLevel, type FittingPattern, type UnknownKind, actionGlob, actionLevel, uncheckedAction } from "@camwright/catalog";
import * as constants from "../actions/yunjing.js";
import { catalogVersion } from "../version.js";

const source = { service: "yunjing", catalogVersion, constants };

const levels = {
  list: ["DescribeLoginWhiteList"],
  read: [
    "DescribeAccountStatistics",
    "DescribeAccounts",
    "DescribeAgentVuls",
    "DescribeAlarmAttribute",
    "DescribeAttackLogInfo",
    "DescribeAttackLogs",
    "DescribeBashEvents",
    "DescribeBashRules",
    "DescribeBruteAttacks",
    "DescribeComponentInfo",
    "DescribeComponentStatistics",
    "DescribeComponents",
    "DescribeHistoryAccounts",
    "DescribeImpactedHosts",
    "DescribeMachineInfo",
    "DescribeMachines",
    "DescribeMaliciousRequests",
    "DescribeMalwares",
    "DescribeNonlocalLoginPlaces",
    "DescribeOpenPortStatistics",
    "DescribeOpenPortTaskStatus",
    "DescribeOpenPorts",
    "DescribeOverviewStatistics",
    "DescribePrivilegeEvents",
    "DescribePrivilegeRules",
    "DescribeProVersionInfo",
    "DescribeProcessStatistics",
    "DescribeProcessTaskStatus",
    "DescribeProcesses",
    "DescribeReverseShellEvents",
    "DescribeReverseShellRules",
    "DescribeSecurityDynamics",
    "DescribeSecurityTrends",
    "DescribeTagMachines",
    "DescribeTags",
    "DescribeUsualLoginPlaces",
    "DescribeVulInfo",
    "DescribeVulScanResult",
    "DescribeVuls",
    "DescribeWeeklyReportBruteAttacks",
    "DescribeWeeklyReportInfo",
    "DescribeWeeklyReportMalwares",
    "DescribeWeeklyReportNonlocalLoginPlaces",
    "DescribeWeeklyReportVuls",
    "DescribeWeeklyReports",
    "InquiryPriceOpenProVersionPrepaid",
  ],
  write: [
    "AddLoginWhiteList",
    "AddMachineTag",
    "CloseProVersion",
    "CreateBaselineStrategy",
    "CreateOpenPortTask",
    "CreateProcessTask",
    "CreateUsualLoginPlaces",
    "DeleteAttackLogs",
    "DeleteBashEvents",
    "DeleteBashRules",
    "DeleteBruteAttacks",
    "DeleteLoginWhiteList",
    "DeleteMachine",
    "DeleteMachineTag",
    "DeleteMaliciousRequests",
    "DeleteMalwares",
    "DeleteNonlocalLoginPlaces",
    "DeletePrivilegeEvents",
    "DeletePrivilegeRules",
    "DeleteReverseShellEvents",
    "DeleteReverseShellRules",
    "DeleteTags",
    "DeleteUsualLoginPlaces",
    "EditBashRule",
    "EditPrivilegeRule",
    "EditReverseShellRule",
    "EditTags",
    "ModifyAlarmAttribute",
    "ModifyAutoOpenProVersionConfig",
    "ModifyLoginWhiteList",
    "ModifyProVersionRenewFlag",
    "OpenProVersion",
    "OpenProVersionPrepaid",
    "RecoverMalwares",
    "RenewProVersion",
    "SetBashEventsStatus",
    "SwitchBashRules",
  ],
} as const;

/**
 * An action of `yunjing` that the catalog does not know, by the name of its operation. It is not checked: its
 * granularity counts as unknown, so any resource goes with it.
 *
 * @throws TypeError if the text is no name of an operation.
 */
export function action<const Name extends string>(name: Name): Action<`yunjing:${Name}`, UnknownKind> {
  return uncheckedAction("yunjing", name);
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
 * every action of `yunjing`, also those that the catalog does not know. In a statement a resource that one of them can
 * match is enough.
 *
 * @throws TypeError if the text is no pattern or fits no action.
 */
export function like<const Pattern extends string>(
  pattern: FittingPattern<typeof constants, Pattern>,
): ActionGlob<typeof constants, "yunjing", Pattern> {
  return actionGlob<typeof constants, "yunjing", Pattern>(source, pattern);
}

export * from "../actions/yunjing.js";
