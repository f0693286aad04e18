import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A folder that is read and not written (598/11085). */
export const cosReadFolder: Workspace = example(
  [
    {
      name: "read-a-folder",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["cos:List*", "cos:Get*", "cos:Head*", "cos:OptionsObject"],
            resource: "qcs::cos:ap-shanghai:uid/1250000000:Bucket1-1250000000/dir1/*",
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "cos:PutObject",
    resources: ["qcs::cos:ap-shanghai:uid/1250000000:Bucket1-1250000000/dir1/a.txt"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-shanghai:uid/1250000000:Bucket1-1250000000/dir1/a.txt"],
      },
      expected: "allow",
    },
  ],
);
