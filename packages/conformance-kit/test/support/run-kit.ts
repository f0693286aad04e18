import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { type Report, run } from "../../src/index.js";

/** What a run of the kit left behind. */
export interface Outcome {
  readonly status: Report["status"];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the kit with these arguments. */
export const runKit = async (argv: readonly string[], stdin = ""): Promise<Outcome> => {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const [status, out, errors] = await Promise.all([
    run(argv, { stdin: Readable.from([stdin]), stdout, stderr }).finally(() => {
      stdout.end();
      stderr.end();
    }),
    text(stdout),
    text(stderr),
  ]);
  return { status, stdout: out, stderr: errors };
};

/** The report of a run with `--format json`. */
export const reportOf = async (argv: readonly string[], stdin?: string): Promise<Report> => {
  const { stdout } = await runKit(["--format", "json", ...argv], stdin);
  return JSON.parse(stdout) as Report;
};
