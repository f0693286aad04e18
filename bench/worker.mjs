/**
 * A process of its own for each engine, so that none is slowed by what the compiler has learnt from another. The first message
 * says what to measure; each later one asks for a measurement.
 */
import { median } from "./median.mjs";
import { sink } from "./sink.mjs";
import { spent } from "./spent.mjs";

const repeat = (run, times) => {
  const start = spent();
  for (let time = 0; time < times; time += 1) sink.value = run();
  return (spent() - start) / times;
};

/** Microseconds of one run: the median of samples of several milliseconds each, after as long a time to warm up. */
const typical = (run, seconds) => {
  const until = spent() + seconds * 1e6;
  let times = 1;
  while (spent() < until) if (repeat(run, times) * times < 5000) times *= 2;
  const samples = [];
  for (const end = spent() + seconds * 1e6; samples.length < 5 || spent() < end; ) samples.push(repeat(run, times));
  return median(samples);
};

let task;
process.on("message", async (message) => {
  if (task === undefined) {
    const { prepare } = await import(message.module);
    task = { pieces: 1, ...(await prepare(message.task)) };
    process.send({ answers: task.answers });
  } else {
    const microseconds = message.seconds === 0 ? repeat(task.run, 1) : typical(task.run, message.seconds);
    process.send({ microseconds: microseconds / task.pieces });
  }
});
