import type { RequestDraft, Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

const partner: Partial<RequestDraft> = {
  principal: "qcs::cam::uin/200000000001:uin/200000000002",
  action: "sts:AssumeRole",
  resources: ["qcs::cam::uin/100000000001:roleName/auditor"],
  owner: { uin: "100000000001", appId: "" },
};

/** A role that users of one other account may take on (598/19381). */
export const partnerRole: Workspace = example(
  [
    {
      name: "trust-of-the-role",
      kind: "trust",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            principal: { qcs: ["qcs::cam::uin/200000000001:uin/200000000001"] },
            action: ["name/sts:AssumeRole"],
          },
        ],
      },
    },
    {
      name: "policy-of-the-partner",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["sts:AssumeRole"], resource: ["qcs::cam::uin/100000000001:roleName/auditor"] },
        ],
      },
    },
  ],
  partner,
  [{ request: { ...partner, principal: "qcs::cam::uin/300000000001:uin/300000000002" }, expected: "deny" }],
);
