// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateAddressPool = "igtm:CreateAddressPool" as Action<"igtm:CreateAddressPool", UnknownKind, never>;
/** Write access by its name. */
export const CreateInstance = "igtm:CreateInstance" as Action<"igtm:CreateInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateMonitor = "igtm:CreateMonitor" as Action<"igtm:CreateMonitor", UnknownKind, never>;
/** Write access by its name. */
export const CreatePackageAndPay = "igtm:CreatePackageAndPay" as Action<"igtm:CreatePackageAndPay", UnknownKind, never>;
/** Write access by its name. */
export const CreateStrategy = "igtm:CreateStrategy" as Action<"igtm:CreateStrategy", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAddressPool = "igtm:DeleteAddressPool" as Action<"igtm:DeleteAddressPool", UnknownKind, never>;
/** Write access by its name. */
export const DeleteMonitor = "igtm:DeleteMonitor" as Action<"igtm:DeleteMonitor", UnknownKind, never>;
/** Write access by its name. */
export const DeleteStrategy = "igtm:DeleteStrategy" as Action<"igtm:DeleteStrategy", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAddressLocation = "igtm:DescribeAddressLocation" as Action<"igtm:DescribeAddressLocation", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAddressPoolDetail = "igtm:DescribeAddressPoolDetail" as Action<"igtm:DescribeAddressPoolDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeAddressPoolList = "igtm:DescribeAddressPoolList" as Action<"igtm:DescribeAddressPoolList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDetectPackageDetail = "igtm:DescribeDetectPackageDetail" as Action<"igtm:DescribeDetectPackageDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeDetectTaskPackageList = "igtm:DescribeDetectTaskPackageList" as Action<"igtm:DescribeDetectTaskPackageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDetectors = "igtm:DescribeDetectors" as Action<"igtm:DescribeDetectors", UnknownKind, never>;
/** List access by its name. */
export const DescribeDnsLineList = "igtm:DescribeDnsLineList" as Action<"igtm:DescribeDnsLineList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceDetail = "igtm:DescribeInstanceDetail" as Action<"igtm:DescribeInstanceDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstanceList = "igtm:DescribeInstanceList" as Action<"igtm:DescribeInstanceList", UnknownKind, never>;
/** List access by its name. */
export const DescribeInstancePackageList = "igtm:DescribeInstancePackageList" as Action<"igtm:DescribeInstancePackageList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMonitorDetail = "igtm:DescribeMonitorDetail" as Action<"igtm:DescribeMonitorDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMonitors = "igtm:DescribeMonitors" as Action<"igtm:DescribeMonitors", UnknownKind, never>;
/** Read access by its name. */
export const DescribeQuotas = "igtm:DescribeQuotas" as Action<"igtm:DescribeQuotas", UnknownKind, never>;
/** Read access by its name. */
export const DescribeStrategyDetail = "igtm:DescribeStrategyDetail" as Action<"igtm:DescribeStrategyDetail", UnknownKind, never>;
/** List access by its name. */
export const DescribeStrategyList = "igtm:DescribeStrategyList" as Action<"igtm:DescribeStrategyList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyAddressPool = "igtm:ModifyAddressPool" as Action<"igtm:ModifyAddressPool", UnknownKind, never>;
/** Write access by its name. */
export const ModifyInstanceConfig = "igtm:ModifyInstanceConfig" as Action<"igtm:ModifyInstanceConfig", UnknownKind, never>;
/** Write access by its name. */
export const ModifyMonitor = "igtm:ModifyMonitor" as Action<"igtm:ModifyMonitor", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPackageAutoRenew = "igtm:ModifyPackageAutoRenew" as Action<"igtm:ModifyPackageAutoRenew", UnknownKind, never>;
/** Write access by its name. */
export const ModifyStrategy = "igtm:ModifyStrategy" as Action<"igtm:ModifyStrategy", UnknownKind, never>;
