/**
 * A process of its own for each engine, so that none is slowed by what the compiler has learnt from another. The first message
 * says what to measure; each later one asks for a measurement.
 */
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

/**
 * Microseconds of one run: the mean over as long a time as it warms up before. The system counts in steps of some milliseconds, so
 * that shorter samples would be of a few steps each.
 */
const typical = async (run, seconds) => {
  const until = spent() + seconds * 1e6;
  let times = 1;
  let runs = 0;
  /* oxlint-disable no-await-in-loop -- one after the other */
  while (spent() < until) if ((await repeat(run, times)) * times < 5000) times *= 2;
  const start = spent();
  for (const end = start + seconds * 1e6; runs === 0 || spent() < end; runs += times) await repeat(run, times);
  /* oxlint-enable no-await-in-loop */
  return (spent() - start) / runs;
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
