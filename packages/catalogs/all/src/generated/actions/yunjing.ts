// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddLoginWhiteList = "yunjing:AddLoginWhiteList" as Action<"yunjing:AddLoginWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const AddMachineTag = "yunjing:AddMachineTag" as Action<"yunjing:AddMachineTag", UnknownKind, never>;
/** Write access by its name. */
export const CloseProVersion = "yunjing:CloseProVersion" as Action<"yunjing:CloseProVersion", UnknownKind, never>;
/** Write access by its name. */
export const CreateBaselineStrategy = "yunjing:CreateBaselineStrategy" as Action<"yunjing:CreateBaselineStrategy", UnknownKind, never>;
/** Write access by its name. */
export const CreateOpenPortTask = "yunjing:CreateOpenPortTask" as Action<"yunjing:CreateOpenPortTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateProcessTask = "yunjing:CreateProcessTask" as Action<"yunjing:CreateProcessTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateUsualLoginPlaces = "yunjing:CreateUsualLoginPlaces" as Action<"yunjing:CreateUsualLoginPlaces", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAttackLogs = "yunjing:DeleteAttackLogs" as Action<"yunjing:DeleteAttackLogs", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBashEvents = "yunjing:DeleteBashEvents" as Action<"yunjing:DeleteBashEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBashRules = "yunjing:DeleteBashRules" as Action<"yunjing:DeleteBashRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBruteAttacks = "yunjing:DeleteBruteAttacks" as Action<"yunjing:DeleteBruteAttacks", UnknownKind, never>;
/** Write access by its name. */
export const DeleteLoginWhiteList = "yunjing:DeleteLoginWhiteList" as Action<"yunjing:DeleteLoginWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachine = "yunjing:DeleteMachine" as Action<"yunjing:DeleteMachine", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMachineTag = "yunjing:DeleteMachineTag" as Action<"yunjing:DeleteMachineTag", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMaliciousRequests = "yunjing:DeleteMaliciousRequests" as Action<"yunjing:DeleteMaliciousRequests", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMalwares = "yunjing:DeleteMalwares" as Action<"yunjing:DeleteMalwares", UnknownKind, never>;
/** Write access by its name. */
export const DeleteNonlocalLoginPlaces = "yunjing:DeleteNonlocalLoginPlaces" as Action<"yunjing:DeleteNonlocalLoginPlaces", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrivilegeEvents = "yunjing:DeletePrivilegeEvents" as Action<"yunjing:DeletePrivilegeEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeletePrivilegeRules = "yunjing:DeletePrivilegeRules" as Action<"yunjing:DeletePrivilegeRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReverseShellEvents = "yunjing:DeleteReverseShellEvents" as Action<"yunjing:DeleteReverseShellEvents", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReverseShellRules = "yunjing:DeleteReverseShellRules" as Action<"yunjing:DeleteReverseShellRules", UnknownKind, never>;
/** Write access by its name. */
export const DeleteTags = "yunjing:DeleteTags" as Action<"yunjing:DeleteTags", UnknownKind, never>;
/** Write access by its name. */
export const DeleteUsualLoginPlaces = "yunjing:DeleteUsualLoginPlaces" as Action<"yunjing:DeleteUsualLoginPlaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccountStatistics = "yunjing:DescribeAccountStatistics" as Action<"yunjing:DescribeAccountStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "yunjing:DescribeAccounts" as Action<"yunjing:DescribeAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAgentVuls = "yunjing:DescribeAgentVuls" as Action<"yunjing:DescribeAgentVuls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAlarmAttribute = "yunjing:DescribeAlarmAttribute" as Action<"yunjing:DescribeAlarmAttribute", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackLogInfo = "yunjing:DescribeAttackLogInfo" as Action<"yunjing:DescribeAttackLogInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAttackLogs = "yunjing:DescribeAttackLogs" as Action<"yunjing:DescribeAttackLogs", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBashEvents = "yunjing:DescribeBashEvents" as Action<"yunjing:DescribeBashEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBashRules = "yunjing:DescribeBashRules" as Action<"yunjing:DescribeBashRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeBruteAttacks = "yunjing:DescribeBruteAttacks" as Action<"yunjing:DescribeBruteAttacks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComponentInfo = "yunjing:DescribeComponentInfo" as Action<"yunjing:DescribeComponentInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComponentStatistics = "yunjing:DescribeComponentStatistics" as Action<"yunjing:DescribeComponentStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeComponents = "yunjing:DescribeComponents" as Action<"yunjing:DescribeComponents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeHistoryAccounts = "yunjing:DescribeHistoryAccounts" as Action<"yunjing:DescribeHistoryAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImpactedHosts = "yunjing:DescribeImpactedHosts" as Action<"yunjing:DescribeImpactedHosts", UnknownKind, never>;
/** List access by its name. */
export const DescribeLoginWhiteList = "yunjing:DescribeLoginWhiteList" as Action<"yunjing:DescribeLoginWhiteList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachineInfo = "yunjing:DescribeMachineInfo" as Action<"yunjing:DescribeMachineInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMachines = "yunjing:DescribeMachines" as Action<"yunjing:DescribeMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMaliciousRequests = "yunjing:DescribeMaliciousRequests" as Action<"yunjing:DescribeMaliciousRequests", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMalwares = "yunjing:DescribeMalwares" as Action<"yunjing:DescribeMalwares", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNonlocalLoginPlaces = "yunjing:DescribeNonlocalLoginPlaces" as Action<"yunjing:DescribeNonlocalLoginPlaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOpenPortStatistics = "yunjing:DescribeOpenPortStatistics" as Action<"yunjing:DescribeOpenPortStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOpenPortTaskStatus = "yunjing:DescribeOpenPortTaskStatus" as Action<"yunjing:DescribeOpenPortTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOpenPorts = "yunjing:DescribeOpenPorts" as Action<"yunjing:DescribeOpenPorts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOverviewStatistics = "yunjing:DescribeOverviewStatistics" as Action<"yunjing:DescribeOverviewStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrivilegeEvents = "yunjing:DescribePrivilegeEvents" as Action<"yunjing:DescribePrivilegeEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribePrivilegeRules = "yunjing:DescribePrivilegeRules" as Action<"yunjing:DescribePrivilegeRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProVersionInfo = "yunjing:DescribeProVersionInfo" as Action<"yunjing:DescribeProVersionInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcessStatistics = "yunjing:DescribeProcessStatistics" as Action<"yunjing:DescribeProcessStatistics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcessTaskStatus = "yunjing:DescribeProcessTaskStatus" as Action<"yunjing:DescribeProcessTaskStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeProcesses = "yunjing:DescribeProcesses" as Action<"yunjing:DescribeProcesses", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellEvents = "yunjing:DescribeReverseShellEvents" as Action<"yunjing:DescribeReverseShellEvents", UnknownKind, never>;
/** Read access by its name. */
export const DescribeReverseShellRules = "yunjing:DescribeReverseShellRules" as Action<"yunjing:DescribeReverseShellRules", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityDynamics = "yunjing:DescribeSecurityDynamics" as Action<"yunjing:DescribeSecurityDynamics", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecurityTrends = "yunjing:DescribeSecurityTrends" as Action<"yunjing:DescribeSecurityTrends", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTagMachines = "yunjing:DescribeTagMachines" as Action<"yunjing:DescribeTagMachines", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTags = "yunjing:DescribeTags" as Action<"yunjing:DescribeTags", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUsualLoginPlaces = "yunjing:DescribeUsualLoginPlaces" as Action<"yunjing:DescribeUsualLoginPlaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulInfo = "yunjing:DescribeVulInfo" as Action<"yunjing:DescribeVulInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVulScanResult = "yunjing:DescribeVulScanResult" as Action<"yunjing:DescribeVulScanResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVuls = "yunjing:DescribeVuls" as Action<"yunjing:DescribeVuls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWeeklyReportBruteAttacks = "yunjing:DescribeWeeklyReportBruteAttacks" as Action<"yunjing:DescribeWeeklyReportBruteAttacks", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWeeklyReportInfo = "yunjing:DescribeWeeklyReportInfo" as Action<"yunjing:DescribeWeeklyReportInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWeeklyReportMalwares = "yunjing:DescribeWeeklyReportMalwares" as Action<"yunjing:DescribeWeeklyReportMalwares", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWeeklyReportNonlocalLoginPlaces = "yunjing:DescribeWeeklyReportNonlocalLoginPlaces" as Action<"yunjing:DescribeWeeklyReportNonlocalLoginPlaces", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWeeklyReportVuls = "yunjing:DescribeWeeklyReportVuls" as Action<"yunjing:DescribeWeeklyReportVuls", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWeeklyReports = "yunjing:DescribeWeeklyReports" as Action<"yunjing:DescribeWeeklyReports", UnknownKind, never>;
/** Write access by its name. */
export const EditBashRule = "yunjing:EditBashRule" as Action<"yunjing:EditBashRule", UnknownKind, never>;
/** Write access by its name. */
export const EditPrivilegeRule = "yunjing:EditPrivilegeRule" as Action<"yunjing:EditPrivilegeRule", UnknownKind, never>;
/** Write access by its name. */
export const EditReverseShellRule = "yunjing:EditReverseShellRule" as Action<"yunjing:EditReverseShellRule", UnknownKind, never>;
/** Write access by its name. */
export const EditTags = "yunjing:EditTags" as Action<"yunjing:EditTags", UnknownKind, never>;
/** Access unknown. */
export const ExportAttackLogs = "yunjing:ExportAttackLogs" as Action<"yunjing:ExportAttackLogs", UnknownKind, never>;
/** Access unknown. */
export const ExportBashEvents = "yunjing:ExportBashEvents" as Action<"yunjing:ExportBashEvents", UnknownKind, never>;
/** Access unknown. */
export const ExportBruteAttacks = "yunjing:ExportBruteAttacks" as Action<"yunjing:ExportBruteAttacks", UnknownKind, never>;
/** Access unknown. */
export const ExportMaliciousRequests = "yunjing:ExportMaliciousRequests" as Action<"yunjing:ExportMaliciousRequests", UnknownKind, never>;
/** Access unknown. */
export const ExportMalwares = "yunjing:ExportMalwares" as Action<"yunjing:ExportMalwares", UnknownKind, never>;
/** Access unknown. */
export const ExportNonlocalLoginPlaces = "yunjing:ExportNonlocalLoginPlaces" as Action<"yunjing:ExportNonlocalLoginPlaces", UnknownKind, never>;
/** Access unknown. */
export const ExportPrivilegeEvents = "yunjing:ExportPrivilegeEvents" as Action<"yunjing:ExportPrivilegeEvents", UnknownKind, never>;
/** Access unknown. */
export const ExportReverseShellEvents = "yunjing:ExportReverseShellEvents" as Action<"yunjing:ExportReverseShellEvents", UnknownKind, never>;
/** Access unknown. */
export const IgnoreImpactedHosts = "yunjing:IgnoreImpactedHosts" as Action<"yunjing:IgnoreImpactedHosts", UnknownKind, never>;
/** Read access by its name. */
export const InquiryPriceOpenProVersionPrepaid = "yunjing:InquiryPriceOpenProVersionPrepaid" as Action<"yunjing:InquiryPriceOpenProVersionPrepaid", UnknownKind, never>;
/** Access unknown. */
export const MisAlarmNonlocalLoginPlaces = "yunjing:MisAlarmNonlocalLoginPlaces" as Action<"yunjing:MisAlarmNonlocalLoginPlaces", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAlarmAttribute = "yunjing:ModifyAlarmAttribute" as Action<"yunjing:ModifyAlarmAttribute", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAutoOpenProVersionConfig = "yunjing:ModifyAutoOpenProVersionConfig" as Action<"yunjing:ModifyAutoOpenProVersionConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLoginWhiteList = "yunjing:ModifyLoginWhiteList" as Action<"yunjing:ModifyLoginWhiteList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyProVersionRenewFlag = "yunjing:ModifyProVersionRenewFlag" as Action<"yunjing:ModifyProVersionRenewFlag", UnknownKind, never>;
/** Write access by its name. */
export const OpenProVersion = "yunjing:OpenProVersion" as Action<"yunjing:OpenProVersion", UnknownKind, never>;
/** Write access by its name. */
export const OpenProVersionPrepaid = "yunjing:OpenProVersionPrepaid" as Action<"yunjing:OpenProVersionPrepaid", UnknownKind, never>;
/** Write access by its name. */
export const RecoverMalwares = "yunjing:RecoverMalwares" as Action<"yunjing:RecoverMalwares", UnknownKind, never>;
/** Write access by its name. */
export const RenewProVersion = "yunjing:RenewProVersion" as Action<"yunjing:RenewProVersion", UnknownKind, never>;
/** Access unknown. */
export const RescanImpactedHost = "yunjing:RescanImpactedHost" as Action<"yunjing:RescanImpactedHost", UnknownKind, never>;
/** Access unknown. */
export const SeparateMalwares = "yunjing:SeparateMalwares" as Action<"yunjing:SeparateMalwares", UnknownKind, never>;
/** Write access by its name. */
export const SetBashEventsStatus = "yunjing:SetBashEventsStatus" as Action<"yunjing:SetBashEventsStatus", UnknownKind, never>;
/** Write access by its name. */
export const SwitchBashRules = "yunjing:SwitchBashRules" as Action<"yunjing:SwitchBashRules", UnknownKind, never>;
/** Access unknown. */
export const TrustMaliciousRequest = "yunjing:TrustMaliciousRequest" as Action<"yunjing:TrustMaliciousRequest", UnknownKind, never>;
/** Access unknown. */
export const TrustMalwares = "yunjing:TrustMalwares" as Action<"yunjing:TrustMalwares", UnknownKind, never>;
/** Access unknown. */
export const UntrustMaliciousRequest = "yunjing:UntrustMaliciousRequest" as Action<"yunjing:UntrustMaliciousRequest", UnknownKind, never>;
/** Access unknown. */
export const UntrustMalwares = "yunjing:UntrustMalwares" as Action<"yunjing:UntrustMalwares", UnknownKind, never>;
