// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TokenHub_QCSLinkedRoleInWebApplicationFirewall` of LLM Service TokenHub. Listed for TokenHub
 * with WAF; details beyond the name not seen.
 *
 * Policy not available (it comes after the covered part of the page). Principal sits under waf.cloud.tencent.com.
 *
 * Source: TokenHub roles, newer page version (www.tencentcloud.com/document/product/598/79060).
 */
export const TokenHub_QCSLinkedRoleInWebApplicationFirewall: DocumentedRole = documentedRole({
  product: "LLM Service TokenHub",
  name: "TokenHub_QCSLinkedRoleInWebApplicationFirewall",
  kind: "service-linked role",
  roleEntity: ["tokenhublog.waf.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Listed for TokenHub with WAF; details beyond the name not seen.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "TokenHub roles, newer page version",
      ref: "www.tencentcloud.com/document/product/598/79060",
      date: "2026-08-08",
    },
  ],
  notes: "Policy not available (it comes after the covered part of the page). Principal sits under waf.cloud.tencent.com.",
});
