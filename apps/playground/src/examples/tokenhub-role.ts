import { batchInference } from "@camwright/roles";
import type { Workspace } from "../engine/workspace.js";
import { example, type Written } from "./make.js";

const policies = batchInference.policies.map(
  ({ name, policy }): Written => ({ name, kind: "identity", document: policy }),
);

/** The service-linked role with which batch inference of TokenHub reads and writes buckets: its policies and who may take it on. */
export const tokenhubRole: Workspace = example(
  [...policies, { name: "trust", kind: "trust", document: batchInference.trustPolicy }],
  {
    principal: `qcs::cam::uin/100000000001:roleName/${batchInference.name}`,
    appId: "1250000000",
    action: "cos:PutObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:inference-1250000000/out/1.json"],
  },
);
