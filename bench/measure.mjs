import { measure } from "mitata";

/** Keeps what a measured function gives from being optimised away. */
export const sink = { value: undefined };

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Microseconds that one run of `run` takes: the median of mitata's samples. */
const once = async (run) => {
  const stats = await measure(
    () => {
      sink.value = run();
    },
    { min_cpu_time: 150e6, min_samples: 5 },
  );
  return stats.p50 / 1000;
};

/**
 * Microseconds that each of several functions takes for one of its `size` pieces. They take turns, and the median of the
 * rounds counts, so that another program on the machine disturbs all of them alike.
 */
export async function compare(contestants, rounds = 5) {
  const times = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run, size = 1 }] of contestants.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- side by side they would disturb each other
      times[index].push((await once(run)) / size);
    }
  }
  return contestants.map(({ name }, index) => ({ name, microseconds: median(times[index]) }));
}
