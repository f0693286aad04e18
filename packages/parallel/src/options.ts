import { availableParallelism } from "node:os";

/** What is used of an `AbortSignal`, which not every set of types knows. */
export interface StopSignal {
  readonly throwIfAborted: () => void;
  readonly addEventListener: (type: "abort", listener: () => void, options: { readonly once: true }) => void;
  readonly removeEventListener: (type: "abort", listener: () => void) => void;
}

/** How a series is spread over threads. */
export interface ParallelOptions {
  /** The threads at most; they are started as there is work. Without it one for each processor that this process may use. */
  readonly threads?: number;
  /** The requests that a thread is given at once, 256 without it. */
  readonly batchSize?: number;
  /** Ends the series: the next decision asked for throws the signal's reason, and the threads are stopped. */
  readonly signal?: StopSignal;
}

/** The options with every default in its place. */
export interface Plan {
  readonly threads: number;
  readonly batchSize: number;
  /** The batches that may be read, under way or answered at once: one more for each thread than it works on. */
  readonly window: number;
  readonly signal: StopSignal | undefined;
}

const positive = (name: string, value: number): number => {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`\`${name}\` is a whole number from 1, but this is \`${value}\``);
};

/** Fills the defaults in; throws a `RangeError` for a number that is no count. */
export const planOf = ({ threads, batchSize = 256, signal }: ParallelOptions): Plan => {
  const count = positive("threads", threads ?? availableParallelism());
  return { threads: count, batchSize: positive("batchSize", batchSize), window: 2 * count, signal };
};
