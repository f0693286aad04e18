import { Readable, Writable } from "node:stream";
import { type ExitStatus, type Io, run } from "camwright";

/** What a run left behind. */
export interface Outcome {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what it is given. */
export const memory = (isTTY = false): Writable & { readonly isTTY: boolean; readonly text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY, text: () => Buffer.concat(chunks).toString("utf8") });
};

/** Standard input with this content. */
export const input = (content: string | Uint8Array = "", isTTY = false): Io["stdin"] =>
  Object.assign(Readable.from([Buffer.from(content as string)]), { isTTY });

/** Runs the program in this process. */
export const runCli = async (argv: readonly string[], stdin: Io["stdin"] = input()): Promise<Outcome> => {
  const [stdout, stderr] = [memory(), memory()];
  const status = await run(argv, { stdin, stdout, stderr });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
};

/** The lines of a text that ends with a line feed, or has none. */
export const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

/** The documented form of a diagnostic; one about the arguments has no place. */
export const diagnostic: RegExp = /^(?:camwright|.+:\d+:\d+): (?:error|warning|info) [a-z][a-z-]*: .+$/u;
