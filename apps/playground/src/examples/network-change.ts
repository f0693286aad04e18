import type { RequestDraft, Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

const subnets = "qcs::vpc:ap-guangzhou:uin/100000000001:subnet/*";

const user: Partial<RequestDraft> = {
  principal: "qcs::cam::uin/100000000001:uin/100000000011",
  action: "vpc:DeleteSubnet",
  resources: ["qcs::vpc:ap-guangzhou:uin/100000000001:subnet/subnet-8p4x2k1d"],
};

/** A change of a network policy: two documents to compare. */
export const networkChange: Workspace = example(
  [
    {
      name: "network-before",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["vpc:Describe*"], resource: "*" },
          { effect: "allow", action: ["vpc:DeleteSubnet"], resource: [subnets] },
        ],
      },
    },
    {
      name: "network-after",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["vpc:*"], resource: "*" },
          { effect: "deny", action: ["vpc:DeleteSubnet"], resource: [subnets] },
        ],
      },
    },
  ],
  user,
  [
    { request: { ...user, action: "vpc:DescribeSubnets", resources: ["*"] }, expected: "allow" },
    { request: { ...user, action: "vpc:CreateVpc", resources: ["*"] }, expected: "allow" },
  ],
);
