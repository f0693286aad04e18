// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const CreateActivityLicense = "vcube:CreateActivityLicense" as Action<"vcube:CreateActivityLicense", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationAndBindLicense = "vcube:CreateApplicationAndBindLicense" as Action<"vcube:CreateApplicationAndBindLicense", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationAndVideo = "vcube:CreateApplicationAndVideo" as Action<"vcube:CreateApplicationAndVideo", UnknownKind, never>;
/** Write access by its name. */
export const CreateApplicationAndWebPlayerLicense = "vcube:CreateApplicationAndWebPlayerLicense" as Action<"vcube:CreateApplicationAndWebPlayerLicense", UnknownKind, never>;
/** Write access by its name. */
export const CreateLicense = "vcube:CreateLicense" as Action<"vcube:CreateLicense", UnknownKind, never>;
/** Write access by its name. */
export const CreateTestXMagic = "vcube:CreateTestXMagic" as Action<"vcube:CreateTestXMagic", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrialApplicationAndLicense = "vcube:CreateTrialApplicationAndLicense" as Action<"vcube:CreateTrialApplicationAndLicense", UnknownKind, never>;
/** Write access by its name. */
export const CreateTrialLicense = "vcube:CreateTrialLicense" as Action<"vcube:CreateTrialLicense", UnknownKind, never>;
/** Write access by its name. */
export const CreateXMagic = "vcube:CreateXMagic" as Action<"vcube:CreateXMagic", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplicationAndVideoLicense = "vcube:DeleteApplicationAndVideoLicense" as Action<"vcube:DeleteApplicationAndVideoLicense", UnknownKind, never>;
/** Write access by its name. */
export const DeleteApplicationAndWebPlayerLicense = "vcube:DeleteApplicationAndWebPlayerLicense" as Action<"vcube:DeleteApplicationAndWebPlayerLicense", UnknownKind, never>;
/** List access by its name. */
export const DescribeFeatureList = "vcube:DescribeFeatureList" as Action<"vcube:DescribeFeatureList", UnknownKind, never>;
/** List access by its name. */
export const DescribeLicenseList = "vcube:DescribeLicenseList" as Action<"vcube:DescribeLicenseList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeNews = "vcube:DescribeNews" as Action<"vcube:DescribeNews", UnknownKind, never>;
/** Read access by its name. */
export const DescribeSTS = "vcube:DescribeSTS" as Action<"vcube:DescribeSTS", UnknownKind, never>;
/** Read access by its name. */
export const DescribeTrialFeature = "vcube:DescribeTrialFeature" as Action<"vcube:DescribeTrialFeature", UnknownKind, never>;
/** Read access by its name. */
export const DescribeUserConfig = "vcube:DescribeUserConfig" as Action<"vcube:DescribeUserConfig", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVcubeApplicationAndLicense = "vcube:DescribeVcubeApplicationAndLicense" as Action<"vcube:DescribeVcubeApplicationAndLicense", UnknownKind, never>;
/** List access by its name. */
export const DescribeVcubeApplicationAndPlayList = "vcube:DescribeVcubeApplicationAndPlayList" as Action<"vcube:DescribeVcubeApplicationAndPlayList", UnknownKind, never>;
/** List access by its name. */
export const DescribeVcubeApplicationAndXMagicList = "vcube:DescribeVcubeApplicationAndXMagicList" as Action<"vcube:DescribeVcubeApplicationAndXMagicList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeVcubeResources = "vcube:DescribeVcubeResources" as Action<"vcube:DescribeVcubeResources", UnknownKind, never>;
/** List access by its name. */
export const DescribeVcubeResourcesList = "vcube:DescribeVcubeResourcesList" as Action<"vcube:DescribeVcubeResourcesList", UnknownKind, never>;
/** Read access by its name. */
export const DescribeXMagicResource = "vcube:DescribeXMagicResource" as Action<"vcube:DescribeXMagicResource", UnknownKind, never>;
/** List access by its name. */
export const DescribeXMagicResourceList = "vcube:DescribeXMagicResourceList" as Action<"vcube:DescribeXMagicResourceList", UnknownKind, never>;
/** Write access by its name. */
export const ModifyApplication = "vcube:ModifyApplication" as Action<"vcube:ModifyApplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyFormalApplication = "vcube:ModifyFormalApplication" as Action<"vcube:ModifyFormalApplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyLicense = "vcube:ModifyLicense" as Action<"vcube:ModifyLicense", UnknownKind, never>;
/** Write access by its name. */
export const ModifyPresetApplication = "vcube:ModifyPresetApplication" as Action<"vcube:ModifyPresetApplication", UnknownKind, never>;
/** Write access by its name. */
export const ModifyTrialLicense = "vcube:ModifyTrialLicense" as Action<"vcube:ModifyTrialLicense", UnknownKind, never>;
/** Write access by its name. */
export const ModifyXMagic = "vcube:ModifyXMagic" as Action<"vcube:ModifyXMagic", UnknownKind, never>;
/** Write access by its name. */
export const RenewLicense = "vcube:RenewLicense" as Action<"vcube:RenewLicense", UnknownKind, never>;
/** Write access by its name. */
export const RenewTestXMagic = "vcube:RenewTestXMagic" as Action<"vcube:RenewTestXMagic", UnknownKind, never>;
/** Write access by its name. */
export const RenewVideo = "vcube:RenewVideo" as Action<"vcube:RenewVideo", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTestXMagic = "vcube:UpdateTestXMagic" as Action<"vcube:UpdateTestXMagic", UnknownKind, never>;
/** Write access by its name. */
export const UpdateTrialLicense = "vcube:UpdateTrialLicense" as Action<"vcube:UpdateTrialLicense", UnknownKind, never>;
/** Write access by its name. */
export const UpdateXMagic = "vcube:UpdateXMagic" as Action<"vcube:UpdateXMagic", UnknownKind, never>;
