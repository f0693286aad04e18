import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** One hot-word list of ASR is read and downloaded; nothing is changed (598/98096). */
export const asrOneVocabulary: Workspace = example(
  [
    {
      name: "asr-one-vocabulary",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          {
            effect: "allow",
            action: ["asr:GetAsrVocab", "asr:DownloadAsrVocab"],
            resource: ["qcs::asr::uin/164256472:vocab/7a1b6676edb211ea9301b49691037312"],
          },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/164256472:uin/200000000001",
    action: "asr:UpdateAsrVocab",
    resources: ["qcs::asr::uin/164256472:vocab/7a1b6676edb211ea9301b49691037312"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/164256472:uin/200000000001",
        action: "asr:GetAsrVocab",
        resources: ["qcs::asr::uin/164256472:vocab/7a1b6676edb211ea9301b49691037312"],
      },
      expected: "allow",
    },
  ],
);
