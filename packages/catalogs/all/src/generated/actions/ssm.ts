// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateProductSecret = "ssm:CreateProductSecret" as Action<"ssm:CreateProductSecret", UnknownKind, never>;
/** Write access by its name. */
export const CreateSSHKeyPairSecret = "ssm:CreateSSHKeyPairSecret" as Action<"ssm:CreateSSHKeyPairSecret", UnknownKind, never>;
/** Write access by its name. */
export const CreateSecret = "ssm:CreateSecret" as Action<"ssm:CreateSecret", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecret = "ssm:DeleteSecret" as Action<"ssm:DeleteSecret", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSecretVersion = "ssm:DeleteSecretVersion" as Action<"ssm:DeleteSecretVersion", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAsyncRequestInfo = "ssm:DescribeAsyncRequestInfo" as Action<"ssm:DescribeAsyncRequestInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRotationDetail = "ssm:DescribeRotationDetail" as Action<"ssm:DescribeRotationDetail", UnknownKind, never>;
/** Read access by its name. */
export const DescribeRotationHistory = "ssm:DescribeRotationHistory" as Action<"ssm:DescribeRotationHistory", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSecret = "ssm:DescribeSecret" as Action<"ssm:DescribeSecret", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSupportedProducts = "ssm:DescribeSupportedProducts" as Action<"ssm:DescribeSupportedProducts", UnknownKind, never>;
/** Write access by its name. */
export const DisableSecret = "ssm:DisableSecret" as Action<"ssm:DisableSecret", UnknownKind, never>;
/** Write access by its name. */
export const EnableSecret = "ssm:EnableSecret" as Action<"ssm:EnableSecret", UnknownKind, never>;
/** Read access by its name. */
export const GetRegions = "ssm:GetRegions" as Action<"ssm:GetRegions", UnknownKind, never>;
/** Read access by its name. */
export const GetSSHKeyPairValue = "ssm:GetSSHKeyPairValue" as Action<"ssm:GetSSHKeyPairValue", UnknownKind, never>;
/** Read access by its name. */
export const GetSecretValue = "ssm:GetSecretValue" as Action<"ssm:GetSecretValue", UnknownKind, never>;
/** Read access by its name. */
export const GetServiceStatus = "ssm:GetServiceStatus" as Action<"ssm:GetServiceStatus", UnknownKind, never>;
/** List access by its name. */
export const ListSecretVersionIds = "ssm:ListSecretVersionIds" as Action<"ssm:ListSecretVersionIds", UnknownKind, never>;
/** List access by its name. */
export const ListSecrets = "ssm:ListSecrets" as Action<"ssm:ListSecrets", UnknownKind, never>;
/** Write access by its name. */
export const PutSecretValue = "ssm:PutSecretValue" as Action<"ssm:PutSecretValue", UnknownKind, never>;
/** Write access by its name. */
export const RestoreSecret = "ssm:RestoreSecret" as Action<"ssm:RestoreSecret", UnknownKind, never>;
/** Access unknown. */
export const RotateProductSecret = "ssm:RotateProductSecret" as Action<"ssm:RotateProductSecret", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDescription = "ssm:UpdateDescription" as Action<"ssm:UpdateDescription", UnknownKind, never>;
/** Write access by its name. */
export const UpdateRotationStatus = "ssm:UpdateRotationStatus" as Action<"ssm:UpdateRotationStatus", UnknownKind, never>;
/** Write access by its name. */
export const UpdateSecret = "ssm:UpdateSecret" as Action<"ssm:UpdateSecret", UnknownKind, never>;
