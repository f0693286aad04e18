// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy, resource } from "@camwright/builder";
import * as cam from "@camwright/catalog-cam";
import { type PresetPolicy, presetPolicy } from "../preset-policy.js";

/**
 * The preset policy `QcloudCDBFullAccess` of TencentDB for MySQL. Creates and manages instances, with the VPC, security
 * group, COS, KMS and monitoring resources that go with them.
 *
 * Sources: TencentDB for MySQL console examples (tencentcloud.com/document/product/236/14468); TencentDB for MySQL
 * console examples, China site (cloud.tencent.com/document/product/236/14468); TencentDB for MySQL console examples,
 * international site in Chinese (www.tencentcloud.com/zh/document/product/236/14468).
 */
export const QcloudCDBFullAccess: PresetPolicy = presetPolicy({
  name: "QcloudCDBFullAccess",
  product: "TencentDB for MySQL",
  description: "Creates and manages instances, with the VPC, security group, COS, KMS and monitoring resources that go with them.",
  basis: "printed",
  policy: policy(
    allow({
      action: [action("cdb:*")],
      resource: everything,
    }),
    allow({
      action: [action("vpc:*")],
      resource: everything,
    }),
    allow({
      action: [action("cvm:*")],
      resource: [resource("qcs::cvm:::sg/*")],
    }),
    allow({
      action: [action("cos:*")],
      resource: everything,
    }),
    allow({
      action: [
        action("monitor:*"),
        cam.ListUsersForGroup,
        cam.ListGroups,
        cam.GetGroup,
      ],
      resource: everything,
    }),
    allow({
      action: [
        action("kms:CreateKey"),
        action("kms:GenerateDataKey"),
        action("kms:Decrypt"),
        action("kms:ListKey"),
      ],
      resource: everything,
    }),
  ),
  sources: [
    {
      title: "TencentDB for MySQL console examples",
      ref: "tencentcloud.com/document/product/236/14468",
      date: "2024-07-22",
    },
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
