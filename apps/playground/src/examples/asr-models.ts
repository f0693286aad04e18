import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** The authorization policy syntax of ASR (1118/43351): operations on the models of an account. */
export const asrModels: Workspace = example(
  [
    {
      name: "asr-models",
      kind: "identity",
      document: {
        version: "2.0",
        statement: [
          { effect: "allow", action: ["name/asr:*"], resource: ["qcs::asr::uin/164256472:model/*"] },
          { effect: "deny", action: ["name/asr:DeleteModel"], resource: ["qcs::asr::uin/164256472:model/*"] },
        ],
      },
    },
  ],
  {
    principal: "qcs::cam::uin/164256472:uin/200000000001",
    action: "name/asr:ModifyModel",
    resources: ["qcs::asr::uin/164256472:model/15b96676edb211ea9301b49691037310"],
  },
);
