// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TokenHub_QCSLinkedRoleInInitialization` of LLM Service TokenHub. Listed for TokenHub
 * initialization; details beyond the name not seen.
 *
 * Policy name and document are not available (they come after the covered part of the page); a May 2026 page version
 * already lists it, the version of 5 May 2026 does not.
 *
 * Sources: TokenHub roles, newer page version (www.tencentcloud.com/document/product/598/79060); TokenHub roles,
 * Indonesian site (www.tencentcloud.com/ind/document/product/598/79060).
 */
export const TokenHub_QCSLinkedRoleInInitialization: DocumentedRole = documentedRole({
  product: "LLM Service TokenHub",
  name: "TokenHub_QCSLinkedRoleInInitialization",
  kind: "service-linked role",
  roleEntity: ["initialization.tokenhub.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Listed for TokenHub initialization; details beyond the name not seen.",
  useCaseBasis: "name",
  policies: [],
  sources: [
    {
      title: "TokenHub roles, newer page version",
      ref: "www.tencentcloud.com/document/product/598/79060",
      date: "2026-08-08",
    },
    {
      title: "TokenHub roles, Indonesian site",
      ref: "www.tencentcloud.com/ind/document/product/598/79060",
      date: "2026-05-19",
    },
  ],
  notes: "Policy name and document are not available (they come after the covered part of the page); a May 2026 page version already lists it, the version of 5 May 2026 does not.",
});
