// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudCOSReadOnlyAccess` of Cloud Object Storage. Reads buckets, objects and lists of objects.
 *
 * The page gives the document as another way to the same permissions, not as the text of the preset policy.
 *
 * Source: Authorizing sub-account read-only access to COS resources (tencentcloud.com/document/product/598/11087).
 */
export const QcloudCOSReadOnlyAccess: PresetPolicy = presetPolicy({
  name: "QcloudCOSReadOnlyAccess",
  product: "Cloud Object Storage",
  description: "Reads buckets, objects and lists of objects.",
  basis: "alternative",
  policy: policy(
    allow({
      action: [
        action("cos:List*"),
        action("cos:Get*"),
        action("cos:Head*"),
        cos.OptionsObject,
      ],
      resource: everything,
    }),
  ),
  sources: [
    {
      title: "Authorizing sub-account read-only access to COS resources",
      ref: "tencentcloud.com/document/product/598/11087",
      date: "2024-01-23",
    },
  ],
  notes: "The page gives the document as another way to the same permissions, not as the text of the preset policy.",
});
