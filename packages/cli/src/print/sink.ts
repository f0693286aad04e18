import type { Writable } from "node:stream";

/** A stream that lines are written to, for as long as somebody reads it. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Whether what is written still arrives. */
  readonly isOpen: () => boolean;
  /** Writes a text; waits where the reader is slower. Without effect once the stream is closed. */
  readonly write: (text: string) => Promise<void>;
  /** Writes each text as a line. */
  readonly lines: (texts: readonly string[]) => Promise<void>;
  /** Waits for what was written, and gives the error that kept it from arriving. A reader that went away is none. */
  readonly finish: () => Promise<Error | undefined>;
}

const events = ["drain", "close", "error"] as const;

/** Resolves when the stream takes more or never will, and leaves no listener behind. */
const ready = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const settle = (): void => {
      for (const event of events) stream.off(event, settle);
      resolve();
    };
    for (const event of events) stream.on(event, settle);
  });

const flushed = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    stream.write("", () => {
      resolve();
    });
  });

const isGone = (error: Error): boolean => "code" in error && error.code === "EPIPE";

/** Opens a stream for one run. Until `finish` an error of the stream is recorded here and thrown nowhere. */
export const openSink = (stream: Writable & { readonly isTTY?: boolean }): Sink => {
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
  };
  stream.on("error", fail);
  const isOpen = (): boolean => failure === undefined && stream.writable;
  const write = async (text: string): Promise<void> => {
    if (isOpen() && !stream.write(text) && isOpen()) await ready(stream);
  };
  return {
    isTerminal: stream.isTTY === true,
    isOpen,
    write,
    lines: (texts) => (texts.length === 0 ? Promise.resolve() : write(`${texts.join("\n")}\n`)),
    finish: async () => {
      if (isOpen()) await flushed(stream);
      // A stream tells of its error a moment after it stopped being writable.
      await new Promise(setImmediate);
      stream.off("error", fail);
      return failure === undefined || isGone(failure) ? undefined : failure;
    },
  };
};
