import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** One subnet is changed, all are seen. */
export const vpcOneSubnet: Workspace = example(
  [
    {
      name: "one-subnet",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["vpc:DescribeSubnets", "vpc:DescribeSubnetEx"], resource: "*" },
          {
            effect: "allow",
            action: ["vpc:ModifySubnetAttribute", "vpc:DeleteSubnet"],
            resource: ["qcs::vpc:ap-guangzhou:uin/100000000001:subnet/subnet-8p4x2k1d"],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    appId: "1250000000",
    action: "vpc:DeleteSubnet",
    resources: ["qcs::vpc:ap-guangzhou:uin/100000000001:subnet/subnet-0a9b8c7d"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "vpc:DeleteSubnet",
        resources: ["qcs::vpc:ap-guangzhou:uin/100000000001:subnet/subnet-8p4x2k1d"],
      },
      expected: "allow",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "vpc:DescribeSubnets",
        resources: ["*"],
      },
      expected: "allow",
    },
  ],
);
