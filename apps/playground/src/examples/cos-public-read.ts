import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A bucket that everybody reads (COS, basic concepts of access control). */
export const cosPublicRead: Workspace = example(
  [
    {
      name: "public-read",
      kind: "bucket",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["cos:GetObject"],
            principal: "*",
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*"],
          },
        ],
      },
    },
  ],
  {
    principal: "",
    action: "cos:GetObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
    owner: { uin: "100000000001", appId: "1250000000" },
  },
  [
    {
      request: {
        principal: "",
        action: "cos:PutObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "deny",
    },
  ],
);
