// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TEM_QCSLinkedRoleInAccessResourceService` of Tencent Cloud Elastic Microservice. Resource
 * service access for TEM.
 *
 * Source: Roles: TEM (tencentcloud.com/document/product/598/57221).
 */
export const TEM_QCSLinkedRoleInAccessResourceService: DocumentedRole = documentedRole({
  product: "Tencent Cloud Elastic Microservice",
  name: "TEM_QCSLinkedRoleInAccessResourceService",
  kind: "service-linked role",
  roleEntity: ["accessresourceservice.tem.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Resource service access for TEM.",
  useCaseBasis: "name",
  policies: [],
  sources: [{ title: "Roles: TEM", ref: "tencentcloud.com/document/product/598/57221", date: "2025-03-26" }],
  notes: null,
});
