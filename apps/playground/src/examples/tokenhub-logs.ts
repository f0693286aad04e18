import { TokenHub_QCSLinkedRoleInCloudLogService } from "@camwright/roles/role/TokenHub_QCSLinkedRoleInCloudLogService";
import type { Workspace } from "../engine/workspace.js";
import { roleExample } from "./role-example.js";

/** The role with which TokenHub's logs are delivered: who takes it on is known, its policy is not published (598/79060). */
export const tokenhubLogs: Workspace = roleExample(
  TokenHub_QCSLinkedRoleInCloudLogService,
  {
    principal: "tokenhublog.cls.cloud.tencent.com",
    action: "sts:AssumeRole",
    resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInCloudLogService"],
    owner: { uin: "100000000001", appId: "1250000000" },
  },
  [
    {
      request: {
        principal: "cvm.qcloud.com",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInCloudLogService"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInCloudLogService",
        appId: "1250000000",
        action: "cls:pushLog",
        resources: ["*"],
      },
      expected: "deny",
    },
  ],
);
