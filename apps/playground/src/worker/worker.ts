import { loadFacts } from "@camwright/catalog-loader";
import { answer } from "../engine/answer/answer.js";
import type { Message, Reply } from "../engine/protocol.js";

const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Message }) => void;
  postMessage: (reply: Reply) => void;
};

scope.onmessage = ({ data }) => {
  void answer(data, loadFacts).then((reply) => {
    scope.postMessage(reply);
  });
};
