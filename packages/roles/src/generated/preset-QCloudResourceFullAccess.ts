// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { allow, anyAction, conditionKey, everything, numericEqual, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QCloudResourceFullAccess` of Cloud Access Management. Manages all cloud resources of the account
 * without finance, and with a part of CAM.
 *
 * This is version 2 of the policy. Users to whom it was attached before 2021-07-29 keep version 1, which denies all of
 * cam and finance.
 *
 * Source: CAM global preset policies, China site (cloud.tencent.com/document/product/598/105584).
 */
export const QCloudResourceFullAccess: PresetPolicy = presetPolicy({
  name: "QCloudResourceFullAccess",
  product: "Cloud Access Management",
  description: "Manages all cloud resources of the account without finance, and with a part of CAM.",
  basis: "printed",
  policy: policy(
    allow({
      action: anyAction,
      resource: everything,
      when: [numericEqual(conditionKey("qcs:except_cam_finance", "numeric"), 1)],
    }),
  ),
  sources: [
    {
      title: "CAM global preset policies, China site",
      ref: "cloud.tencent.com/document/product/598/105584",
      date: "2024-12-10",
    },
  ],
  notes: "This is version 2 of the policy. Users to whom it was attached before 2021-07-29 keep version 1, which denies all of cam and finance.",
});
