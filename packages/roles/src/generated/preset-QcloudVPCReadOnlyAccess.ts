// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudVPCReadOnlyAccess` of Virtual Private Cloud. Reads VPCs and related resources.
 *
 * The page gives the document as another way to the same permissions, not as the text of the preset policy.
 *
 * Source: Authorizing sub-account read-only access to VPC resources
 * (www.tencentcloud.com/zh/document/product/598/11102).
 */
export const QcloudVPCReadOnlyAccess: PresetPolicy = presetPolicy({
  name: "QcloudVPCReadOnlyAccess",
  product: "Virtual Private Cloud",
  description: "Reads VPCs and related resources.",
  basis: "alternative",
  policy: policy(
    allow({
      action: [
        action("vpc:Describe*"),
        action("vpc:Inquiry*"),
        action("vpc:Get*"),
      ],
      resource: everything,
    }),
  ),
  sources: [
    {
      title: "Authorizing sub-account read-only access to VPC resources",
      ref: "www.tencentcloud.com/zh/document/product/598/11102",
      date: "undated",
    },
  ],
  notes: "The page gives the document as another way to the same permissions, not as the text of the preset policy.",
});
