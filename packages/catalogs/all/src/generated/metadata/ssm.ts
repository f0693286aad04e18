// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ssm`. */
export const catalog: SdkCatalog = {
  service: "ssm",
  apiVersions: ["2019-09-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["ssm:ListSecretVersionIds", "ssm:ListSecrets"],
    read: [
      "ssm:DescribeAsyncRequestInfo",
      "ssm:DescribeRotationDetail",
      "ssm:DescribeRotationHistory",
      "ssm:DescribeSecret",
      "ssm:DescribeSupportedProducts",
      "ssm:GetRegions",
      "ssm:GetSSHKeyPairValue",
      "ssm:GetSecretValue",
      "ssm:GetServiceStatus",
    ],
    write: [
      "ssm:CreateProductSecret",
      "ssm:CreateSSHKeyPairSecret",
      "ssm:CreateSecret",
      "ssm:DeleteSecret",
      "ssm:DeleteSecretVersion",
      "ssm:DisableSecret",
      "ssm:EnableSecret",
      "ssm:PutSecretValue",
      "ssm:RestoreSecret",
      "ssm:UpdateDescription",
      "ssm:UpdateRotationStatus",
      "ssm:UpdateSecret",
    ],
    unknown: ["ssm:RotateProductSecret"],
  },
};
