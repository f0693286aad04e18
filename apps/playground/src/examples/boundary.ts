import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A boundary for databases (CAM guide, permissions boundary). */
export const boundary: Workspace = example(
  [
    {
      name: "all-databases",
      kind: "identity",
      document: { version: "2.0", statement: [{ effect: "allow", action: "cdb:*", resource: "*" }] },
    },
    {
      name: "boundary",
      kind: "boundary",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/cdb:*"],
            resource: ["*"],
            condition: { ip_equal: { "qcs:ip": ["10.217.182.3/24", "111.21.33.72/24"] } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000021",
    action: "cdb:DescribeDBInstances",
    resources: ["qcs::cdb:ap-guangzhou:uin/12345678:instanceId/cdb-1"],
    facts: [{ key: "qcs:ip", state: "given", values: ["10.217.182.8"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000021",
        action: "cdb:DescribeDBInstances",
        resources: ["qcs::cdb:ap-guangzhou:uin/12345678:instanceId/cdb-1"],
        facts: [{ key: "qcs:ip", state: "given", values: ["8.8.8.8"] }],
      },
      expected: "deny",
    },
  ],
);
