import type { Readable, Writable } from "node:stream";
import { openSink, type Sink } from "./print/sink.js";

/** The streams of a run: those of the process, or a test's own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** The streams as commands use them. */
export interface Session {
  readonly stdin: Io["stdin"];
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/** Opens the streams for one run. */
export const openSession = ({ stdin, stdout, stderr }: Io): Session => ({
  stdin,
  stdout: openSink(stdout),
  stderr: openSink(stderr),
});
