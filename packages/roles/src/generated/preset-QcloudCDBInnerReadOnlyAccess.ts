// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudCDBInnerReadOnlyAccess` of TencentDB for MySQL. Reads instances.
 *
 * Sources: TencentDB for MySQL console examples, China site (cloud.tencent.com/document/product/236/14468); TencentDB
 * for MySQL console examples, international site in Chinese (www.tencentcloud.com/zh/document/product/236/14468).
 */
export const QcloudCDBInnerReadOnlyAccess: PresetPolicy = presetPolicy({
  name: "QcloudCDBInnerReadOnlyAccess",
  product: "TencentDB for MySQL",
  description: "Reads instances.",
  basis: "printed",
  policy: policy(
    allow({
      action: [action("cdb:Describe*")],
      resource: everything,
    }),
  ),
  sources: [
    {
      title: "TencentDB for MySQL console examples, China site",
      ref: "cloud.tencent.com/document/product/236/14468",
      date: "2025-10-29",
    },
    {
      title: "TencentDB for MySQL console examples, international site in Chinese",
      ref: "www.tencentcloud.com/zh/document/product/236/14468",
      date: "undated",
    },
  ],
  notes: null,
});
