/**
 * `npm run agreement`: the evaluator and the naive one on generated questions, on all cores. The seed is printed first; the
 * same seed asks the same questions on any machine. Exit status 0 when they agree, 1 when they do not, 2 for wrong options.
 */
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { chunkOf } from "./agreement/chunks.mjs";
import { merge, none, reportFailure, reportTotals } from "./agreement/report.mjs";

const usage = `npm run agreement -- [options]
  --runs N      how many questions at least (2000000)
  --minutes M   stop asking after so long
  --seed N      other questions; without it a fresh seed
  --chunk N     this part of the questions alone, to repeat a failure
  --jobs N      how many threads (one for each core)`;

const text = { type: "string" };
const options = { runs: text, minutes: text, seed: text, chunk: text, jobs: text };

/** A number that an option gives, or what stands for it when the option is not there. */
function whole(value, otherwise) {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new Error(`\`${value}\` is no whole number`);
  return number;
}

function readOptions() {
  const { values } = parseArgs({ options });
  return {
    runs: whole(values.runs, 2_000_000),
    until: performance.now() + whole(values.minutes, 24 * 60) * 60_000,
    seed: whole(values.seed, randomInt(2 ** 31)),
    chunk: whole(values.chunk, undefined),
    jobs: Math.max(1, whole(values.jobs, availableParallelism())),
  };
}

/** Hands chunks to one thread until `next` has no more. */
function work(next, done) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./agreement/worker.mjs", import.meta.url));
    const give = () => {
      const chunk = next();
      if (chunk === undefined) void worker.terminate().then(resolve);
      else worker.postMessage(chunk);
    };
    worker.on("message", (result) => {
      done(result);
      give();
    });
    worker.on("error", reject);
    give();
  });
}

async function ask({ runs, until, seed, chunk: only, jobs }) {
  let totals = none;
  let failure;
  let index = only ?? 0;
  let told = performance.now();
  const isOver = () =>
    failure !== undefined ||
    (only === undefined ? totals.questions >= runs || performance.now() > until : index > only);
  const next = () => (isOver() ? undefined : chunkOf(seed, index++));
  const done = (result) => {
    totals = merge(totals, result);
    if (result.failure !== undefined) failure ??= result;
    if (performance.now() - told < 10_000) return;
    told = performance.now();
    console.error(`${totals.questions} questions answered alike`);
  };
  await Promise.all(Array.from({ length: jobs }, () => work(next, done)));
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
