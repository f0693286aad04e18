import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Each user lists what is below the own uin, by one policy for all (598/10607, 436/46206). */
export const cosOwnPrefix: Workspace = example(
  [
    {
      name: "list-own-prefix",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["cos:GetBucket"],
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*"],
            condition: { string_like: { "cos:prefix": ["home%2F${uin}%2F*"] } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    appId: "1250000000",
    action: "cos:GetBucket",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/"],
    facts: [{ key: "cos:prefix", state: "given", values: ["home%2F100000000011%2F"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "cos:GetBucket",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/"],
        facts: [{ key: "cos:prefix", state: "given", values: ["home%2F100000000012%2F"] }],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "cos:GetBucket",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/"],
      },
      expected: "deny",
    },
  ],
);
