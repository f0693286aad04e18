// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `COS_QCSLinkedRoleInCOSAcc` of Cloud Object Storage. Gives the COS accelerator full use of
 * COS.
 *
 * Principal carries upper-case labels.
 *
 * Source: Roles: COS (www.tencentcloud.com/document/product/598/57195).
 */
export const COS_QCSLinkedRoleInCOSAcc: DocumentedRole = documentedRole({
  product: "Cloud Object Storage",
  name: "COS_QCSLinkedRoleInCOSAcc",
  kind: "service-linked role",
  roleEntity: ["COSAcc.COS.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Gives the COS accelerator full use of COS.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCOSLinkedRoleInCOSAcc",
      extent: "full",
      policy: policy(
        allow({
          action: [action("cos:*")],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [{ title: "Roles: COS", ref: "www.tencentcloud.com/document/product/598/57195", date: "2025-12-04" }],
  notes: "Principal carries upper-case labels.",
});
