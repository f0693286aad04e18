import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** A pipeline deploys without keys (598/19381, U-4). */
export const trustOidc: Workspace = example(
  [
    {
      name: "trust-of-the-pipeline",
      kind: "trust",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            principal: { federated: ["qcs::cam::uin/100000000001:oidc-provider/github"] },
            action: ["name/sts:AssumeRoleWithWebIdentity"],
            condition: {
              string_equal: {
                "oidc:iss": ["https://token.actions.githubusercontent.com"],
                "oidc:aud": ["sts.tencentcloudapi.com"],
                "oidc:sub": ["repo:example/site:ref:refs/heads/main"],
              },
            },
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:oidc-provider/github",
    action: "sts:AssumeRoleWithWebIdentity",
    resources: ["qcs::cam::uin/100000000001:roleName/publish-site"],
    facts: [
      { key: "oidc:iss", state: "given", values: ["https://token.actions.githubusercontent.com"] },
      { key: "oidc:aud", state: "given", values: ["sts.tencentcloudapi.com"] },
      { key: "oidc:sub", state: "given", values: ["repo:example/site:ref:refs/heads/try"] },
    ],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:oidc-provider/github",
        action: "sts:AssumeRoleWithWebIdentity",
        resources: ["qcs::cam::uin/100000000001:roleName/publish-site"],
        facts: [
          { key: "oidc:iss", state: "given", values: ["https://token.actions.githubusercontent.com"] },
          { key: "oidc:aud", state: "given", values: ["sts.tencentcloudapi.com"] },
          { key: "oidc:sub", state: "given", values: ["repo:example/site:ref:refs/heads/main"] },
        ],
      },
      expected: "allow",
    },
  ],
);
