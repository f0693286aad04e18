import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** What a root account was granted is not passed on with `*` (436/32971, 598/10605). */
export const cosAcrossAccounts: Workspace = example(
  [
    {
      name: "preset-full-access",
      kind: "identity",
      document: { version: "2.0", statement: [{ effect: "allow", action: "cos:*", resource: "*" }] },
    },
    {
      name: "bucket-of-another",
      kind: "bucket",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/cos:*"],
            principal: { qcs: ["qcs::cam::uin/100000000002:uin/100000000002"] },
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket1-1250000000/*"],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000002:uin/200000000001",
    appId: "1260000000",
    action: "cos:GetObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket1-1250000000/a"],
    owner: { uin: "100000000001", appId: "1250000000" },
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000002:root",
        appId: "1260000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:examplebucket1-1250000000/a"],
        owner: { uin: "100000000001", appId: "1250000000" },
      },
      expected: "allow",
    },
  ],
);
