import { TokenHub_QCSLinkedRoleInBatchInference } from "@camwright/roles/role/TokenHub_QCSLinkedRoleInBatchInference";
import type { Workspace } from "../engine/workspace.js";
import { roleExample } from "./role-example.js";

/** The role with which batch inference of TokenHub reads and writes buckets (598/79060). */
export const tokenhubRole: Workspace = roleExample(
  TokenHub_QCSLinkedRoleInBatchInference,
  {
    principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInBatchInference",
    appId: "1250000000",
    action: "cos:PutObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:inference-1250000000/out/1.json"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInBatchInference",
        appId: "1250000000",
        action: "cos:PutBucketPolicy",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:inference-1250000000/"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "batchinference.tokenhub.cloud.tencent.com",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/TokenHub_QCSLinkedRoleInBatchInference"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "allow",
    },
  ],
);
