import { setImmediate } from "node:timers/promises";
import { type Batches, batchesOf, type End, type Items } from "./batches.js";
import type { Plan, StopSignal } from "./options.js";

/** What answers batches, several at the same time and in any order. */
export interface Work<Item, Answer> {
  /** `first` is the index of the batch's first item. The answers may be found while they are asked for, and may throw. */
  readonly answer: (batch: readonly Item[], first: number) => Promise<Iterable<Answer>>;
  /** Gives up what is under way. */
  readonly close: () => Promise<void>;
}

/** The batches under way, in the order of the series. */
interface Queue<Answer> {
  /** Sends whole batches, and the last one, as long as there is room in the window. */
  readonly fill: () => void;
  /** Sends what was read of a batch. */
  readonly send: () => void;
  readonly isEmpty: () => boolean;
  /** The answers to the first batch, or what throws, once they are there. */
  readonly first: () => (() => Iterable<Answer>) | undefined;
  readonly dropFirst: () => void;
}

/** A batch under way, until `outcome` is there. */
interface Underway<Answer> {
  outcome: (() => Iterable<Answer>) | undefined;
}

/** A bell that is waited for; what rings while nobody waits is not heard. */
const newBell = () => {
  let wake: () => void = () => undefined;
  return {
    ring: (): void => {
      wake();
    },
    heard: (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      }),
  };
};

const newQueue = <Item, Answer>(
  batches: Batches<Item>,
  work: Work<Item, Answer>,
  { window, batchSize }: Plan,
  ring: () => void,
): Queue<Answer> => {
  const underway: Underway<Answer>[] = [];
  let sent = 0;

  const send = (): void => {
    const batch = batches.take();
    const entry: Underway<Answer> = { outcome: undefined };
    const settle = (outcome: () => Iterable<Answer>): void => {
      entry.outcome = outcome;
      ring();
    };
    const fail = (error: unknown): void => {
      settle(() => {
        throw error;
      });
    };
    work.answer(batch, sent).then((answers) => {
      settle(() => answers);
    }, fail);
    underway.push(entry);
    sent += batch.length;
  };

  const isReady = (): boolean => batches.size() === batchSize || (batches.size() > 0 && batches.end() !== undefined);

  return {
    fill: () => {
      while (underway.length < window) {
        batches.read();
        if (!isReady()) return;
        send();
      }
    },
    send,
    isEmpty: () => underway.length === 0,
    first: () => underway[0]?.outcome,
    dropFirst: () => {
      underway.shift();
    },
  };
};

const throwIfFailed = (end: End): void => {
  if ("error" in end) throw end.error;
};

/**
 * The answers as they come to stand first.
 *
 * @yields one answer after the other, in the order of the series
 */
const answersOf = async function* <Item, Answer>(
  batches: Batches<Item>,
  queue: Queue<Answer>,
  heard: () => Promise<void>,
  signal: StopSignal | undefined,
): AsyncGenerator<Answer, void, undefined> {
  for (;;) {
    queue.fill();
    const answers = queue.first();
    const end = batches.end();
    if (answers !== undefined) {
      for (const answer of answers()) {
        yield answer;
        signal?.throwIfAborted();
      }
      queue.dropFirst();
    } else if (queue.isEmpty() && end !== undefined) {
      throwIfFailed(end);
      return;
    } else if (queue.isEmpty() && batches.size() > 0) {
      // The series keeps us waiting, and somebody may wait for these answers before the next question.
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
      signal?.throwIfAborted();
      if (queue.isEmpty() && batches.size() > 0) queue.send();
    } else {
      // oxlint-disable-next-line no-await-in-loop
      await heard();
      signal?.throwIfAborted();
    }
  }
};

/**
 * The answers of `work` to `items`, in the order of `items`, whatever order the batches are answered in. Not more than
 * `window` batches are read and not given out. An error of `items` comes after the answers to what came before it.
 *
 * @yields one answer after the other
 */
export const inOrder = async function* <Item, Answer>(
  items: Items<Item>,
  work: Work<Item, Answer>,
  plan: Plan,
): AsyncGenerator<Answer, void, undefined> {
  const { signal } = plan;
  signal?.throwIfAborted();
  const { ring, heard } = newBell();
  const batches = batchesOf(items, plan.batchSize, () => {
    queue.fill();
    ring();
  });
  const queue = newQueue(batches, work, plan, ring);
  // At once, also while nobody asks for an answer.
  const stop = (): void => {
    ring();
    void work.close();
  };
  signal?.addEventListener("abort", stop, { once: true });
  try {
    yield* answersOf(batches, queue, heard, signal);
  } finally {
    signal?.removeEventListener("abort", stop);
    const closing = work.close();
    try {
      await batches.close();
    } finally {
      await closing;
    }
  }
};
