/**
 * `npm run comparison`: `compare` of the analysis beside brute force over a small universe, on all cores. The seed is printed
 * first; the same seed makes the same pairs on any machine. Exit status 0 when brute force finds no difference that `compare`
 * misses, 1 when it does, 2 for wrong options. What `compare` finds needs no second opinion: the evaluator has answered it.
 *
 * With `--corpus` published documents are compared instead, and it is told how many answers are unknown, why, and the times.
 */
import { parseArgs } from "node:util";
import { compareCorpus } from "./comparison/corpus.mjs";
import { inThreads, seedAndJobs, whole } from "./lib/threads.mjs";

const usage = `npm run comparison -- [options]
  --pairs N     how many pairs of policies at least (100000)
  --minutes M   stop after so long
  --seed N      other pairs; without it a fresh seed
  --jobs N      how many threads (one for each core)
  --principals  pairs with the policies of buckets and roles, asked about for everybody and for callers in turn
  --corpus FILE compare the documents of an NDJSON file, each with its \`text\`, with others of it; \`fixtures\` are those of
                packages/conformance
  --others N    how many others each document is compared with (200)`;

const text = { type: "string" };

function readOptions() {
  const { values } = parseArgs({
    options: {
      pairs: text,
      minutes: text,
      seed: text,
      jobs: text,
      corpus: text,
      others: text,
      principals: { type: "boolean" },
    },
  });
  const { corpus } = values;
  const until = performance.now() + whole(values.minutes, 24 * 60) * 60_000;
  return {
    pairs: whole(values.pairs, 100_000),
    until,
    ...seedAndJobs(values),
    corpus,
    program:
      values.principals === true
        ? new URL("./comparison/principals.mjs", import.meta.url)
        : new URL("./comparison/worker.mjs", import.meta.url),
    others: whole(values.others, 200),
  };
}

const size = 250;

const sum = (a, b) => {
  const both = { ...a };
  for (const [name, count] of Object.entries(b)) both[name] = (both[name] ?? 0) + count;
  return both;
};

const merge = (totals, seen) => ({
  pairs: totals.pairs + seen.pairs,
  differences: totals.differences + seen.differences,
  alsoFound: totals.alsoFound + seen.alsoFound,
  relations: sum(totals.relations, seen.relations),
  reasons: sum(totals.reasons, seen.reasons),
});

async function run({ pairs, until, seed, jobs, program }) {
  let totals = { pairs: 0, differences: 0, alsoFound: 0, relations: {}, reasons: {} };
  let failure;
  let index = 0;
  const next = () =>
    failure !== undefined || index * size >= pairs || performance.now() > until
      ? undefined
      : { seed: (seed + Math.imul(index++, 0x9e3779b1)) | 0, size };
  const done = (result) => {
    totals = merge(totals, result.seen);
    failure ??= result.failure;
  };
  await inThreads({ program, jobs, next, done, progress: () => `${totals.pairs} pairs compared` });
  return { totals, failure };
}

const table = (counts, whole) =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `  ${name.padEnd(60)} ${String(count).padStart(8)} ${((100 * count) / whole).toFixed(2)}%`)
    .join("\n");

let given;
try {
  given = readOptions();
} catch (error) {
  console.error(`${error.message}\n${usage}`);
  process.exit(2);
}
if (given.corpus !== undefined) {
  compareCorpus(given.corpus, given.others);
  process.exit();
}
console.log(`seed ${given.seed}`);
const started = performance.now();
const { totals, failure } = await run(given);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${totals.pairs} pairs in ${seconds} s\n${table(totals.relations, totals.pairs)}`);
console.log(`${totals.differences} differences shown, of which brute force found ${totals.alsoFound}`);
if (totals.relations.unknown !== undefined) console.log(`unknown because:\n${table(totals.reasons, totals.pairs)}`);
if (failure !== undefined) {
  console.log(
    `\n${failure.why}\n${JSON.stringify(failure.pair)}\nIn fast-check: seed ${failure.seed}, path "${failure.path}"`,
  );
  process.exitCode = 1;
}
