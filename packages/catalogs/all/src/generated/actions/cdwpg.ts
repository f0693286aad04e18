// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateInstanceByApi = "cdwpg:CreateInstanceByApi" as Action<"cdwpg:CreateInstanceByApi", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAccounts = "cdwpg:DescribeAccounts" as Action<"cdwpg:DescribeAccounts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBConfigHistory = "cdwpg:DescribeDBConfigHistory" as Action<"cdwpg:DescribeDBConfigHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDBParams = "cdwpg:DescribeDBParams" as Action<"cdwpg:DescribeDBParams", UnknownKind, never>;
/** Read access by its name. */
export const DescribeErrorLog = "cdwpg:DescribeErrorLog" as Action<"cdwpg:DescribeErrorLog", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstance = "cdwpg:DescribeInstance" as Action<"cdwpg:DescribeInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceInfo = "cdwpg:DescribeInstanceInfo" as Action<"cdwpg:DescribeInstanceInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNodes = "cdwpg:DescribeInstanceNodes" as Action<"cdwpg:DescribeInstanceNodes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceOperations = "cdwpg:DescribeInstanceOperations" as Action<"cdwpg:DescribeInstanceOperations", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceState = "cdwpg:DescribeInstanceState" as Action<"cdwpg:DescribeInstanceState", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "cdwpg:DescribeInstances" as Action<"cdwpg:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSimpleInstances = "cdwpg:DescribeSimpleInstances" as Action<"cdwpg:DescribeSimpleInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSlowLog = "cdwpg:DescribeSlowLog" as Action<"cdwpg:DescribeSlowLog", UnknownKind, never>;
/** List access by its name. */
export const DescribeUpgradeList = "cdwpg:DescribeUpgradeList" as Action<"cdwpg:DescribeUpgradeList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserHbaConfig = "cdwpg:DescribeUserHbaConfig" as Action<"cdwpg:DescribeUserHbaConfig", UnknownKind, never>;
/** Write access by its name. */
export const DestroyInstanceByApi = "cdwpg:DestroyInstanceByApi" as Action<"cdwpg:DestroyInstanceByApi", UnknownKind, never>;
/** Write access by its name. */
export const ModifyDBParameters = "cdwpg:ModifyDBParameters" as Action<"cdwpg:ModifyDBParameters", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstance = "cdwpg:ModifyInstance" as Action<"cdwpg:ModifyInstance", UnknownKind, never>;
/** Write access by its name. */
export const ModifyUserHba = "cdwpg:ModifyUserHba" as Action<"cdwpg:ModifyUserHba", UnknownKind, never>;
/** Write access by its name. */
export const ResetAccountPassword = "cdwpg:ResetAccountPassword" as Action<"cdwpg:ResetAccountPassword", UnknownKind, never>;
/** Write access by its name. */
export const RestartInstance = "cdwpg:RestartInstance" as Action<"cdwpg:RestartInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleOutInstance = "cdwpg:ScaleOutInstance" as Action<"cdwpg:ScaleOutInstance", UnknownKind, never>;
/** Write access by its name. */
export const ScaleUpInstance = "cdwpg:ScaleUpInstance" as Action<"cdwpg:ScaleUpInstance", UnknownKind, never>;
/** Write access by its name. */
export const UpgradeInstance = "cdwpg:UpgradeInstance" as Action<"cdwpg:UpgradeInstance", UnknownKind, never>;
