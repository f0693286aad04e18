/**
 * `npm run agreement`: the evaluator and the naive one on generated questions, on all cores. The seed is printed first; the
 * same seed asks the same questions on any machine. Exit status 0 when they agree, 1 when they do not, 2 for wrong options.
 */
import { parseArgs } from "node:util";
import { chunkOf } from "./agreement/chunks.mjs";
import { merge, none, reportFailure, reportTotals } from "./agreement/report.mjs";
import { inThreads, seedAndJobs, whole } from "./lib/threads.mjs";

const usage = `npm run agreement -- [options]
  --runs N      how many questions at least (2000000)
  --minutes M   stop asking after so long
  --seed N      other questions; without it a fresh seed
  --chunk N     this part of the questions alone, to repeat a failure
  --jobs N      how many threads (one for each core)`;

const text = { type: "string" };
const options = { runs: text, minutes: text, seed: text, chunk: text, jobs: text };

function readOptions() {
  const { values } = parseArgs({ options });
  return {
    runs: whole(values.runs, 2_000_000),
    until: performance.now() + whole(values.minutes, 24 * 60) * 60_000,
    chunk: whole(values.chunk, undefined),
    ...seedAndJobs(values),
  };
}

async function ask({ runs, until, seed, chunk: only, jobs }) {
  let totals = none;
  let failure;
  let index = only ?? 0;
  const isOver = () =>
    failure !== undefined ||
    (only === undefined ? totals.questions >= runs || performance.now() > until : index > only);
  const next = () => (isOver() ? undefined : chunkOf(seed, index++));
  const done = (result) => {
    totals = merge(totals, result);
    if (result.failure !== undefined) failure ??= result;
  };
  const program = new URL("./agreement/worker.mjs", import.meta.url);
  await inThreads({ program, jobs, next, done, progress: () => `${totals.questions} questions answered alike` });
  return { totals, failure };
}

let given;
try {
  given = readOptions();
} catch (error) {
  console.error(`${error.message}\n${usage}`);
  process.exit(2);
}
console.log(`seed ${given.seed}`);
const start = performance.now();
const { totals, failure } = await ask(given);
reportTotals(totals, (performance.now() - start) / 1000);
if (failure !== undefined) reportFailure(failure, given.seed);
process.exitCode = failure === undefined ? 0 : 1;
