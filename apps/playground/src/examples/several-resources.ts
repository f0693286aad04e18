import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A deny on one of the resources refuses the call (1147/46037). */
export const severalResources: Workspace = example(
  [
    {
      name: "all-of-tat",
      kind: "identity",
      document: { version: "2.0", statement: [{ effect: "allow", action: "tat:*", resource: "*" }] },
    },
    {
      name: "not-this-instance",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "deny",
            action: ["tat:InvokeCommand", "tat:RunCommand"],
            resource: ["qcs::cvm:ap-guangzhou:uin/12345678:instance/ins-xxxxxxxx"],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "tat:InvokeCommand",
    resources: [
      "qcs::tat:ap-guangzhou:uin/12345678:command/cmd-xxxxxxxx",
      "qcs::cvm:ap-guangzhou:uin/12345678:instance/ins-xxxxxxxx",
    ],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "tat:InvokeCommand",
        resources: ["qcs::tat:ap-guangzhou:uin/12345678:command/cmd-xxxxxxxx"],
      },
      expected: "allow",
    },
  ],
);
