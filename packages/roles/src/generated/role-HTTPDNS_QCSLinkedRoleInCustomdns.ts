// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `HTTPDNS_QCSLinkedRoleInCustomdns` of HTTPDNS. Lets HTTPDNS run cloud functions for custom
 * DNS answers.
 *
 * Sources: Roles: HTTPDNS (www.tencentcloud.com/pt/document/product/598/57210); Roles: HTTPDNS, China site
 * (cloud.tencent.com/document/product/598/85198).
 */
export const HTTPDNS_QCSLinkedRoleInCustomdns: DocumentedRole = documentedRole({
  product: "HTTPDNS",
  name: "HTTPDNS_QCSLinkedRoleInCustomdns",
  kind: "service-linked role",
  roleEntity: ["customdns.httpdns.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets HTTPDNS run cloud functions for custom DNS answers.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForHTTPDNSLinkedRoleInCustomdns",
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("scf:GetFunction"),
            action("scf:GetAlias"),
            action("scf:ListFunctions"),
            action("scf:CreateNamespace"),
            action("scf:ListNamespaces"),
            action("scf:InvokeFunction"),
            action("scf:ListVersionByFunction"),
            action("scf:ListAliases"),
          ],
          resource: [everything],
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    { title: "Roles: HTTPDNS", ref: "www.tencentcloud.com/pt/document/product/598/57210", date: "2026-04-09" },
    { title: "Roles: HTTPDNS, China site", ref: "cloud.tencent.com/document/product/598/85198", date: "2025-07-06" },
  ],
  notes: null,
});
