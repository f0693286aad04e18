// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEO_QCSLinkedRoleInCAMUserGroup` of Tencent Cloud EdgeOne. CAM user group lookup by EdgeOne.
 *
 * Source: Roles: EdgeOne (www.tencentcloud.com/document/product/598/57223).
 */
export const TEO_QCSLinkedRoleInCAMUserGroup: DocumentedRole = documentedRole({
  product: "Tencent Cloud EdgeOne",
  name: "TEO_QCSLinkedRoleInCAMUserGroup",
  kind: "service-linked role",
  roleEntity: ["camusergroup.teo.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "CAM user group lookup by EdgeOne.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: EdgeOne", ref: "www.tencentcloud.com/document/product/598/57223", date: "2026-02-16" }],
  notes: null,
});
