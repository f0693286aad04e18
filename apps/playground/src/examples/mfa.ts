import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Nothing is deleted without a second factor, and nobody knows whether there was one (598/10605, 598/10608). */
export const mfa: Workspace = example(
  [
    {
      name: "delete-with-mfa",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["cos:*"], resource: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*"] },
          {
            effect: "deny",
            action: ["cos:DeleteObject", "cos:DeleteMultipleObjects", "cos:DeleteBucket"],
            resource: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*"],
            condition: { numeric_not_equal_if_exist: { mfa: [1] } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    appId: "1250000000",
    action: "cos:DeleteObject",
    resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a.txt"],
    facts: [{ key: "mfa", state: "unknown", values: [] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "cos:DeleteObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a.txt"],
        facts: [{ key: "mfa", state: "given", values: ["1"] }],
      },
      expected: "allow",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "cos:DeleteObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a.txt"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "cos:GetObject",
        resources: ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a.txt"],
        facts: [{ key: "mfa", state: "unknown", values: [] }],
      },
      expected: "allow",
    },
  ],
);
