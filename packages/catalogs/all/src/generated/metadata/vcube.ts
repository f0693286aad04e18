// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `vcube`. */
export const catalog: SdkCatalog = {
  service: "vcube",
  apiVersions: ["2022-04-10"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "vcube:DescribeFeatureList",
      "vcube:DescribeLicenseList",
      "vcube:DescribeVcubeApplicationAndPlayList",
      "vcube:DescribeVcubeApplicationAndXMagicList",
      "vcube:DescribeVcubeResourcesList",
      "vcube:DescribeXMagicResourceList",
    ],
    read: [
      "vcube:DescribeNews",
      "vcube:DescribeSTS",
      "vcube:DescribeTrialFeature",
      "vcube:DescribeUserConfig",
      "vcube:DescribeVcubeApplicationAndLicense",
      "vcube:DescribeVcubeResources",
      "vcube:DescribeXMagicResource",
    ],
    write: [
      "vcube:CreateActivityLicense",
      "vcube:CreateApplicationAndBindLicense",
      "vcube:CreateApplicationAndVideo",
      "vcube:CreateApplicationAndWebPlayerLicense",
      "vcube:CreateLicense",
      "vcube:CreateTestXMagic",
      "vcube:CreateTrialApplicationAndLicense",
      "vcube:CreateTrialLicense",
      "vcube:CreateXMagic",
      "vcube:DeleteApplicationAndVideoLicense",
      "vcube:DeleteApplicationAndWebPlayerLicense",
      "vcube:ModifyApplication",
      "vcube:ModifyFormalApplication",
      "vcube:ModifyLicense",
      "vcube:ModifyPresetApplication",
      "vcube:ModifyTrialLicense",
      "vcube:ModifyXMagic",
      "vcube:RenewLicense",
      "vcube:RenewTestXMagic",
      "vcube:RenewVideo",
      "vcube:UpdateTestXMagic",
      "vcube:UpdateTrialLicense",
      "vcube:UpdateXMagic",
    ],
    unknown: [],
  },
};
