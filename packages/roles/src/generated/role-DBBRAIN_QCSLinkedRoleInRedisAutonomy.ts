// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy, resource } from "@camwright/builder";
import * as finance from "@camwright/catalog-finance";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `DBBRAIN_QCSLinkedRoleInRedisAutonomy` of TencentDB for DBbrain. Lets DBbrain scale Redis
 * instances automatically and pay for it.
 *
 * Source: Roles: DBbrain (cloud.tencent.com/document/product/598/117109).
 */
export const DBBRAIN_QCSLinkedRoleInRedisAutonomy: DocumentedRole = documentedRole({
  product: "TencentDB for DBbrain",
  name: "DBBRAIN_QCSLinkedRoleInRedisAutonomy",
  kind: "service-linked role",
  roleEntity: ["RedisAutonomy.dbbrain.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets DBbrain scale Redis instances automatically and pay for it.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForDBBRAINLinkedRoleInRedisAutonomy",
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("redis:DescribeInstances"),
            action("redis:UpgradeInstance"),
            action("redis:UpgradeInstanceVersion"),
            action("redis:InquiryPriceUpgradeInstance"),
            action("redis:DescribeProductInfo"),
            action("redis:DescribeInstanceShardInfo"),
          ],
          resource: everything,
        }),
        allow({
          action: [finance.trade],
          resource: [resource("qcs::redis:::*")],
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [{ title: "Roles: DBbrain", ref: "cloud.tencent.com/document/product/598/117109", date: "2025-10-21" }],
  notes: null,
});
