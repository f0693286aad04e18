// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const AddFairPlayPem = "drm:AddFairPlayPem" as UncheckedAction<"drm:AddFairPlayPem">;
/** Write access by its name. */
export const CreateEncryptKeys = "drm:CreateEncryptKeys" as UncheckedAction<"drm:CreateEncryptKeys">;
/** Write access by its name. */
export const CreateLicense = "drm:CreateLicense" as UncheckedAction<"drm:CreateLicense">;
/** Write access by its name. */
export const DeleteFairPlayPem = "drm:DeleteFairPlayPem" as UncheckedAction<"drm:DeleteFairPlayPem">;
/** Read access by its name. */
export const DescribeAllKeys = "drm:DescribeAllKeys" as UncheckedAction<"drm:DescribeAllKeys">;
/** Read access by its name. */
export const DescribeDRMLicense = "drm:DescribeDRMLicense" as UncheckedAction<"drm:DescribeDRMLicense">;
/** Read access by its name. */
export const DescribeFairPlayPem = "drm:DescribeFairPlayPem" as UncheckedAction<"drm:DescribeFairPlayPem">;
/** Read access by its name. */
export const DescribeKeys = "drm:DescribeKeys" as UncheckedAction<"drm:DescribeKeys">;
/** Access unknown. */
export const GenerateTDRMKey = "drm:GenerateTDRMKey" as UncheckedAction<"drm:GenerateTDRMKey">;
/** Write access by its name. */
export const ModifyFairPlayPem = "drm:ModifyFairPlayPem" as UncheckedAction<"drm:ModifyFairPlayPem">;
/** Write access by its name. */
export const StartEncryption = "drm:StartEncryption" as UncheckedAction<"drm:StartEncryption">;
