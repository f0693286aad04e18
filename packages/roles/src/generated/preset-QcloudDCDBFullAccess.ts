// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudDCDBFullAccess` of TDSQL for MySQL. Creates and manages instances.
 *
 * Source: TDSQL for MySQL console examples (tencentcloud.com/document/product/1042/33346).
 */
export const QcloudDCDBFullAccess: PresetPolicy = presetPolicy({
  name: "QcloudDCDBFullAccess",
  product: "TDSQL for MySQL",
  description: "Creates and manages instances.",
  basis: "printed",
  policy: policy(
    allow({
      action: [action("dcdb:*")],
      resource: everything,
    }),
  ),
  sources: [
    {
      title: "TDSQL for MySQL console examples",
      ref: "tencentcloud.com/document/product/1042/33346",
      date: "2024-01-06",
    },
  ],
  notes: null,
});
