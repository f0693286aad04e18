import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** The authorization policy syntax of ASR (1118/43351): every operation on the models of an account. */
export const asrModels: Workspace = example(
  [
    {
      name: "asr-models",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [{ effect: "allow", action: ["name/asr:*"], resource: ["qcs::asr::uin/164256472:model/*"] }],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/164256472:uin/200000000001",
    action: "asr:ModifyModel",
    resources: ["qcs::asr::uin/164256472:model/15b96676edb211ea9301b49691037310"],
  },
  [
    {
      request: {
        principal: "qcs::cam::uin/164256472:uin/200000000001",
        action: "asr:DeleteModel",
        resources: ["qcs::asr::uin/164256472:model/0f2c6676edb211ea9301b49691037311"],
      },
      expected: "allow",
    },
    {
      request: {
        principal: "qcs::cam::uin/164256472:uin/200000000001",
        action: "asr:DownloadAsrVocab",
        resources: ["qcs::asr::uin/164256472:vocab/7a1b6676edb211ea9301b49691037312"],
      },
      expected: "deny",
    },
  ],
);
