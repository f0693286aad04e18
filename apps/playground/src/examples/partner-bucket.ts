import type { RequestDraft, Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

const exported = "qcs::cos:ap-guangzhou:uid/1250000000:data-1250000000/export/*";

const partner: Partial<RequestDraft> = {
  principal: "qcs::cam::uin/200000000001:uin/200000000002",
  appId: "1300000000",
  action: "cos:GetObject",
  resources: ["qcs::cos:ap-guangzhou:uid/1250000000:data-1250000000/export/2026.csv"],
  owner: { uin: "100000000001", appId: "1250000000" },
};

/** A bucket whose owner lets a user of another account read a folder (436/45235); that user needs a policy of his own. */
export const partnerBucket: Workspace = example(
  [
    {
      name: "bucket-of-the-owner",
      kind: "bucket",
      document: {
        version: "2.0",
        statement: [
          {
            principal: { qcs: ["qcs::cam::uin/200000000001:uin/200000000002"] },
            effect: "allow",
            action: ["name/cos:GetObject", "name/cos:HeadObject"],
            resource: [exported],
          },
        ],
      },
    },
    {
      name: "policy-of-the-partner",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [{ effect: "allow", action: ["cos:GetObject", "cos:HeadObject"], resource: [exported] }],
      },
    },
  ],
  partner,
  [
    { request: { ...partner, action: "cos:PutObject" }, expected: "deny" },
    { request: { ...partner, principal: "qcs::cam::uin/200000000001:uin/200000000003" }, expected: "deny" },
  ],
);
