import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A temporary key cannot do more than its owner (436/45242). */
export const sessionNoMore: Workspace = example(
  [
    {
      name: "the-owner",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: "cos:GetObject",
            resource: "qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1-1250000000/*",
          },
        ],
      },
    },
    {
      name: "the-key",
      kind: "session",
      document: { version: "2.0", statement: [{ effect: "allow", action: "cos:*", resource: "*" }] },
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
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1-1250000000/a"],
      },
      expected: "allow",
    },
  ],
);
