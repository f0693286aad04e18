import { TokenHub_QCSLinkedRoleInInternalAccess } from "@camwright/roles/role/TokenHub_QCSLinkedRoleInInternalAccess";
import type { Workspace } from "../engine/workspace.js";
import { roleExample } from "./role-example.js";

/** The role with which TokenHub sets up access from a VPC (598/79060). */
export const tokenhubInternal: Workspace = roleExample(
  TokenHub_QCSLinkedRoleInInternalAccess,
  {
    principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInInternalAccess",
    appId: "1250000000",
    action: "vpc:CreateVpcEndPoint",
    resources: ["*"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInInternalAccess",
        appId: "1250000000",
        action: "privatedns:CreatePrivateZone",
        resources: ["*"],
      },
      expected: "allow",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInInternalAccess",
        appId: "1250000000",
        action: "vpc:DeleteSubnet",
        resources: ["qcs::vpc:ap-guangzhou:uin/100000000001:subnet/subnet-8p4x2k1d"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "internalaccess.tokenhub.cloud.tencent.com",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInInternalAccess"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "allow",
    },
  ],
);
