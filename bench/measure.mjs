import { fork } from "node:child_process";
import { once } from "node:events";
import { median } from "./median.mjs";

const ask = async (child, message) => {
  const waiting = new AbortController();
  const ended = once(child, "exit", waiting).then(([code]) => {
    throw new Error(`a measurement ended with ${code}`);
  });
  try {
    child.send(message);
    const [answer] = await Promise.race([once(child, "message", waiting), ended]);
    return answer;
  } finally {
    waiting.abort();
  }
};

/** A process that is ready to measure a task: a module with `prepare`, and what to give it. */
const start = async ({ module, task }) => {
  const child = fork(new URL("worker.mjs", import.meta.url), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const { answers } = await ask(child, { module: String(module), task });
  return { answers, measure: (seconds) => ask(child, { seconds }), stop: () => child.kill() };
};

const checkAnswers = (name, answers, expected) => {
  const differs = answers.findIndex((answer, index) => answer !== expected[index]);
  if (differs >= 0)
    throw new Error(`${name} answers ${answers[differs]}, not ${expected[differs]} (request ${differs})`);
};

/**
 * Microseconds of processor time that each of several contestants takes for one piece of its work. Each has a process of its own; they take
 * turns, and the median of the rounds counts, so that another program on the machine disturbs all of them alike. Nothing is
 * timed before all have answered like the one with the most answers.
 */
export async function compare(contestants, { rounds = 5, seconds = 0.15 } = {}) {
  const running = [];
  try {
    for (const contestant of contestants) {
      // oxlint-disable-next-line no-await-in-loop -- side by side they would disturb each other
      running.push({ name: contestant.name, times: [], ...(await start(contestant)) });
    }
    const answers = running.map((one) => one.answers ?? []);
    const expected = answers.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
    for (const { name, answers: given = [] } of running) checkAnswers(name, given, expected);
    for (let round = 0; round < rounds; round += 1) {
      for (const { measure, times } of running) {
        // oxlint-disable-next-line no-await-in-loop -- they take turns
        times.push((await measure(seconds)).microseconds);
      }
    }
  } finally {
    for (const { stop } of running) stop();
  }
  return running.map(({ name, times }) => ({ name, microseconds: median(times) }));
}

/** Microseconds of the first run in a process, the median of several processes that take turns. */
export async function compareFirst(contestants, rounds = 5) {
  const times = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- they take turns
      const [{ microseconds }] = await compare([contestant], { rounds: 1, seconds: 0 });
      times[index].push(microseconds);
    }
  }
  return contestants.map(({ name }, index) => ({ name, microseconds: median(times[index]) }));
}
