/** A thread that answers chunks of generated questions and counts what it saw. */
import { parentPort } from "node:worker_threads";
import { families } from "@camwright/conformance/arbitrary";
import { featuresOf, isNearMiss, statementsOf } from "@camwright/conformance/feature";
import { decideCase } from "@camwright/evaluator";
import * as fc from "fast-check";
import { compare } from "./compare.mjs";

/** Which features a question has is looked at for one sample in so many, and whether it is a near miss for fewer. */
const featuresEvery = 10;
const lookEvery = 100;

/** Above so many statements it would take too long to look for a near miss; such a question counts as none. */
const mostStatements = 30;

const add = (counts, name) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

function look(questions, seen) {
  const question = questions[seen.looked % questions.length];
  seen.looked += 1;
  const isSmall = statementsOf(question).length <= mostStatements;
  if (isSmall && isNearMiss(question, (other) => decideCase(other).decision)) seen.near += 1;
}

/** What a failed chunk has to say: the smallest sample on which the implementations differ, and how they do. */
function failureOf({ counterexample, errorInstance, seed, counterexamplePath }) {
  const [questions] = counterexample;
  const failure = { questions, seed, path: counterexamplePath };
  try {
    return { ...failure, ...compare(questions).disagreement };
  } catch {
    return { ...failure, question: questions[0], thrown: String(errorInstance?.stack ?? errorInstance) };
  }
}

function answer({ seed, family, size }) {
  const seen = { questions: 0, answers: {}, looked: 0, near: 0, features: {} };
  let samples = 0;
  const agrees = fc.property(families[family].questions, (questions) => {
    const { answers, disagreement } = compare(questions);
    if (disagreement !== undefined) throw new Error("the answers differ");
    for (const { decision, reason } of answers)
      add(seen.answers, decision === "allow" ? decision : `${decision}: ${reason}`);
    seen.questions += answers.length;
    if (samples % featuresEvery === 0) for (const feature of featuresOf(questions[0])) add(seen.features, feature);
    if (samples % lookEvery === 0) look(questions, seen);
    samples += 1;
  });
  const outcome = fc.check(agrees, { seed, numRuns: size });
  return outcome.failed ? { seen, failure: failureOf(outcome) } : { seen };
}

parentPort.on("message", (chunk) => parentPort.postMessage({ chunk, ...answer(chunk) }));
