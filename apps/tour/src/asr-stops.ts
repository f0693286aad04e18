import { action, allow, everything, policy } from "@camwright/builder";
import * as asr from "@camwright/catalog-asr";
import type { Caller } from "@camwright/evaluator";
import type { Stop } from "./stop.js";

const uin = "164256472";
const modelId = "15b96676edb211ea9301b49691037310";
const principal: Caller = {
  type: "user",
  qcs: `qcs::cam::uin/${uin}:uin/200000000001`,
  ownerUin: uin,
  uin: "200000000001",
};

const thisModel = `qcs::asr::uin/${uin}:model/${modelId}`;
const otherModel = `qcs::asr::uin/${uin}:model/0`;
const otherAccount = `qcs::asr::uin/999999999:model/${modelId}`;
const vocabulary = `qcs::asr::uin/${uin}:vocab/v-1`;
const allAsr = action("name/asr:*");

/** The statements that the authorization policy syntax of ASR explains (1118/43351). */
export const asrStops = (): readonly Stop[] => [
  {
    title: "ASR: all models of an account",
    principal,
    policy: policy(allow({ action: [allAsr], resource: [asr.model({ uin, modelId: "*" })] })),
    shown: [
      { action: "name/asr:ModifyModel", resource: thisModel, expected: "allow" },
      { action: "asr:ModifyModel", resource: otherModel, expected: "allow" },
      { action: "asr:ModifyModel", resource: otherAccount, expected: "deny" },
      { action: "asr:GetAsrVocab", resource: vocabulary, expected: "deny" },
    ],
  },
  {
    title: "ASR: one model",
    principal,
    policy: policy(allow({ action: [allAsr], resource: [asr.model({ uin, modelId })] })),
    shown: [
      { action: "asr:ModifyModel", resource: thisModel, expected: "allow" },
      { action: "asr:ModifyModel", resource: otherModel, expected: "deny" },
    ],
  },
  {
    title: "ASR: every operation of the product, name/asr:*",
    principal,
    policy: policy(allow({ action: [allAsr], resource: [everything] })),
    shown: [
      { action: "asr:CreateAsrVocab", resource: "*", expected: "allow" },
      { action: "asr:ModifyModel", resource: thisModel, expected: "allow" },
      { action: "asr:ModifyModel", resource: otherAccount, expected: "deny" },
      { action: "cvm:DescribeInstances", resource: "*", expected: "deny" },
    ],
  },
  {
    title: "CVM: operations that begin with Describe, name/cvm:Describe*",
    principal,
    policy: policy(allow({ action: [action("name/cvm:Describe*")], resource: [everything] })),
    shown: [
      { action: "cvm:DescribeInstances", resource: "*", expected: "allow" },
      { action: "cvm:RunInstances", resource: "*", expected: "deny" },
      { action: "asr:DescribeModel", resource: "*", expected: "deny" },
    ],
  },
  {
    title: "ASR: two resources",
    principal,
    policy: policy(
      allow({
        action: [action("name/asr:CreateModel"), action("name/asr:CreateAsrVocab")],
        resource: [asr.model({ uin, modelId }), asr.model({ uin, modelId: "*" })],
      }),
    ),
    shown: [
      { action: "asr:CreateModel", resource: thisModel, expected: "allow" },
      { action: "name/asr:CreateModel", resource: otherModel, expected: "allow" },
      { action: "asr:CreateModel", resource: otherAccount, expected: "deny" },
      { action: "asr:DeleteModel", resource: thisModel, expected: "deny" },
      { action: "asr:CreateAsrVocab", resource: vocabulary, expected: "deny" },
    ],
  },
];
