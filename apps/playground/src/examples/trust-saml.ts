import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Employees log in through SAML (598/19381). */
export const trustSaml: Workspace = example(
  [
    {
      name: "trust-of-the-provider",
      kind: "trust",
      document: {
        version: "2.0",
        statement: [
          {
            action: "name/sts:AssumeRoleWithSAML",
            effect: "allow",
            principal: { federated: ["qcs::cam::uin/10001:saml-provider/idp_name"] },
            condition: { string_equal: { "saml:aud": "https://cloud.tencent.com/login/saml" } },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/10001:saml-provider/idp_name",
    action: "sts:AssumeRoleWithSAML",
    resources: ["qcs::cam::uin/10001:roleName/r"],
    facts: [{ key: "saml:aud", state: "given", values: ["https://cloud.tencent.com/login/saml"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/10001:saml-provider/idp_name",
        action: "sts:AssumeRoleWithSAML",
        resources: ["qcs::cam::uin/10001:roleName/r"],
        facts: [{ key: "saml:aud", state: "given", values: ["https://example.com/saml"] }],
      },
      expected: "deny",
    },
  ],
);
