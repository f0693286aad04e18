import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A deny for everybody that binds unsigned requests alone (436/35240). */
export const cosDenyAnyone: Workspace = example(
  [
    {
      name: "read-only",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["cos:List*", "cos:Get*", "cos:Head*", "cos:OptionsObject"], resource: "*" },
        ],
      },
    },
    {
      name: "deny-anyone",
      kind: "bucket",
      document: {
        Statement: [
          {
            Principal: { qcs: ["qcs::cam::anyone:anyone"] },
            Effect: "Deny",
            Action: ["name/cos:GetObject"],
            Resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*"],
          },
        ],
        version: "2.0",
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    appId: "1250000000",
    action: "cos:GetObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
  },
  [
    {
      request: {
        principal: "",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "deny",
    },
  ],
);
