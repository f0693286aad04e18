import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Somebody pays for one product alone (598/92835). */
export const payForOne: Workspace = example(
  [
    {
      name: "pay-for-one-product",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [{ effect: "allow", action: ["finance:trade"], resource: ["qcs::cvm:::*"] }],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    action: "finance:trade",
    resources: ["qcs::cdb:ap-guangzhou:uin/100000000001:instanceId/cdb-1"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        action: "finance:trade",
        resources: ["qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1"],
      },
      expected: "allow",
    },
  ],
);
