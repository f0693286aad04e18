import { allow, policy } from "@camwright/builder";
import * as finance from "@camwright/catalog-finance";
import * as lmp from "@camwright/catalog-finance/lmp";
import * as tokenhub from "@camwright/catalog-tokenhub";
import { type ServiceRole, serviceRole } from "../service-role.js";
import { source } from "./source.js";

/**
 * The role with which the enterprise Token Plan pays for orders of two products, `tokenhub` and `lmp`.
 *
 * @example
 * ```ts
 * import { tokenPlanEnterprise } from "@camwright/roles";
 *
 * tokenPlanEnterprise.policies[0]?.policy.statement[0]?.resource; // => ["qcs::tokenhub:::*", "qcs::lmp:::*"]
 * ```
 */
export const tokenPlanEnterprise: ServiceRole = /* @__PURE__ */ serviceRole({
  product: "TokenHub",
  name: "TokenHub_QCSLinkedRoleInTokenPlanEnterprise",
  kind: "service-linked role",
  roleEntity: ["tokenplanenterprise.tokenhub.cloud.tencent.com"],
  useCase: "The enterprise Token Plan pays for its orders in the account.",
  policies: [
    {
      name: "QcloudAccessForTokenPlanEntRoleInFinance",
      policy: /* @__PURE__ */ policy(
        /* @__PURE__ */ allow({ action: [finance.trade], resource: [tokenhub.all, lmp.all] }),
      ),
    },
  ],
  source,
});
