import { setTimeout } from "node:timers/promises";
import type { Work } from "../../src/in-order.js";

/** What happened to a series. */
export interface Seen {
  read: number;
  isClosed: boolean;
}

export const nothingSeen = (): Seen => ({ read: 0, isClosed: false });

/**
 * The first `count` numbers.
 *
 * @yields the numbers from 0
 */
export const numbers = function* (count: number, seen: Seen = nothingSeen()): Generator<number> {
  try {
    for (let number = 0; number < count; number += 1) {
      seen.read += 1;
      yield number;
    }
  } finally {
    seen.isClosed = true;
  }
};

/**
 * The same, of which some let wait.
 *
 * @yields the numbers from 0
 */
export const numbersToCome = async function* (
  count: number,
  seen: Seen = nothingSeen(),
  lets: (number: number) => boolean = () => false,
): AsyncGenerator<number> {
  for (const number of numbers(count, seen)) {
    if (lets(number)) await setTimeout(1);
    yield number;
  }
};

interface Counts {
  now: number;
  most: number;
  closed: number;
  readonly sizes: number[];
}

/** Work that doubles numbers after a while, and counts the batches that it has at once. */
export const doubling = (
  wait: (first: number) => Promise<unknown> = () => Promise.resolve(),
): { readonly work: Work<number, number>; readonly counts: Counts } => {
  const counts: Counts = { now: 0, most: 0, closed: 0, sizes: [] };
  const work: Work<number, number> = {
    answer: async (batch, first) => {
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      counts.sizes.push(batch.length);
      await wait(first);
      counts.now -= 1;
      return batch.map((number, index) => {
        if (number !== first + index) throw new Error(`${number} is not at ${first + index}`);
        return 2 * number;
      });
    },
    close: async () => {
      counts.closed += 1;
    },
  };
  return { work, counts };
};

export const gather = async <Answer>(answers: AsyncIterable<Answer>): Promise<readonly Answer[]> => {
  const gathered: Answer[] = [];
  for await (const answer of answers) gathered.push(answer);
  return gathered;
};

/** What came before the error, and the error. */
export const gatherUntilError = async <Answer>(
  answers: AsyncIterable<Answer>,
): Promise<{ readonly gathered: readonly Answer[]; readonly error: unknown }> => {
  const gathered: Answer[] = [];
  try {
    for await (const answer of answers) gathered.push(answer);
  } catch (error) {
    return { gathered, error };
  }
  return { gathered, error: undefined };
};
