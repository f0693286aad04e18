import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** VPC is looked at and not changed (case of CAM's guide). */
export const vpcReadOnly: Workspace = example(
  [
    {
      name: "vpc-read-only",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [{ action: ["vpc:Describe*", "vpc:Inquiry*", "vpc:Get*"], resource: "*", effect: "allow" }],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "vpc:DescribeVpcs",
    resources: ["*"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "vpc:DeleteSubnet",
        resources: ["qcs::vpc:ap-guangzhou:uin/12345678:subnet/subnet-8p4x2k1d"],
      },
      expected: "deny",
    },
  ],
);
