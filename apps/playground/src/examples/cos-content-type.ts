import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Uploads of pictures alone (436/46206). */
export const cosContentType: Workspace = example(
  [
    {
      name: "pictures-only",
      kind: "bucket",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/cos:PutObject"],
            principal: { qcs: ["qcs::cam::uin/100000000001:uin/100000000002"] },
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*"],
            condition: { string_equal: { "cos:content-type": "image/jpeg" } },
          },
          {
            effect: "deny",
            action: ["name/cos:PutObject"],
            principal: { qcs: ["qcs::cam::uin/100000000001:uin/100000000002"] },
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*"],
            condition: { string_not_equal_if_exist: { "cos:content-type": "image/jpeg" } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000002",
    appId: "1250000000",
    action: "cos:PutObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
    facts: [{ key: "cos:content-type", state: "given", values: ["image/jpeg"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000002",
        appId: "1250000000",
        action: "cos:PutObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000002",
        appId: "1250000000",
        action: "cos:PutObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
        facts: [{ key: "cos:content-type", state: "given", values: ["text/html"] }],
      },
      expected: "deny",
    },
  ],
);
