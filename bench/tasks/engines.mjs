import { compile } from "@camwright/evaluator";
import { byAction } from "../by-hand/by-action.mjs";
import { byActionAndTree } from "../by-hand/by-action-and-tree.mjs";
import { byTree } from "../by-hand/by-tree.mjs";
import { linear } from "../by-hand/linear.mjs";
import { naive } from "../by-hand/naive.mjs";

const same = (reason) => reason;
const reasons = { "implicit-deny": "implicit", "explicit-deny": "explicit" };

/** From policies to something that answers requests, and from its answer to the word that all use. */
export const engines = {
  naive: { make: naive, word: same },
  linear: { make: linear, word: same },
  "by-action": { make: byAction, word: same },
  "by-action-and-tree": { make: byActionAndTree, word: same },
  "by-tree": { make: byTree, word: same },
  camwright: {
    make: (identity) => compile({ identity }),
    word: ({ reason }) => reasons[reason] ?? reason,
  },
};
