import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** The tag of the caller's role decides (tutorial of attribute-based access). */
export const tagOfCaller: Workspace = example(
  [
    {
      name: "own-projects",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: "cvm:*",
            resource: "*",
            condition: {
              "for_any_value:string_equal": { "qcs:resource_tag": ["game-project&${qcs:principal_tag_key}"] },
            },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:roleName/access-developer-role",
    action: "cvm:DescribeInstances",
    resources: ["qcs::cvm:ap-guangzhou:uin/12345678:instance/ins-78qewdr8"],
    facts: [{ key: "qcs:resource_tag", state: "given", values: ["game-project&app"] }],
    tags: [{ key: "web", value: "dev" }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:roleName/access-developer-role",
        action: "cvm:DescribeInstances",
        resources: ["qcs::cvm:ap-guangzhou:uin/12345678:instance/ins-7txjj4a6"],
        facts: [{ key: "qcs:resource_tag", state: "given", values: ["game-project&web"] }],
        tags: [{ key: "web", value: "dev" }],
      },
      expected: "allow",
    },
  ],
);
