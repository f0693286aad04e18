/** What the long runs share: numbers of options, a fresh seed, and work handed to a thread for each core. */
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** A number that an option gives, or what stands for it when the option is not there. */
export function whole(value, otherwise) {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new Error(`\`${value}\` is no whole number`);
  return number;
}

/** The options that every long run has. */
export const seedAndJobs = ({ seed, jobs }) => ({
  seed: whole(seed, randomInt(2 ** 31)),
  jobs: Math.max(1, whole(jobs, availableParallelism())),
});

/** Hands pieces of work to one thread until `next` has no more. */
function work(program, next, done) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program);
    const give = () => {
      const piece = next();
      if (piece === undefined) void worker.terminate().then(resolve);
      else worker.postMessage(piece);
    };
    worker.on("message", (result) => {
      done(result);
      give();
    });
    worker.on("error", reject);
    give();
  });
}

const pause = 10_000;

/**
 * Hands what `next` gives to threads that run `program`, and their results to `done`. After each pause `progress` says how far
 * the run is, on standard error.
 */
export async function inThreads({ program, jobs, next, done, progress }) {
  let told = performance.now();
  const tell = (result) => {
    done(result);
    if (performance.now() - told < pause) return;
    told = performance.now();
    console.error(progress());
  };
  await Promise.all(Array.from({ length: jobs }, () => work(program, next, tell)));
}
