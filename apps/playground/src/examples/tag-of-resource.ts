import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Databases with one of two tags (cases of MySQL). */
export const tagOfResource: Workspace = example(
  [
    {
      name: "databases-by-tag",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["cdb:Describe*"],
            resource: "*",
            condition: { "for_any_value:string_equal": { "qcs:resource_tag": ["game&webpage", "game&app"] } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "cdb:DescribeDBInstances",
    resources: ["qcs::cdb:ap-guangzhou:uin/12345678:instanceId/cdb-2"],
    facts: [{ key: "qcs:resource_tag", state: "given", values: ["game&app"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "cdb:DescribeDBInstances",
        resources: ["qcs::cdb:ap-guangzhou:uin/12345678:instanceId/cdb-2"],
        facts: [{ key: "qcs:resource_tag", state: "given", values: ["game&other"] }],
      },
      expected: "deny",
    },
  ],
);
