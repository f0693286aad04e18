// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { allow, anyAction, everything, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `AdministratorAccess` of Cloud Access Management. Manages all users and their permissions, finance
 * and all cloud resources of the account.
 *
 * Source: CAM global preset policies, China site (cloud.tencent.com/document/product/598/105584).
 */
export const AdministratorAccess: PresetPolicy = presetPolicy({
  name: "AdministratorAccess",
  product: "Cloud Access Management",
  description: "Manages all users and their permissions, finance and all cloud resources of the account.",
  basis: "printed",
  policy: policy(
    allow({
      action: anyAction,
      resource: everything,
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
