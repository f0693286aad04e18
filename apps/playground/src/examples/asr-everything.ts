import type { Workspace } from "../engine/workspace.js";
import { example } from "./make.js";

/** The authorization policy syntax of ASR (1118/43351): every operation on everything. */
export const asrEverything: Workspace = example(
  [
    {
      name: "asr-everything",
      kind: "identity",
      document: { version: "2.0", statement: [{ effect: "allow", action: ["name/asr:*"], resource: ["*"] }] },
    },
  ],
  { principal: "qcs::cam::uin/164256472:uin/200000000001", action: "asr:SentenceRecognition", resources: ["*"] },
  [
    {
      request: {
        principal: "qcs::cam::uin/164256472:uin/200000000001",
        action: "asr:DownloadAsrVocab",
        resources: ["qcs::asr::uin/164256472:vocab/7a1b6676edb211ea9301b49691037312"],
      },
      expected: "allow",
    },
    {
      request: {
        principal: "qcs::cam::uin/164256472:uin/200000000001",
        action: "cvm:DescribeInstances",
        resources: ["*"],
      },
      expected: "deny",
    },
  ],
);
