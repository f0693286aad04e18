// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateApplication = "hai:CreateApplication" as Action<"hai:CreateApplication", UnknownKind, never>;
/** Write access by its name. */
export const CreateInferServiceByTemplate = "hai:CreateInferServiceByTemplate" as Action<"hai:CreateInferServiceByTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateMuskPrompt = "hai:CreateMuskPrompt" as Action<"hai:CreateMuskPrompt", UnknownKind, never>;
/** Write access by its name. */
export const DeleteService = "hai:DeleteService" as Action<"hai:DeleteService", UnknownKind, never>;
/** Write access by its name. */
export const DeployInferService = "hai:DeployInferService" as Action<"hai:DeployInferService", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApplications = "hai:DescribeApplications" as Action<"hai:DescribeApplications", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDeployTemplates = "hai:DescribeDeployTemplates" as Action<"hai:DescribeDeployTemplates", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstanceNetworkStatus = "hai:DescribeInstanceNetworkStatus" as Action<"hai:DescribeInstanceNetworkStatus", UnknownKind, never>;
/** Read access by its name. */
export const DescribeInstances = "hai:DescribeInstances" as Action<"hai:DescribeInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeModels = "hai:DescribeModels" as Action<"hai:DescribeModels", UnknownKind, never>;
/** Read access by its name. */
export const DescribeMuskPrompts = "hai:DescribeMuskPrompts" as Action<"hai:DescribeMuskPrompts", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRegions = "hai:DescribeRegions" as Action<"hai:DescribeRegions", UnknownKind, never>;
/** Read access by its name. */
export const DescribeScenes = "hai:DescribeScenes" as Action<"hai:DescribeScenes", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServiceLoginSettings = "hai:DescribeServiceLoginSettings" as Action<"hai:DescribeServiceLoginSettings", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServices = "hai:DescribeServices" as Action<"hai:DescribeServices", UnknownKind, never>;
/** Read access by its name. */
export const DescribeServicesCallInfo = "hai:DescribeServicesCallInfo" as Action<"hai:DescribeServicesCallInfo", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceRunInstances = "hai:InquirePriceRunInstances" as Action<"hai:InquirePriceRunInstances", UnknownKind, never>;
/** Read access by its name. */
export const InquirePriceUpdateServiceConfigs = "hai:InquirePriceUpdateServiceConfigs" as Action<"hai:InquirePriceUpdateServiceConfigs", UnknownKind, never>;
/** Write access by its name. */
export const ResetInstancesPassword = "hai:ResetInstancesPassword" as Action<"hai:ResetInstancesPassword", UnknownKind, never>;
/** Write access by its name. */
export const ResizeInstanceDisk = "hai:ResizeInstanceDisk" as Action<"hai:ResizeInstanceDisk", UnknownKind, never>;
/** Access unknown. */
export const RunInstances = "hai:RunInstances" as Action<"hai:RunInstances", UnknownKind, never>;
/** Write access by its name. */
export const StartInstance = "hai:StartInstance" as Action<"hai:StartInstance", UnknownKind, never>;
/** Write access by its name. */
export const StopInstance = "hai:StopInstance" as Action<"hai:StopInstance", UnknownKind, never>;
/** Write access by its name. */
export const TerminateInstances = "hai:TerminateInstances" as Action<"hai:TerminateInstances", UnknownKind, never>;
/** Write access by its name. */
export const UpdateServiceConfigs = "hai:UpdateServiceConfigs" as Action<"hai:UpdateServiceConfigs", UnknownKind, never>;
