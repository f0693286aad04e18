import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** One role may be handed to a service, no other (1040/36819). */
export const passRole: Workspace = example(
  [
    {
      name: "pass-one-role",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["cam:PassRole"], resource: ["qcs::cam::uin/123456789:roleName/test-role1"] },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/123456789:uin/300000000001",
    action: "cam:PassRole",
    resources: ["qcs::cam::uin/123456789:roleName/other-role"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/123456789:uin/300000000001",
        action: "cam:PassRole",
        resources: ["qcs::cam::uin/123456789:roleName/test-role1"],
      },
      expected: "allow",
    },
  ],
);
