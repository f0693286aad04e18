import batchInference from "../fixtures/QcloudAccessForTokenhubRoleInBatchInference.json" with { type: "json" };
import internalAccess from "../fixtures/QcloudAccessForTokenhubRoleInInternalAccess.json" with { type: "json" };
import tokenPlan from "../fixtures/QcloudAccessForTokenPlanEntRoleInFinance.json" with { type: "json" };

/** The published documents by the names of their policies. */
export const published: Readonly<Record<string, unknown>> = {
  QcloudAccessForTokenhubRoleInBatchInference: batchInference,
  QcloudAccessForTokenhubRoleInInternalAccess: internalAccess,
  QcloudAccessForTokenPlanEntRoleInFinance: tokenPlan,
};
