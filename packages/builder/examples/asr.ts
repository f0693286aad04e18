import { action, allow, everything, type IdentityPolicy, policy } from "@camwright/builder";
import * as asr from "@camwright/catalog-asr";

const uin = "164256472";
const model = asr.model({ uin, modelId: "15b96676edb211ea9301b49691037310" });
const models = asr.model({ uin, modelId: "*" });

/** The statements of the page of Automatic Speech Recognition (1118/43351), each as a policy. */
export const asrExamples: Readonly<Record<string, IdentityPolicy>> = {
  "all-models-of-an-account": policy(allow(action("asr:*")).on(models)),
  "one-model": policy(allow(action("asr:*")).on(model)),
  "every-operation-on-everything": policy(allow({ action: action("asr:*"), resource: [everything] })),
  "operations-by-prefix": policy(allow({ action: action("cvm:Describe*"), resource: [everything] })),
  "two-resources": policy(allow(asr.CreateModel, action("asr:CreateAsrVocab")).on(model, models)),
};
