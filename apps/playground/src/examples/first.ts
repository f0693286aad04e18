import type { Workspace } from "../engine/workspace.js";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const folder = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/home/100000000011/*";

/** What a person sees who comes without a link: a user with a folder of his own, and a boundary. */
export const firstExample: Workspace = {
  tabs: [
    {
      id: "t1",
      name: "folder-per-user",
      kind: "identity",
      text: json({
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
      }),
    },
    {
      id: "t2",
      name: "contractor-boundary",
      kind: "boundary",
      text: json({
        version: "2.0",
        statement: [{ effect: "allow", action: ["cos:Get*", "cos:Put*", "cos:DeleteObject"], resource: "*" }],
      }),
    },
  ],
  active: "t1",
  request: {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    appId: "1250000000",
    action: "cos:DeleteObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/home/100000000011/a.txt"],
    facts: [{ key: "qcs:ip", state: "given", values: ["203.0.113.7"] }],
    owner: { uin: "", appId: "" },
  },
  suite: [],
  compared: { base: "t1", next: "t2" },
};
