import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A role that the log service takes on (CreateRole, 598/19381). */
export const trustService: Workspace = example(
  [
    {
      name: "trust-of-the-service",
      kind: "trust",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", principal: { service: ["cls.cloud.tencent.com"] }, action: ["name/sts:AssumeRole"] },
        ],
      },
    },
  ],
  {
    principal: "cls.cloud.tencent.com",
    action: "sts:AssumeRole",
    resources: ["qcs::cam::uin/100000000001:roleName/log-shipper"],
    owner: { uin: "100000000001", appId: "1250000000" },
  },
  [
    {
      request: {
        principal: "scf.qcloud.com",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/log-shipper"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/log-shipper"],
      },
      expected: "deny",
    },
  ],
);
