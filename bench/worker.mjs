/**
 * A process of its own for each engine, so that none is slowed by what the compiler has learnt from another. The first message
 * says what to measure; each later one asks for a measurement.
 */
import { median } from "./median.mjs";
import { sink } from "./sink.mjs";
import { spent } from "./spent.mjs";

const repeat = async (run, times) => {
  const start = spent();
  for (let time = 0; time < times; time += 1) {
    const result = run();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    sink.value = result instanceof Promise ? await result : result;
  }
  return (spent() - start) / times;
};

/** Microseconds of one run: the median of samples of several milliseconds each, after as long a time to warm up. */
const typical = async (run, seconds) => {
  const until = spent() + seconds * 1e6;
  let times = 1;
  /* oxlint-disable no-await-in-loop -- one after the other */
  while (spent() < until) if ((await repeat(run, times)) * times < 5000) times *= 2;
  const samples = [];
  for (const end = spent() + seconds * 1e6; samples.length === 0 || spent() < end; ) {
    samples.push(await repeat(run, times));
  }
  /* oxlint-enable no-await-in-loop */
  return median(samples);
};

let task;
process.on("message", async (message) => {
  if (task === undefined) {
    const { prepare } = await import(message.module);
    task = { pieces: 1, ...(await prepare(message.task)) };
    process.send({ answers: task.answers });
  } else {
    const microseconds = message.seconds === 0 ? await repeat(task.run, 1) : await typical(task.run, message.seconds);
    process.send({ microseconds: microseconds / task.pieces });
  }
});
