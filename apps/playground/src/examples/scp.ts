import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** What no level of the organization allows is refused (service control policies). */
export const scp: Workspace = example(
  [
    {
      name: "administrator",
      kind: "identity",
      document: { version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*" }] },
    },
    {
      name: "level-of-the-account",
      kind: "scp",
      document: { version: "2.0", statement: [{ effect: "allow", action: "cvm:*", resource: "*" }] },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "cls:DeleteTopic",
    resources: ["qcs::cls:ap-guangzhou:uin/12345678:topic/t1"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "cvm:DescribeInstances",
        resources: ["*"],
      },
      expected: "allow",
    },
  ],
);
