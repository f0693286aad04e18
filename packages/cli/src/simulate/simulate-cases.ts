import { createInterface } from "node:readline";
import { type Case, type Decision, decideCase } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { type Fault, formatFault } from "../fault.js";
import { openInput, standardInput, unreadable } from "../input/read-text.js";
import { type Io, writeLine, writeLines } from "../io.js";
import { startProgress } from "../print/progress.js";
import { readCase } from "./case-schema.js";

/** What is counted over a stream of cases. */
interface Tally {
  readonly decisions: Record<Decision["decision"], number>;
  unmet: number;
  unreadable: number;
  readonly statuses: Set<ExitStatus>;
}

const parseLine = (line: string, file: string, number: number): Either.Either<readonly Fault[], Case> => {
  const place = { file, line: number, column: 1 };
  let value: unknown;
  try {
    value = JSON.parse(line.startsWith("\ufeff") ? line.slice(1) : line);
  } catch {
    return Either.left([{ ...place, rule: "case-json", message: "the line is not JSON" }]);
  }
  return Either.mapLeft((issues: readonly string[]) =>
    issues.map((message): Fault => ({ ...place, rule: "case-shape", message })),
  )(readCase(value));
};

const statusOf = ({ expected }: Case, { decision }: Decision): ExitStatus => {
  if (expected === decision) return exitStatus.yes;
  if (decision === "unknown") return exitStatus.undecided;
  return expected === undefined ? exitStatus.yes : exitStatus.no;
};

/** A case that cannot be read has its line in the answer too, so that lines correspond. */
const undecidable: Decision = {
  decision: "unknown",
  reason: "implicit-deny",
  matched: [],
  notes: [{ rule: "case-unreadable", message: "the line is not a case" }],
};

const answerOf = ({ id, expected }: Pick<Case, "id" | "expected">, decision: Decision): string =>
  JSON.stringify({
    ...(id === undefined ? {} : { id }),
    ...decision,
    ...(expected === undefined ? {} : { expected, met: expected === decision.decision }),
  });

const decideLine = async (line: string, file: string, number: number, tally: Tally, io: Io): Promise<void> => {
  const read = parseLine(line, file, number);
  if (Either.isLeft(read)) {
    tally.unreadable += 1;
    tally.statuses.add(exitStatus.misuse);
    await writeLines(io.stderr, read.left.map(formatFault));
    await writeLine(io.stdout, answerOf({}, undecidable));
    return;
  }
  const decision = decideCase(read.right);
  const status = statusOf(read.right, decision);
  tally.statuses.add(status);
  tally.decisions[decision.decision] += 1;
  if (read.right.expected !== undefined && read.right.expected !== decision.decision) tally.unmet += 1;
  await writeLine(io.stdout, answerOf(read.right, decision));
};

const summary = ({ decisions, unmet, unreadable: broken }: Tally): string => {
  const { allow, deny, unknown } = decisions;
  const counts = `${allow} allowed, ${deny} denied, ${unknown} unknown`;
  return `${allow + deny + unknown} cases: ${counts}; ${unmet} expectations not met; ${broken} lines not readable`;
};

/** Decides the cases of an NDJSON file as they come; one answer a line, in the order of the input. */
export const simulateCases = async (file: string, io: Io): Promise<ExitStatus> => {
  const tally: Tally = {
    decisions: { allow: 0, deny: 0, unknown: 0 },
    unmet: 0,
    unreadable: 0,
    statuses: new Set<ExitStatus>(),
  };
  const name = file === "-" ? standardInput : file;
  const input = openInput(file, io);
  const failure = new Promise<Error>((resolve) => {
    input.once("error", resolve);
  });
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const progress = startProgress(io);
  let number = 0;
  const decideAll = async (): Promise<undefined> => {
    for await (const line of lines) {
      number += 1;
      progress.update(number);
      if (line.trim() !== "") await decideLine(line, name, number, tally, io);
      if (io.stdout.destroyed) break;
    }
  };
  const error = await Promise.race([failure, decideAll()]);
  progress.stop();
  if (error !== undefined) {
    await writeLine(io.stderr, formatFault(unreadable(name, error)));
    return exitStatus.misuse;
  }
  await writeLine(io.stderr, summary(tally));
  return worst([...tally.statuses]);
};
