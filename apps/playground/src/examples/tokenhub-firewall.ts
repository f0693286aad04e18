import { TokenHub_QCSLinkedRoleInWebApplicationFirewall } from "@camwright/roles/role/TokenHub_QCSLinkedRoleInWebApplicationFirewall";
import type { Workspace } from "../engine/workspace.js";
import { roleExample } from "./role-example.js";

/** The role of TokenHub with the firewall: who takes it on is known, no policy was seen (598/79060). */
export const tokenhubFirewall: Workspace = roleExample(
  TokenHub_QCSLinkedRoleInWebApplicationFirewall,
  {
    principal: "tokenhublog.waf.cloud.tencent.com",
    action: "sts:AssumeRole",
    resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInWebApplicationFirewall"],
    owner: { uin: "100000000001", appId: "1250000000" },
  },
  [
    {
      request: {
        principal: "cvm.qcloud.com",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInWebApplicationFirewall"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInWebApplicationFirewall",
        appId: "1250000000",
        action: "cls:pushLog",
        resources: ["*"],
      },
      expected: "deny",
    },
  ],
);
