import { loadFacts } from "@camwright/catalog-loader";
import { answer } from "../engine/answer/answer.js";
import { actionSearch } from "../engine/compose/search-actions.js";
import type { Message, Reply } from "../engine/protocol.js";
import { knowledge } from "./load-knowledge.js";
import { learnLoaders } from "./load-learn.js";
import { loadLevels } from "./load-levels.js";

const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Message }) => void;
  postMessage: (reply: Reply) => void;
};

const learn = learnLoaders();

/** A search answers with what has been read after so long, in milliseconds, so that typing on does not wait. */
const patience = 60;

const actions = actionSearch(() => new Promise((resolve) => setTimeout(resolve, patience)));

scope.onmessage = ({ data }) => {
  void answer(data, { actions, facts: loadFacts, knowledge, learn, levels: loadLevels }).then((reply) => {
    scope.postMessage(reply);
  });
};
