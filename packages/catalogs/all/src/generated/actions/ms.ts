// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CancelEncryptTask = "ms:CancelEncryptTask" as Action<"ms:CancelEncryptTask", UnknownKind, never>;
/** Write access by its name. */
export const CreateBindInstance = "ms:CreateBindInstance" as Action<"ms:CreateBindInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateCosSecKeyInstance = "ms:CreateCosSecKeyInstance" as Action<"ms:CreateCosSecKeyInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateEncryptInstance = "ms:CreateEncryptInstance" as Action<"ms:CreateEncryptInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrderInstance = "ms:CreateOrderInstance" as Action<"ms:CreateOrderInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateResourceInstances = "ms:CreateResourceInstances" as Action<"ms:CreateResourceInstances", UnknownKind, never>;
/** Write access by its name. */
export const CreateShieldInstance = "ms:CreateShieldInstance" as Action<"ms:CreateShieldInstance", UnknownKind, never>;
/** Write access by its name. */
export const CreateShieldPlanInstance = "ms:CreateShieldPlanInstance" as Action<"ms:CreateShieldPlanInstance", UnknownKind, never>;
/** Write access by its name. */
export const DeleteShieldInstances = "ms:DeleteShieldInstances" as Action<"ms:DeleteShieldInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeApkDetectionResult = "ms:DescribeApkDetectionResult" as Action<"ms:DescribeApkDetectionResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEncryptInstances = "ms:DescribeEncryptInstances" as Action<"ms:DescribeEncryptInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeEncryptPlan = "ms:DescribeEncryptPlan" as Action<"ms:DescribeEncryptPlan", UnknownKind, never>;
/** Read access by its name. */
export const DescribeOrderInstances = "ms:DescribeOrderInstances" as Action<"ms:DescribeOrderInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeResourceInstances = "ms:DescribeResourceInstances" as Action<"ms:DescribeResourceInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShieldInstances = "ms:DescribeShieldInstances" as Action<"ms:DescribeShieldInstances", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShieldPlanInstance = "ms:DescribeShieldPlanInstance" as Action<"ms:DescribeShieldPlanInstance", UnknownKind, never>;
/** Read access by its name. */
export const DescribeShieldResult = "ms:DescribeShieldResult" as Action<"ms:DescribeShieldResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUrlDetectionResult = "ms:DescribeUrlDetectionResult" as Action<"ms:DescribeUrlDetectionResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserBaseInfoInstance = "ms:DescribeUserBaseInfoInstance" as Action<"ms:DescribeUserBaseInfoInstance", UnknownKind, never>;
/** Write access by its name. */
export const DestroyResourceInstances = "ms:DestroyResourceInstances" as Action<"ms:DestroyResourceInstances", UnknownKind, never>;
/** Access unknown. */
export const RequestLocalTask = "ms:RequestLocalTask" as Action<"ms:RequestLocalTask", UnknownKind, never>;
/** Write access by its name. */
export const UpdateClientState = "ms:UpdateClientState" as Action<"ms:UpdateClientState", UnknownKind, never>;
/** Write access by its name. */
export const UpdateLocalTaskResult = "ms:UpdateLocalTaskResult" as Action<"ms:UpdateLocalTaskResult", UnknownKind, never>;
