import { TokenHub_QCSLinkedRoleInInitialization } from "@camwright/roles/role/TokenHub_QCSLinkedRoleInInitialization";
import type { Workspace } from "../engine/workspace.js";
import { roleExample } from "./role-example.js";

/** The role of TokenHub's initialization: who takes it on is known, no policy was seen (598/79060). */
export const tokenhubStart: Workspace = roleExample(
  TokenHub_QCSLinkedRoleInInitialization,
  {
    principal: "initialization.tokenhub.cloud.tencent.com",
    action: "sts:AssumeRole",
    resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInInitialization"],
    owner: { uin: "100000000001", appId: "1250000000" },
  },
  [
    {
      request: {
        principal: "cvm.qcloud.com",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInInitialization"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInInitialization",
        appId: "1250000000",
        action: "cls:pushLog",
        resources: ["*"],
      },
      expected: "deny",
    },
  ],
);
