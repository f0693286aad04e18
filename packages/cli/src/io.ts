import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** The streams of a run; a test gives its own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Writes a line and waits where the reader is slower. */
export const writeLine = async (stream: Writable, line: string): Promise<void> => {
  if (!stream.write(`${line}\n`) && !stream.destroyed)
    await Promise.race([once(stream, "drain"), once(stream, "close")]);
};

/** Writes several lines. */
export const writeLines = async (stream: Writable, lines: readonly string[]): Promise<void> => {
  if (lines.length > 0) await writeLine(stream, lines.join("\n"));
};
