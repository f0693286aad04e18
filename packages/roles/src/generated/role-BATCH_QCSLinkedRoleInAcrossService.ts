// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `BATCH_QCSLinkedRoleInAcrossService` of BatchCompute. Lets BatchCompute run and pay for CVM
 * instances and bind KMS keys.
 *
 * Lists single cvm actions and cvm:* together; finance:trade is granted on every resource.
 *
 * Sources: CAM-enabled roles overview (www.tencentcloud.com/document/product/598/56940); Roles: BatchCompute
 * (tencentcloud.com/document/product/598/57185).
 */
export const BATCH_QCSLinkedRoleInAcrossService: DocumentedRole = documentedRole({
  product: "BatchCompute",
  name: "BATCH_QCSLinkedRoleInAcrossService",
  kind: "service-linked role",
  roleEntity: ["acrossservice.batch.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets BatchCompute run and pay for CVM instances and bind KMS keys.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForBATCHLinkedRoleInAcrossService",
      extent: "partial",
      policy: null,
      listedActions: [
        "cvm:RunInstances",
        "cvm:ModifyInstancesAttribute",
        "cvm:ResetInstance",
        "cvm:DescribeInstancesStatus",
        "cvm:DescribeInstances",
        "cvm:TerminateInstances",
        "cvm:DescribeImages",
        "finance:trade",
        "kms:BindCloudResource",
        "cvm:*",
      ],
      listedResource: "*",
      note: "document covered only in part: it ends inside the first statement, after the resource",
    },
  ],
  sources: [
    { title: "Roles: BatchCompute", ref: "tencentcloud.com/document/product/598/57185", date: "2025-03-26" },
    { title: "CAM-enabled roles overview", ref: "www.tencentcloud.com/document/product/598/56940", date: "undated" },
  ],
  notes: "Lists single cvm actions and cvm:* together; finance:trade is granted on every resource.",
});
