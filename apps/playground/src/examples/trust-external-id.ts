import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A provider that must show an external id; no page of CAM documents the key. */
export const trustExternalId: Workspace = example(
  [
    {
      name: "trust-of-the-role",
      kind: "trust",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            principal: { qcs: ["qcs::cam::uin/100000000009:uin/100000000009"] },
            action: ["name/sts:AssumeRole"],
            condition: { string_equal: { "sts:external_id": ["b7c2f4d0-monitoring"] } },
          },
        ],
      },
    },
    {
      name: "policy-of-the-provider",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["sts:AssumeRole"], resource: ["qcs::cam::uin/100000000001:roleName/monitoring"] },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000009:uin/100000000091",
    action: "sts:AssumeRole",
    resources: ["qcs::cam::uin/100000000001:roleName/monitoring"],
    facts: [{ key: "sts:external_id", state: "given", values: ["another-customer"] }],
    owner: { uin: "100000000001", appId: "" },
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000009:uin/100000000091",
        action: "sts:AssumeRole",
        resources: ["qcs::cam::uin/100000000001:roleName/monitoring"],
        facts: [{ key: "sts:external_id", state: "given", values: ["b7c2f4d0-monitoring"] }],
        owner: { uin: "100000000001", appId: "" },
      },
      expected: "allow",
    },
  ],
);
