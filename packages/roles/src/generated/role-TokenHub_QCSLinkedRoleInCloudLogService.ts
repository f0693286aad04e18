// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TokenHub_QCSLinkedRoleInCloudLogService` of LLM Service TokenHub. Log delivery for TokenHub
 * through CLS.
 *
 * Principal sits under cls.cloud.tencent.com, not tokenhub.cloud.tencent.com.
 *
 * Sources: TokenHub roles, newer page version (www.tencentcloud.com/document/product/598/79060); Third-party repository
 * notes (third-party code on GitHub (three files)).
 */
export const TokenHub_QCSLinkedRoleInCloudLogService: DocumentedRole = documentedRole({
  product: "LLM Service TokenHub",
  name: "TokenHub_QCSLinkedRoleInCloudLogService",
  kind: "service-linked role",
  roleEntity: ["tokenhublog.cls.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Log delivery for TokenHub through CLS.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTokenhubLinkedRoleInCloudLogService",
      extent: "unknown",
      policy: null,
      listedActions: null,
      listedResource: null,
      note: "policy name seen only in a third-party project note; document not seen",
    },
  ],
  sources: [
    {
      title: "TokenHub roles, newer page version",
      ref: "www.tencentcloud.com/document/product/598/79060",
      date: "2026-08-08",
    },
    { title: "Third-party repository notes", ref: "third-party code on GitHub (three files)", date: "2026" },
  ],
  notes: "Principal sits under cls.cloud.tencent.com, not tokenhub.cloud.tencent.com.",
});
