import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Downloads over HTTPS alone (436/46206). */
export const cosHttps: Workspace = example(
  [
    {
      name: "https-only",
      kind: "bucket",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/cos:GetObject"],
            principal: { qcs: ["qcs::cam::uin/100000000001:uin/100000000002"] },
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*"],
            condition: { bool_equal: { "cos:secure-transport": "true" } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000002",
    appId: "1250000000",
    action: "cos:GetObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
    facts: [{ key: "cos:secure-transport", state: "given", values: ["true"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000002",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
        facts: [{ key: "cos:secure-transport", state: "given", values: ["false"] }],
      },
      expected: "deny",
    },
  ],
);
