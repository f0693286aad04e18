import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A bucket that is reached from one VPC (436/45235). */
export const cosFromVpc: Workspace = example(
  [
    {
      name: "from-one-vpc",
      kind: "bucket",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/cos:*"],
            principal: { qcs: ["qcs::cam::uin/100000000001:uin/100000000002"] },
            resource: ["qcs::cos:ap-beijing:uid/1250000000:examplebucket-1250000000/*"],
            condition: { string_equal: { "vpc:requester_vpc": ["vpc-aqp5jrc1"] } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000002",
    appId: "1250000000",
    action: "cos:GetObject",
    resources: ["qcs::cos:ap-beijing:uid/1250000000:examplebucket-1250000000/a"],
    facts: [{ key: "vpc:requester_vpc", state: "given", values: ["vpc-aqp5jrc1"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000002",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-beijing:uid/1250000000:examplebucket-1250000000/a"],
        facts: [],
      },
      expected: "deny",
    },
  ],
);
