import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** One instance: an empty account is the own one (213/10312). */
export const cvmOne: Workspace = example(
  [
    {
      name: "one-instance",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [{ effect: "allow", action: "cvm:*", resource: "qcs::cvm:ap-guangzhou::instance/ins-1" }],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/12345678:uin/100000000011",
    appId: "1250000000",
    action: "cvm:RebootInstances",
    resources: ["qcs::cvm:ap-guangzhou:uin/12345678:instance/ins-1"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/12345678:uin/100000000011",
        appId: "1250000000",
        action: "cvm:RebootInstances",
        resources: ["qcs::cvm:ap-guangzhou:uin/12345678:instance/ins-2"],
      },
      expected: "deny",
    },
  ],
);
