// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudCVMReadOnlyAccess` of Cloud Virtual Machine. Reads CVM instances and the VPC and CLB
 * resources that go with them.
 *
 * Source: CVM access control (tencentcloud.com/document/product/213/17401).
 */
export const QcloudCVMReadOnlyAccess: PresetPolicy = presetPolicy({
  name: "QcloudCVMReadOnlyAccess",
  product: "Cloud Virtual Machine",
  description: "Reads CVM instances and the VPC and CLB resources that go with them.",
  basis: "printed",
  policy: policy(
    allow({
      action: [
        action("name/cvm:Describe*"),
        action("name/cvm:Inquiry*"),
      ],
      resource: everything,
    }),
    allow({
      action: [
        action("name/vpc:Describe*"),
        action("name/vpc:Inquiry*"),
        action("name/vpc:Get*"),
      ],
      resource: everything,
    }),
    allow({
      action: [action("name/clb:Describe*")],
      resource: everything,
    }),
    allow({
      action: [action("name/monitor:*")],
      resource: everything,
    }),
  ),
  sources: [{ title: "CVM access control", ref: "tencentcloud.com/document/product/213/17401", date: "2024-01-06" }],
  notes: null,
});
