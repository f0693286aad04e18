// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddFairPlayPem = "drm:AddFairPlayPem" as Action<"drm:AddFairPlayPem", UnknownKind, never>;
/** Write access by its name. */
export const CreateEncryptKeys = "drm:CreateEncryptKeys" as Action<"drm:CreateEncryptKeys", UnknownKind, never>;
/** Write access by its name. */
export const CreateLicense = "drm:CreateLicense" as Action<"drm:CreateLicense", UnknownKind, never>;
/** Write access by its name. */
export const DeleteFairPlayPem = "drm:DeleteFairPlayPem" as Action<"drm:DeleteFairPlayPem", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAllKeys = "drm:DescribeAllKeys" as Action<"drm:DescribeAllKeys", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDRMLicense = "drm:DescribeDRMLicense" as Action<"drm:DescribeDRMLicense", UnknownKind, never>;
/** Read access by its name. */
export const DescribeFairPlayPem = "drm:DescribeFairPlayPem" as Action<"drm:DescribeFairPlayPem", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKeys = "drm:DescribeKeys" as Action<"drm:DescribeKeys", UnknownKind, never>;
/** Access unknown. */
export const GenerateTDRMKey = "drm:GenerateTDRMKey" as Action<"drm:GenerateTDRMKey", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFairPlayPem = "drm:ModifyFairPlayPem" as Action<"drm:ModifyFairPlayPem", UnknownKind, never>;
/** Write access by its name. */
export const StartEncryption = "drm:StartEncryption" as Action<"drm:StartEncryption", UnknownKind, never>;
