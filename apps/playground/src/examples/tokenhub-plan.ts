import { TokenHub_QCSLinkedRoleInTokenPlanEnterprise } from "@camwright/roles/role/TokenHub_QCSLinkedRoleInTokenPlanEnterprise";
import type { Workspace } from "../engine/workspace.js";
import { roleExample } from "./role-example.js";

/** The role with which Token Plan pays for orders (598/79060). */
export const tokenhubPlan: Workspace = roleExample(
  TokenHub_QCSLinkedRoleInTokenPlanEnterprise,
  {
    principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInTokenPlanEnterprise",
    appId: "1250000000",
    action: "finance:trade",
    resources: ["qcs::tokenhub::uin/100000000001:plan/1"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInTokenPlanEnterprise",
        appId: "1250000000",
        action: "finance:trade",
        resources: ["qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "tokenplanenterprise.tokenhub.cloud.tencent.com",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInTokenPlanEnterprise"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "allow",
    },
  ],
);
