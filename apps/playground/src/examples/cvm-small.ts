import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** Small instances alone: one call touches several resources (213/10313). */
export const cvmSmall: Workspace = example(
  [
    {
      name: "small-instances",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["cvm:RunInstances"],
            resource: ["qcs::cvm:ap-guangzhou:uin/100000000001:instance/*"],
            condition: { string_equal: { "cvm:instance_type": ["S5.SMALL1", "S5.SMALL2"] } },
          },
          {
            effect: "allow",
            action: ["cvm:RunInstances"],
            resource: ["qcs::cvm:ap-guangzhou:uin/100000000001:image/*", "qcs::cvm:ap-guangzhou:uin/100000000001:sg/*"],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/100000000001:uin/100000000011",
    appId: "1250000000",
    action: "cvm:RunInstances",
    resources: [
      "qcs::cvm:ap-guangzhou:uin/100000000001:instance/*",
      "qcs::cvm:ap-guangzhou:uin/100000000001:image/img-1",
      "qcs::cvm:ap-guangzhou:uin/100000000001:sg/sg-1",
    ],
    facts: [{ key: "cvm:instance_type", state: "given", values: ["S5.16XLARGE256"] }],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/100000000001:uin/100000000011",
        appId: "1250000000",
        action: "cvm:RunInstances",
        resources: [
          "qcs::cvm:ap-guangzhou:uin/100000000001:instance/*",
          "qcs::cvm:ap-guangzhou:uin/100000000001:image/img-1",
          "qcs::cvm:ap-guangzhou:uin/100000000001:sg/sg-1",
        ],
        facts: [{ key: "cvm:instance_type", state: "given", values: ["S5.SMALL1"] }],
      },
      expected: "allow",
    },
  ],
);
