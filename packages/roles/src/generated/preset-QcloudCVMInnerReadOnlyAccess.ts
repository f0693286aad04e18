// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudCVMInnerReadOnlyAccess` of Cloud Virtual Machine. Reads CVM instances.
 *
 * Source: CVM access control (tencentcloud.com/document/product/213/17401).
 */
export const QcloudCVMInnerReadOnlyAccess: PresetPolicy = presetPolicy({
  name: "QcloudCVMInnerReadOnlyAccess",
  product: "Cloud Virtual Machine",
  description: "Reads CVM instances.",
  basis: "printed",
  policy: policy(
    allow({
      action: [
        action("name/cvm:Describe*"),
        action("name/cvm:Inquiry*"),
      ],
      resource: everything,
    }),
  ),
  sources: [{ title: "CVM access control", ref: "tencentcloud.com/document/product/213/17401", date: "2024-01-06" }],
  notes: null,
});
