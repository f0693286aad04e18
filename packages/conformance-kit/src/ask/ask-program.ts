import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { pipeline, Readable } from "node:stream";
import type { Problem } from "../problem.js";
import { collectLines, type LineCollector } from "./answer-lines.js";

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]];

/** What came of a run of a program: its lines that are not blank, and what ended it early. */
export interface Transcript {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/** Surplus lines that are read before a program is stopped. */
const surplus = 100;
const keptOfErrors = 2000;

interface Run {
  readonly child: ChildProcessWithoutNullStreams;
  readonly collector: LineCollector;
  readonly problems: Problem[];
  errors: string;
  isStopped: boolean;
}

const stop = (run: Run): void => {
  const { child } = run;
  run.isStopped = true;
  child.kill("SIGKILL");
  // A program that the killed one has started may hold the pipes open.
  child.stdout.destroy();
  child.stderr.destroy();
};

/** Ends the run where nothing has come for a while; gives what is to be called whenever something comes. */
const watch = (run: Run, seconds: number): { readonly again: () => void; readonly done: () => void } => {
  const expire = (): void => {
    run.problems.push({ rule: "program-timed-out", message: `no line and no end for ${seconds} s` });
    stop(run);
  };
  let timer = setTimeout(expire, seconds * 1000);
  return {
    again() {
      clearTimeout(timer);
      timer = setTimeout(expire, seconds * 1000);
    },
    done() {
      clearTimeout(timer);
    },
  };
};

const saidOnErrors = (errors: string): string =>
  errors.trim() === "" ? "" : `; it said: ${errors.trim().replace(/\s+/g, " ")}`;

/** What the end of a program means where it was not we who ended it. */
const endProblems = (run: Run, asked: number, code: number | null, signal: string | null): readonly Problem[] => {
  if (run.isStopped) return [];
  const ended = signal === null ? `exit status ${code}` : `signal ${signal}`;
  const said = saidOnErrors(run.errors);
  const answered = run.collector.lines.length;
  if (signal !== null) return [{ rule: "program-crashed", message: `the program ended by ${ended}${said}` }];
  if (answered >= asked) return [];
  return [{ rule: "lines-missing", message: `${answered} lines for ${asked} cases, ${ended}${said}` }];
};

const collect = (run: Run, again: () => void): void => {
  run.child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    again();
    if (run.collector.take(piece)) return;
    if (run.collector.isTooLong()) {
      run.problems.push({ rule: "line-too-long", message: "a line of a million characters is no answer" });
    }
    stop(run);
  });
  run.child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    run.errors = (run.errors + piece).slice(-keptOfErrors);
  });
};

/**
 * Starts a program, gives it the lines on standard input and collects those of its standard output. Never rejects. A program
 * that is silent for `timeout` seconds is stopped.
 */
export const askProgram = (
  [program, ...args]: CommandLine,
  questions: readonly string[],
  { timeout }: { readonly timeout: number },
): Promise<Transcript> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
    const run: Run = {
      child,
      collector: collectLines(questions.length + surplus),
      problems: [],
      errors: "",
      isStopped: false,
    };
    const { again, done } = watch(run, timeout);
    const finish = (problems: readonly Problem[]): void => {
      done();
      run.collector.end();
      resolve({ lines: run.collector.lines, problems: [...run.problems, ...problems] });
    };
    collect(run, again);
    child.on("error", (error) => {
      finish([{ rule: "program-not-started", message: `\`${program}\` cannot be started (${error.message})` }]);
    });
    child.on("close", (code, signal) => {
      run.collector.end();
      finish(endProblems(run, questions.length, code, signal));
    });
    // Whether the program reads all of it shows in its answers.
    pipeline(Readable.from(questions.map((line) => `${line}\n`)), child.stdin, () => {});
  });
