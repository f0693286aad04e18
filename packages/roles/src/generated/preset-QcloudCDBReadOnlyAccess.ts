// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import * as cam from "@camwright/catalog-cam";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudCDBReadOnlyAccess` of TencentDB for MySQL. Reads instances and the monitoring and user
 * groups that go with them.
 *
 * The text of the page also speaks of VPC, security groups and COS; the document that it prints does not name them.
 *
 * Source: TencentDB for MySQL console examples, international site in Chinese
 * (www.tencentcloud.com/zh/document/product/236/14468).
 */
export const QcloudCDBReadOnlyAccess: PresetPolicy = presetPolicy({
  name: "QcloudCDBReadOnlyAccess",
  product: "TencentDB for MySQL",
  description: "Reads instances and the monitoring and user groups that go with them.",
  basis: "printed",
  policy: policy(
    allow({
      action: [action("cdb:Describe*")],
      resource: everything,
    }),
    allow({
      action: [
        action("monitor:Describe*"),
        action("monitor:Get*"),
        cam.ListUsersForGroup,
        cam.ListGroups,
        cam.GetGroup,
      ],
      resource: everything,
    }),
  ),
  sources: [
    {
      title: "TencentDB for MySQL console examples, international site in Chinese",
      ref: "www.tencentcloud.com/zh/document/product/236/14468",
      date: "undated",
    },
  ],
  notes: "The text of the page also speaks of VPC, security groups and COS; the document that it prints does not name them.",
});
