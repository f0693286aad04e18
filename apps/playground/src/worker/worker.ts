import { loadFacts } from "@camwright/catalog-loader";
import { answer } from "../engine/answer/answer.js";
import type { Message, Reply } from "../engine/protocol.js";
import { knowledge } from "./load-knowledge.js";
import { learnLoaders } from "./load-learn.js";
import { loadLevels } from "./load-levels.js";

const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Message }) => void;
  postMessage: (reply: Reply) => void;
};

const learn = learnLoaders();

scope.onmessage = ({ data }) => {
  void answer(data, { facts: loadFacts, levels: loadLevels, knowledge, learn }).then((reply) => {
    scope.postMessage(reply);
  });
};
