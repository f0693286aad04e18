// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `CFG_QCSLinkedRoleInDRP` of Chaotic Fault Generator. Disaster recovery drills that change DNS
 * records and load balancers.
 *
 * Source: Roles: Chaotic Fault Generator (www.tencentcloud.com/document/product/598/77498).
 */
export const CFG_QCSLinkedRoleInDRP: DocumentedRole = documentedRole({
  product: "Chaotic Fault Generator",
  name: "CFG_QCSLinkedRoleInDRP",
  kind: "service-linked role",
  roleEntity: ["drp.cfg.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Disaster recovery drills that change DNS records and load balancers.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForCFGLinkedRoleInDRP",
      extent: "partial",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "document covered only in part",
    },
  ],
  sources: [
    {
      title: "Roles: Chaotic Fault Generator",
      ref: "www.tencentcloud.com/document/product/598/77498",
      date: "2026-02-16",
    },
  ],
  notes: null,
});
