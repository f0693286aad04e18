import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Uploads that stay private (436/46206). */
export const cosAcl: Workspace = example(
  [
    {
      name: "private-uploads",
      kind: "bucket",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/cos:PutObject"],
            principal: { qcs: ["qcs::cam::uin/100000000001:uin/100000000002"] },
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*"],
            condition: { string_equal: { "cos:x-cos-acl": "private" } },
          },
          {
            effect: "deny",
            action: ["name/cos:PutObject"],
            principal: { qcs: ["qcs::cam::uin/100000000001:uin/100000000002"] },
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*"],
            condition: { string_not_equal_if_exist: { "cos:x-cos-acl": "private" } },
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
    facts: [{ key: "cos:x-cos-acl", state: "given", values: ["private"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000002",
        appId: "1250000000",
        action: "cos:PutObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
        facts: [{ key: "cos:x-cos-acl", state: "given", values: ["public-read"] }],
      },
      expected: "deny",
    },
  ],
);
