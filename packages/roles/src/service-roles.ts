import type { ServiceRole } from "./service-role.js";
import { batchInference } from "./tokenhub/batch-inference.js";
import { internalAccess } from "./tokenhub/internal-access.js";
import { tokenPlanEnterprise } from "./tokenhub/token-plan-enterprise.js";

/**
 * Every role of this package, by product and in the order of the documents.
 *
 * @example
 * ```ts
 * import { serviceRoles } from "@camwright/roles";
 *
 * serviceRoles.filter(({ product }) => product === "TokenHub").length; // => 3
 * ```
 */
export const serviceRoles: readonly ServiceRole[] = /* @__PURE__ */ Object.freeze([
  batchInference,
  internalAccess,
  tokenPlanEnterprise,
]);

/**
 * The role of a name, letter case included; `undefined` if this package does not have it.
 *
 * @example
 * ```ts
 * import { findServiceRole } from "@camwright/roles";
 *
 * findServiceRole("TokenHub_QCSLinkedRoleInBatchInference")?.kind; // => "service-linked role"
 * findServiceRole("TokenHub_QCSRole"); // => undefined
 * ```
 */
export const findServiceRole = (name: string): ServiceRole | undefined =>
  serviceRoles.find((role) => role.name === name);
