export type { RolePolicy, RoleSource, ServiceRole } from "./service-role.js";
export { findServiceRole, serviceRoles } from "./service-roles.js";
export { batchInference } from "./tokenhub/batch-inference.js";
export { internalAccess } from "./tokenhub/internal-access.js";
export { tokenPlanEnterprise } from "./tokenhub/token-plan-enterprise.js";
export { trustPolicyOf } from "./trust-policy.js";
