import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** All files of a folder but one (598/11088). */
export const cosExceptOne: Workspace = example(
  [
    {
      name: "folder-but-one",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: "cos:*",
            resource: "qcs::cos:ap-shanghai:uid/1250000000:Bucket1-1250000000/dir1/*",
          },
          {
            effect: "deny",
            action: "cos:*",
            resource: "qcs::cos:ap-shanghai:uid/1250000000:Bucket1-1250000000/dir1/Object1",
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "cos:GetObject",
    resources: ["qcs::cos:ap-shanghai:uid/1250000000:Bucket1-1250000000/dir1/Object2"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-shanghai:uid/1250000000:Bucket1-1250000000/dir1/Object1"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-shanghai:uid/1250000000:Bucket1-1250000000/dir2/Object2"],
      },
      expected: "deny",
    },
  ],
);
