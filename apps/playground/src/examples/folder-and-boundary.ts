import type { RequestDraft, Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

const folder = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/home/100000000011/*";

const user: Partial<RequestDraft> = {
  principal: "qcs::cam::uin/100000000001:uin/100000000011",
  appId: "1250000000",
  action: "cos:DeleteObject",
  resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/home/100000000011/a.txt"],
  facts: [{ key: "qcs:ip", state: "given", values: ["203.0.113.7"] }],
};

/** A user with a folder in a bucket, nothing deleted from outside the office, and a boundary around him. */
export const folderAndBoundary: Workspace = example(
  [
    {
      name: "folder-of-a-user",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["cos:GetObject", "cos:PutObject", "cos:DeleteObject"], resource: [folder] },
          {
            effect: "deny",
            action: ["cos:DeleteObject"],
            resource: "*",
            condition: { ip_not_equal: { "qcs:ip": ["10.0.0.0/8"] } },
          },
        ],
      },
    },
    {
      name: "contractor-boundary",
      kind: "boundary",
      document: {
        version: "2.0",
        statement: [{ effect: "allow", action: ["cos:Get*", "cos:Put*", "cos:DeleteObject"], resource: "*" }],
      },
    },
  ],
  user,
);
