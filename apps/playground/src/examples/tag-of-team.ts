import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A team works with the machines that carry its tag, and buys none without it (598/58417). */
export const tagOfTeam: Workspace = example(
  [
    {
      name: "team-web",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["cvm:StartInstances", "cvm:StopInstances", "cvm:RebootInstances", "cvm:TerminateInstances"],
            resource: ["qcs::cvm::uin/100000000001:instance/*"],
            condition: { "for_any_value:string_equal": { "qcs:resource_tag": ["team&web"] } },
          },
          {
            effect: "allow",
            action: ["cvm:RunInstances"],
            resource: "*",
            condition: { "for_any_value:string_equal": { "qcs:request_tag": ["team&web"] } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    action: "cvm:StopInstances",
    resources: ["qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1"],
    facts: [{ key: "qcs:resource_tag", state: "given", values: ["team&web", "env&prod"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        action: "cvm:StopInstances",
        resources: ["qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1"],
        facts: [{ key: "qcs:resource_tag", state: "given", values: ["team&shop"] }],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        action: "cvm:RunInstances",
        resources: ["qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1"],
        facts: [{ key: "qcs:request_tag", state: "given", values: ["team&shop"] }],
      },
      expected: "deny",
    },
  ],
);
