import { Worker } from "node:worker_threads";

/** Threads that answer messages, each one at a time. */
export interface Pool {
  /** Sends a message to the first thread that is free. Rejects when a thread fails, and when the pool is closed before. */
  readonly run: (message: Uint8Array) => Promise<unknown>;
  /** Stops the threads in the middle of what they do. */
  readonly close: () => Promise<void>;
}

/** What threads run: a module that answers each message with a message, and finds `data` as its worker data. */
export interface Program {
  readonly filename: URL;
  readonly data: unknown;
  readonly threads: number;
}

/** A message to be answered. */
interface Job {
  readonly message: Uint8Array;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Who does what. */
interface State {
  readonly threads: Map<Worker, Job | undefined>;
  queue: readonly Job[];
  failure: { readonly error: unknown } | undefined;
}

/** One failure ends everything: each series has its own threads, and what comes after the failure is not given out. */
const fail = (state: State, error: unknown): void => {
  state.failure ??= { error };
  for (const job of [...state.threads.values(), ...state.queue]) job?.reject(state.failure.error);
  state.queue = [];
};

/** Gives a thread its next message. A thread without one does not keep the process alive. */
const goOn = (state: State, thread: Worker): void => {
  const [job, ...others] = state.queue;
  state.threads.set(thread, job);
  state.queue = others;
  if (job === undefined) thread.unref();
  else {
    thread.ref();
    thread.postMessage(job.message);
  }
};

const startThread = (state: State, { filename, data }: Program): Worker =>
  // Flags of the process, such as the loader of a test runner, are not meant for this program.
  new Worker(filename, { workerData: data, execArgv: [] })
    .on("message", function answered(this: Worker, answer: unknown) {
      const job = state.threads.get(this);
      goOn(state, this);
      job?.resolve(answer);
    })
    .on("error", (error) => {
      fail(state, error);
    })
    .on("messageerror", (error) => {
      fail(state, error);
    })
    .on("exit", () => {
      fail(state, new Error("a thread ended before its work"));
    });

const freeThread = (state: State): Worker | undefined => [...state.threads].find(([, job]) => job === undefined)?.[0];

/** Threads that are started as there are messages, `threads` at most. */
export const startPool = (program: Program): Pool => {
  const state: State = { threads: new Map(), queue: [], failure: undefined };
  return {
    run: (message) =>
      new Promise((resolve, reject) => {
        if (state.failure !== undefined) throw state.failure.error;
        state.queue = [...state.queue, { message, resolve, reject }];
        const isFull = state.threads.size >= program.threads;
        const thread = freeThread(state) ?? (isFull ? undefined : startThread(state, program));
        if (thread !== undefined) goOn(state, thread);
      }),
    close: async () => {
      fail(state, new Error("the threads were stopped"));
      await Promise.all([...state.threads.keys()].map((thread) => thread.terminate()));
    },
  };
};
