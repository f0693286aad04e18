import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Everything in VPC but route tables (VPC policy examples, 215). */
export const vpcNoRoutes: Workspace = example(
  [
    {
      name: "vpc-but-routes",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["name/vpc:*"], resource: "*" },
          {
            effect: "deny",
            action: [
              "name/vpc:AssociateRouteTable",
              "name/vpc:CreateRoute",
              "name/vpc:CreateRouteTable",
              "name/vpc:DeleteRoute",
              "name/vpc:DeleteRouteTable",
              "name/vpc:ModifyRouteTableAttribute",
            ],
            resource: "*",
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "vpc:AcceptVpcPeeringConnection",
    resources: ["qcs::vpc:ap-shanghai:uin/12345678:pcx/2341"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "vpc:CreateRoute",
        resources: ["qcs::vpc:ap-shanghai:uin/12345678:rtb/rtb-4x2k1d8p"],
      },
      expected: "deny",
    },
  ],
);
