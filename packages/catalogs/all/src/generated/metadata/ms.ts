// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ms`. */
export const catalog: SdkCatalog = {
  service: "ms",
  apiVersions: ["2018-04-08"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "ms:DescribeApkDetectionResult",
      "ms:DescribeEncryptInstances",
      "ms:DescribeEncryptPlan",
      "ms:DescribeOrderInstances",
      "ms:DescribeResourceInstances",
      "ms:DescribeShieldInstances",
      "ms:DescribeShieldPlanInstance",
      "ms:DescribeShieldResult",
      "ms:DescribeUrlDetectionResult",
      "ms:DescribeUserBaseInfoInstance",
    ],
    write: [
      "ms:CancelEncryptTask",
      "ms:CreateBindInstance",
      "ms:CreateCosSecKeyInstance",
      "ms:CreateEncryptInstance",
      "ms:CreateOrderInstance",
      "ms:CreateResourceInstances",
      "ms:CreateShieldInstance",
      "ms:CreateShieldPlanInstance",
      "ms:DeleteShieldInstances",
      "ms:DestroyResourceInstances",
      "ms:UpdateClientState",
      "ms:UpdateLocalTaskResult",
    ],
    unknown: ["ms:RequestLocalTask"],
  },
};
