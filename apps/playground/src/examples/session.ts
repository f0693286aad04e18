import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A temporary key that uploads into one bucket, whatever its owner may do (436/14048). */
export const session: Workspace = example(
  [
    {
      name: "the-owner",
      kind: "identity",
      document: { version: "2.0", statement: [{ effect: "allow", action: "cos:*", resource: "*" }] },
    },
    {
      name: "the-key",
      kind: "session",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/cos:PutObject"],
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1-1250000000/*"],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000002",
    appId: "1250000000",
    action: "cos:PutObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1-1250000000/a"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000002",
        appId: "1250000000",
        action: "cos:PutObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-2-1250000000/a"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000002",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1-1250000000/a"],
      },
      expected: "deny",
    },
  ],
);
