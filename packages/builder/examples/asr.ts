import { allow, everything, type IdentityPolicy, policy } from "@camwright/builder";
import * as asr from "@camwright/catalog-asr";
import * as cvm from "@camwright/catalog-cvm";

const uin = "164256472";
const model = asr.model({ uin, modelId: "15b96676edb211ea9301b49691037310" });
const models = asr.model({ uin, modelId: "*" });

/** The statements of the page of Automatic Speech Recognition (1118/43351), each as a policy. */
export const asrExamples: Readonly<Record<string, IdentityPolicy>> = {
  "all-models-of-an-account": policy(allow(asr.like("*")).on(models)),
  "one-model": policy(allow(asr.like("*")).on(model)),
  "every-operation-on-everything": policy(allow({ action: asr.like("*"), resource: [everything] })),
  "operations-by-prefix": policy(allow({ action: cvm.like("Describe*"), resource: [everything] })),
  "two-resources": policy(allow(asr.CreateModel, asr.action("CreateAsrVocab")).on(model, models)),
};
