import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** The authorization policy syntax of ASR (1118/43351): two operations, two resources. */
export const asrTwoResources: Workspace = example(
  [
    {
      name: "asr-two-resources",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/asr:CreateModel", "name/asr:CreateAsrVocab"],
            resource: [
              "qcs::asr::uin/164256472:model/15b96676edb211ea9301b49691037310",
              "qcs::asr::uin/164256472:model/*",
            ],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/164256472:uin/200000000001",
    action: "asr:CreateModel",
    resources: ["qcs::asr::uin/164256472:model/0f2c6676edb211ea9301b49691037311"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/164256472:uin/200000000001",
        action: "asr:CreateAsrVocab",
        resources: ["qcs::asr::uin/164256472:vocab/7a1b6676edb211ea9301b49691037312"],
      },
      expected: "deny",
    },
    {
      request: {
        principal: "qcs::cam::uin/164256472:uin/200000000001",
        action: "asr:DeleteModel",
        resources: ["qcs::asr::uin/164256472:model/15b96676edb211ea9301b49691037310"],
      },
      expected: "deny",
    },
  ],
);
