import { readFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { askProgram, type CommandLine } from "./ask/ask-program.js";
import { questionLine } from "./ask/question-line.js";
import type { KitCase } from "./case.js";
import { compareAnswers, type Report } from "./compare/compare-answers.js";
import { help } from "./help.js";
import { isObject, withoutBlanks } from "./json.js";
import { readKitCases, readKitRules } from "./kit.js";
import { type Options, readOptions } from "./options.js";
import { reportText } from "./print/report-text.js";
import { readCases } from "./read-cases.js";
import { selectLayers } from "./select-layers.js";

/** The streams of a run. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Input that cannot be used, and why. */
interface Fault {
  readonly fault: string;
}

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return isObject(manifest) ? String(manifest["version"]) : "";
};

const isFault = (value: object): value is Fault => "fault" in value;

const readLines = (file: string): readonly string[] | Fault => {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return { fault: `${file} cannot be read (${reason})` };
  }
};

const readCaseFile = (file: string): readonly KitCase[] | Fault => {
  const lines = readLines(file);
  if (isFault(lines)) return lines;
  const { cases, broken } = readCases(lines);
  return broken.length === 0 ? cases : { fault: `${file}: no cases on lines ${broken.slice(0, 10).join(", ")}` };
};

const casesOf = ({ cases, layers }: Options): readonly KitCase[] | Fault => {
  const all = cases === undefined ? readKitCases() : readCaseFile(cases);
  if (isFault(all)) return all;
  const chosen = layers === undefined ? all : selectLayers(all, layers);
  return chosen.length === 0 ? { fault: "there are no cases" } : chosen;
};

const readAnswers = async (file: string, { stdin }: Io): Promise<readonly string[] | Fault> => {
  const lines = file === "-" ? (await text(stdin)).split("\n") : readLines(file);
  return isFault(lines) ? lines : withoutBlanks(lines);
};

const ask = async (command: CommandLine, cases: readonly KitCase[], { timeout, strict }: Options): Promise<Report> => {
  const { lines, problems } = await askProgram(command, cases.map(questionLine), { timeout });
  return compareAnswers(cases, lines, { problems, strict });
};

const compareFile = async (
  file: string,
  cases: readonly KitCase[],
  { strict }: Options,
  io: Io,
): Promise<Report | Fault> => {
  const lines = await readAnswers(file, io);
  return isFault(lines) ? lines : compareAnswers(cases, lines, { strict });
};

const print = (report: Report, { format }: Options): string =>
  format === "json" ? `${JSON.stringify(report)}\n` : reportText(report, readKitRules());

/** What the options ask for: a text to print with its exit status. */
const perform = async (
  options: Options,
  io: Io,
): Promise<readonly [output: string, status: Report["status"]] | Fault> => {
  if (options.show !== undefined) return [options.show === "help" ? help : `${version()}\n`, 0];
  const cases = casesOf(options);
  if (isFault(cases)) return cases;
  const { command, answers } = options;
  if (command === undefined && answers === undefined) return [cases.map((one) => `${questionLine(one)}\n`).join(""), 0];
  const report =
    command === undefined ? await compareFile(answers ?? "-", cases, options, io) : await ask(command, cases, options);
  return isFault(report) ? report : [print(report, options), report.status];
};

const refuse = (fault: string, { stderr }: Io, hint = ""): 2 => {
  stderr.write(`camwright-conformance: ${fault}\n${hint}`);
  return 2;
};

/**
 * Runs the kit with arguments as in `process.argv.slice(2)` and gives the exit status: 0 passed, 1 cases differ, 2 wrong usage
 * or a program that does not keep the contract.
 *
 * @example
 * ```ts
 * import { PassThrough } from "node:stream";
 * import { run } from "./run.js";
 *
 * const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
 * await run(["--", process.execPath, "-e", "process.stdin.resume()"], io); // => 2
 * ```
 */
export const run = async (argv: readonly string[], io: Io): Promise<Report["status"]> => {
  const options = readOptions(argv);
  if (typeof options === "string") return refuse(options, io, "hint: camwright-conformance --help tells more\n");
  const performed = await perform(options, io);
  if (isFault(performed)) return refuse(performed.fault, io);
  const [output, status] = performed;
  io.stdout.write(output);
  return status;
};
