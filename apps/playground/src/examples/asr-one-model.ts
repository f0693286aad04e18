import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** The authorization policy syntax of ASR (1118/43351): one model. */
export const asrOneModel: Workspace = example(
  [
    {
      name: "asr-one-model",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["name/asr:*"],
            resource: ["qcs::asr::uin/164256472:model/15b96676edb211ea9301b49691037310"],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/164256472:uin/200000000001",
    action: "asr:DownloadCustomization",
    resources: ["qcs::asr::uin/164256472:model/0f2c6676edb211ea9301b49691037311"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/164256472:uin/200000000001",
        action: "asr:DownloadCustomization",
        resources: ["qcs::asr::uin/164256472:model/15b96676edb211ea9301b49691037310"],
      },
      expected: "allow",
    },
  ],
);
