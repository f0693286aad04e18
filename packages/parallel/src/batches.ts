/** A series that is there or still comes in. */
export type Items<Item> = Iterable<Item> | AsyncIterable<Item>;

/** How a series ended: with `error` where it threw. */
export interface End {
  readonly error?: unknown;
}

/** A series that is read one batch ahead. */
export interface Batches<Item> {
  /** Begins to read a batch, unless one is being read. What is there already is read at once. */
  readonly read: () => void;
  /** How much of the batch was read. */
  readonly size: () => number;
  /** Gives the batch as far as it was read, and makes room for the next. */
  readonly take: () => readonly Item[];
  readonly end: () => End | undefined;
  /** Tells a series that has not ended that nothing more is wanted. */
  readonly close: () => Promise<void>;
}

/** What was read and not taken, and how it ended. */
interface Shelf<Item> {
  batch: Item[];
  end: End | undefined;
}

/** Puts one away; whether there is room for more. */
const store = <Item>(shelf: Shelf<Item>, { done, value }: IteratorResult<Item>, batchSize: number): boolean => {
  if (done === true) shelf.end = {};
  else shelf.batch.push(value);
  return done !== true && shelf.batch.length < batchSize;
};

const accessTo = <Item>(shelf: Shelf<Item>): Pick<Batches<Item>, "size" | "take" | "end"> => ({
  size: () => shelf.batch.length,
  take: () => {
    const { batch } = shelf;
    shelf.batch = [];
    return batch;
  },
  end: () => shelf.end,
});

const batchesAtHand = <Item>(items: Iterable<Item>, batchSize: number): Batches<Item> => {
  const reader = items[Symbol.iterator]();
  const shelf: Shelf<Item> = { batch: [], end: undefined };
  const fill = (): void => {
    try {
      while (store(shelf, reader.next(), batchSize));
    } catch (error) {
      shelf.end = { error };
    }
  };
  return {
    ...accessTo(shelf),
    read: () => {
      if (shelf.end === undefined && shelf.batch.length < batchSize) fill();
    },
    close: async () => {
      if (shelf.end === undefined) reader.return?.();
    },
  };
};

const batchesToCome = <Item>(items: AsyncIterable<Item>, batchSize: number, onNews: () => void): Batches<Item> => {
  const reader = items[Symbol.asyncIterator]();
  const shelf: Shelf<Item> = { batch: [], end: undefined };
  let isReading = false;
  let isClosed = false;
  /** Reads one; whether to go on. */
  const readOne = async (): Promise<boolean> => {
    try {
      const result = await reader.next();
      return !isClosed && store(shelf, result, batchSize);
    } catch (error) {
      shelf.end = { error };
      return false;
    }
  };
  const fill = async (): Promise<void> => {
    isReading = true;
    // One after the other, as the series gives them.
    // oxlint-disable-next-line no-await-in-loop
    while (await readOne()) if (shelf.batch.length === 1) onNews();
    isReading = false;
    if (!isClosed) onNews();
  };
  return {
    ...accessTo(shelf),
    read: () => {
      if (!isReading && shelf.end === undefined && shelf.batch.length < batchSize) void fill();
    },
    close: async () => {
      isClosed = true;
      if (shelf.end !== undefined) return;
      const closing = reader.return?.();
      // A series that is asked and does not answer would never let go.
      if (isReading) closing?.then(undefined, () => undefined);
      else await closing;
    },
  };
};

/**
 * Reads `items` in batches of `batchSize`, as it is told to. For a series that still comes in, calls `onNews` when a batch has
 * begun, when it is whole, and at the end.
 */
export const batchesOf = <Item>(items: Items<Item>, batchSize: number, onNews: () => void): Batches<Item> =>
  Symbol.asyncIterator in items ? batchesToCome(items, batchSize, onNews) : batchesAtHand(items, batchSize);
