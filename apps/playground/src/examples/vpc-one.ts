import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** One VPC and what is in it: keys that may be absent (VPC policy examples, 215). */
export const vpcOne: Workspace = example(
  [
    {
      name: "one-vpc",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: "name/vpc:*",
            resource: "*",
            condition: {
              string_equal_if_exist: {
                "vpc:vpc": ["vpc-d08sl2zr"],
                "vpc:accepter_vpc": ["vpc-d08sl2zr"],
                "vpc:requester_vpc": ["vpc-d08sl2zr"],
              },
            },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "vpc:AssignPrivateIpAddresses",
    resources: ["qcs::vpc:ap-guangzhou:uin/12345678:eni/eni-abcdefgh"],
    facts: [{ key: "vpc:vpc", state: "given", values: ["vpc-other"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "vpc:AssignPrivateIpAddresses",
        resources: ["qcs::vpc:ap-guangzhou:uin/12345678:eni/eni-abcdefgh"],
        facts: [{ key: "vpc:vpc", state: "given", values: ["vpc-d08sl2zr"] }],
      },
      expected: "allow",
    },
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "vpc:AssignPrivateIpAddresses",
        resources: ["qcs::vpc:ap-guangzhou:uin/12345678:eni/eni-abcdefgh"],
        facts: [],
      },
      expected: "allow",
    },
  ],
);
