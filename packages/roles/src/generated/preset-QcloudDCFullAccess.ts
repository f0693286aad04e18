// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudDCFullAccess` of Direct Connect. Creates and manages connections and dedicated tunnels.
 *
 * Source: Direct Connect access policy syntax (tencentcloud.com/document/product/216/39513).
 */
export const QcloudDCFullAccess: PresetPolicy = presetPolicy({
  name: "QcloudDCFullAccess",
  product: "Direct Connect",
  description: "Creates and manages connections and dedicated tunnels.",
  basis: "printed",
  policy: policy(
    allow({
      action: [action("dc:*")],
      resource: everything,
    }),
  ),
  sources: [
    {
      title: "Direct Connect access policy syntax",
      ref: "tencentcloud.com/document/product/216/39513",
      date: "2024-01-13",
    },
  ],
  notes: null,
});
