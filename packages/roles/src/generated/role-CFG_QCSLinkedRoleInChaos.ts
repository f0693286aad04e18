// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CFG_QCSLinkedRoleInChaos` of Chaotic Fault Generator. Fault injection drills.
 *
 * Source: Roles: Chaotic Fault Generator (www.tencentcloud.com/document/product/598/77498).
 */
export const CFG_QCSLinkedRoleInChaos: DocumentedRole = documentedRole({
  product: "Chaotic Fault Generator",
  name: "CFG_QCSLinkedRoleInChaos",
  kind: "service-linked role",
  roleEntity: ["chaos.cfg.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Fault injection drills.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "Roles: Chaotic Fault Generator",
      ref: "www.tencentcloud.com/document/product/598/77498",
      date: "2026-02-16",
    },
  ],
  notes: null,
});
