// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { allow, policy, resource } from "@camwright/builder";
import * as finance from "@camwright/catalog-finance";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service-linked role `TokenHub_QCSLinkedRoleInTokenPlanEnterprise` of LLM Service TokenHub. Lets Token Plan place
 * paid orders for tokenhub and lmp products.
 *
 * Sources: TokenHub service-linked roles document (document/product/598/79060); TokenHub roles, newer page version
 * (www.tencentcloud.com/document/product/598/79060).
 */
export const TokenHub_QCSLinkedRoleInTokenPlanEnterprise: DocumentedRole = documentedRole({
  product: "LLM Service TokenHub",
  name: "TokenHub_QCSLinkedRoleInTokenPlanEnterprise",
  kind: "service-linked role",
  roleEntity: ["tokenplanenterprise.tokenhub.cloud.tencent.com"],
  trustBasis: "derived",
  useCase: "Lets Token Plan place paid orders for tokenhub and lmp products.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForTokenPlanEntRoleInFinance",
      extent: "full",
      policy: policy(
        allow({
          action: [finance.trade],
          resource: [
            resource("qcs::tokenhub:::*"),
            resource("qcs::lmp:::*"),
          ],
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    { title: "TokenHub service-linked roles document", ref: "document/product/598/79060", date: "2026-05-05" },
    {
      title: "TokenHub roles, newer page version",
      ref: "www.tencentcloud.com/document/product/598/79060",
      date: "2026-08-08",
    },
  ],
  notes: null,
});
