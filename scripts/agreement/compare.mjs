/** One sample asked of both implementations. */
import { isDeepStrictEqual } from "node:util";
import { decideNaively } from "@camwright/conformance";
import { compileDocuments } from "@camwright/evaluator";

const short = ({ decision, reason }) => ({ decision, reason });

/**
 * Asks the questions of a sample, all about the same policies: of the evaluator one after the other, compiled once, and the
 * first again at the end, so that an answer that depends on earlier ones is noticed. Gives the answers, and the first
 * question on which they differ.
 */
export function compare(questions) {
  const decide = compileDocuments(questions[0].policies);
  const answers = [];
  for (const question of [...questions, ...(questions.length > 1 ? [questions[0]] : [])]) {
    const actual = short(decide(question));
    const expected = short(decideNaively(question));
    if (!isDeepStrictEqual(actual, expected)) return { answers, disagreement: { question, expected, actual } };
    answers.push(expected);
  }
  return { answers: answers.slice(0, questions.length) };
}
