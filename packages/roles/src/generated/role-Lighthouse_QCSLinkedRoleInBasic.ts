// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `Lighthouse_QCSLinkedRoleInBasic` of Lighthouse. Listed in the overview for Lighthouse
 * basics.
 *
 * Source: CAM-enabled roles overview (www.tencentcloud.com/document/product/598/56940).
 */
export const Lighthouse_QCSLinkedRoleInBasic: DocumentedRole = documentedRole({
  product: "Lighthouse",
  name: "Lighthouse_QCSLinkedRoleInBasic",
  kind: "service-linked role",
  roleEntity: ["basic.lighthouse.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Listed in the overview for Lighthouse basics.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    { title: "CAM-enabled roles overview", ref: "www.tencentcloud.com/document/product/598/56940", date: "undated" },
  ],
  notes: null,
});
