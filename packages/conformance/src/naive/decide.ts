import type { Decision, Question } from "../case.js";
import { decideAt } from "./gate.js";
import { readQuestion } from "./layers.js";
import { gatesFor } from "./order.js";

/**
 * Decides a question straight from the description of the language (598/10605), for checking faster evaluators with.
 *
 * Throws `UnreadablePolicy` for a document that cannot be read, and an error for a request without any resource.
 */
export function decideNaively(question: Question): Decision {
  return decideAt(gatesFor(readQuestion(question)));
}
