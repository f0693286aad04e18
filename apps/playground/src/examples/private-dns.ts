import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** One private zone is edited, no other (598/69997). */
export const privateDns: Workspace = example(
  [
    {
      name: "one-zone",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["privatedns:DescribePrivateZone", "privatedns:DescribePrivateZoneRecordList"],
            resource: ["qcs::privatedns::uin/100000000001:zone/*"],
          },
          {
            effect: "allow",
            action: [
              "privatedns:CreatePrivateZoneRecord",
              "privatedns:ModifyPrivateZoneRecord",
              "privatedns:DeletePrivateZoneRecord",
            ],
            resource: ["qcs::privatedns::uin/100000000001:zone/zone-a1b2c3d4"],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    appId: "1250000000",
    action: "privatedns:ModifyPrivateZoneRecord",
    resources: ["qcs::privatedns::uin/100000000001:zone/zone-a1b2c3d4"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "privatedns:ModifyPrivateZoneRecord",
        resources: ["qcs::privatedns::uin/100000000001:zone/zone-e5f6a7b8"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "privatedns:DeletePrivateZone",
        resources: ["qcs::privatedns::uin/100000000001:zone/zone-a1b2c3d4"],
      },
      expected: "deny",
    },
  ],
);
