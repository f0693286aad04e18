import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A boundary limits and grants nothing (CAM guide, permissions boundary). */
export const boundaryGrants: Workspace = example(
  [
    {
      name: "one-instance",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [{ effect: "allow", action: ["name/cvm:*"], resource: ["qcs::cvm:gz::instance/ins-1"] }],
      },
    },
    {
      name: "boundary",
      kind: "boundary",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/cvm:*"],
            resource: ["*"],
            condition: { ip_equal: { "qcs:ip": ["10.217.182.3/24", "111.21.33.72/24"] } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000022",
    action: "cvm:RebootInstances",
    resources: ["qcs::cvm:gz:uin/12345678:instance/ins-2"],
    facts: [{ key: "qcs:ip", state: "given", values: ["111.21.33.1"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000022",
        action: "cvm:RebootInstances",
        resources: ["qcs::cvm:gz:uin/12345678:instance/ins-1"],
        facts: [{ key: "qcs:ip", state: "given", values: ["111.21.33.1"] }],
      },
      expected: "allow",
    },
  ],
);
