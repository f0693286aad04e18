// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { allow, anyAction, conditionKey, everything, numericEqual, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `ReadOnlyAccess` of Cloud Access Management. Reads all cloud resources of the account of products
 * with operation-level or resource-level authorization.
 *
 * Source: CAM global preset policies, China site (cloud.tencent.com/document/product/598/105584).
 */
export const ReadOnlyAccess: PresetPolicy = presetPolicy({
  name: "ReadOnlyAccess",
  product: "Cloud Access Management",
  description: "Reads all cloud resources of the account of products with operation-level or resource-level authorization.",
  basis: "printed",
  policy: policy(
    allow({
      action: anyAction,
      resource: everything,
      when: [numericEqual(conditionKey("qcs:read_only_action", "numeric"), 1)],
    }),
  ),
  sources: [
    {
      title: "CAM global preset policies, China site",
      ref: "cloud.tencent.com/document/product/598/105584",
      date: "2024-12-10",
    },
  ],
  notes: null,
});
