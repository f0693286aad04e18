/** What a run of the agreement says at its end. */
import { expectedFeatures } from "@camwright/conformance/feature";

/** The totals of no questions. */
export const none = { questions: 0, looked: 0, near: 0, families: {}, answers: {}, features: {} };

const sum = (a, b) => {
  const both = { ...a };
  for (const [name, count] of Object.entries(b)) both[name] = (both[name] ?? 0) + count;
  return both;
};

/** The totals with those of one more chunk. */
export function merge(totals, { chunk, seen }) {
  return {
    questions: totals.questions + seen.questions,
    looked: totals.looked + seen.looked,
    near: totals.near + seen.near,
    families: sum(totals.families, { [chunk.family]: seen.questions }),
    answers: sum(totals.answers, seen.answers),
    features: sum(totals.features, seen.features),
  };
}

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

const table = (counts, whole) =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `  ${name.padEnd(24)} ${String(count).padStart(9)}  ${percent(count, whole).padStart(6)}`)
    .join("\n");

/** Prints how many questions were answered alike, and what they were like. */
export function reportTotals({ questions, looked, near, families, answers, features }, seconds) {
  const counts = expectedFeatures.map((name) => features[name] ?? 0);
  const unseen = expectedFeatures.filter((name) => features[name] === undefined);
  console.log(`${questions} questions answered alike in ${seconds.toFixed(0)} s`);
  console.log(`by family:\n${table(families, questions)}`);
  console.log(`by answer:\n${table(answers, questions)}`);
  console.log(`near misses: ${percent(near, looked)} of the ${looked} that were looked at`);
  console.log(
    `features: ${counts.length - unseen.length} of ${counts.length} seen in these, each at least ${Math.min(...counts)} times`,
  );
  if (unseen.length > 0) console.log(`not seen: ${unseen.slice(0, 20).join(", ")}${unseen.length > 20 ? ", …" : ""}`);
}

/** Prints the smallest sample on which the implementations differ, as cases, and how to ask it again. */
export function reportFailure({ chunk, failure }, seed) {
  const { questions, question, expected, actual, thrown } = failure;
  console.log(`\nThe implementations differ (family \`${chunk.family}\`).`);
  if (thrown !== undefined) console.log(thrown);
  else console.log(`naive: ${JSON.stringify(expected)}\nevaluator: ${JSON.stringify(actual)}`);
  if (questions.length > 1) console.log("Asked of the same compiled policies before it:");
  for (const other of questions.slice(0, Math.max(0, questions.indexOf(question)))) console.log(JSON.stringify(other));
  const answer = expected === undefined ? {} : { expected: expected.decision, reason: expected.reason };
  const why = "the naive evaluator's answer; see which of the two the documents support";
  console.log(`As a case:\n${JSON.stringify({ id: `generated-${seed}-${chunk.index}`, ...question, ...answer, why })}`);
  console.log(`Again: npm run agreement -- --seed ${seed} --chunk ${chunk.index}`);
  console.log(`In fast-check: seed ${failure.seed}, path "${failure.path}"`);
}
