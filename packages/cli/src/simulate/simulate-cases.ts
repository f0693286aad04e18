import type { Decision } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { type Fault, fileFault, formatFault } from "../fault.js";
import { encodingMessage, markedEncoding } from "../input/decode-text.js";
import { readLines } from "../input/read-lines.js";
import { inputName, openInput, unreadable } from "../input/read-text.js";
import type { Session } from "../io.js";
import { type Progress, startProgress } from "../print/progress.js";
import { type Answer, caseAnswerer } from "./answer-case.js";
import { readCaseLine } from "./case-line.js";

/** What is counted over a stream of cases. */
interface Tally {
  readonly decisions: Record<Decision["decision"], number>;
  unmet: number;
  broken: number;
  readonly statuses: Set<ExitStatus>;
}

const newTally = (): Tally => ({
  decisions: { allow: 0, deny: 0, unknown: 0 },
  unmet: 0,
  broken: 0,
  statuses: new Set(),
});

const count = (tally: Tally, { status, decision, met }: Answer): void => {
  tally.statuses.add(status);
  if (status === exitStatus.misuse) tally.broken += 1;
  else tally.decisions[decision] += 1;
  if (met === false) tally.unmet += 1;
};

const summary = ({ decisions: { allow, deny, unknown }, unmet, broken }: Tally): string => {
  const counts = `${allow} allowed, ${deny} denied, ${unknown} unknown`;
  return `${allow + deny + unknown} cases: ${counts}; ${unmet} expectations not met; ${broken} lines not readable`;
};

const report = async (faults: readonly Fault[], progress: Progress, { stderr }: Session): Promise<void> => {
  if (faults.length > 0) progress.hide();
  await stderr.lines(faults.map(formatFault));
};

/** Of a file in another encoding every line would be wrong, each in its own way; that is one fault. */
const foreign = (bytes: Buffer | undefined, number: number): string | undefined =>
  number === 1 && bytes !== undefined && markedEncoding(bytes) !== undefined ? encodingMessage(bytes) : undefined;

/** Answers line by line: one is read, answered and written before the next. Stops where nobody reads the answers. */
const answerLines = async (
  file: string,
  tally: Tally,
  progress: Progress,
  session: Session,
  explains: boolean,
): Promise<Fault | undefined> => {
  const name = inputName(file);
  const answer = caseAnswerer(explains);
  let number = 0;
  for await (const bytes of readLines(openInput(file, session))) {
    number += 1;
    progress.update(number);
    const encoding = foreign(bytes, number);
    if (encoding !== undefined) return fileFault(name, "file-encoding", encoding);
    const line = readCaseLine(bytes, name, number);
    if (line === undefined) continue;
    if (Either.isLeft(line)) await report(line.left.faults, progress, session);
    const answered = answer(line);
    count(tally, answered);
    await session.stdout.lines([answered.text]);
    if (!session.stdout.isOpen()) return undefined;
  }
  return undefined;
};

/** The fault of an input that failed while it was read. Errors of the system have a code; others are defects of ours. */
const faultOf = (file: string, error: unknown): Fault => {
  if (error instanceof Error && "code" in error) return unreadable(inputName(file), error);
  throw error;
};

/** Decides the cases of an NDJSON file as they come; one answer a line, in the order of the input. */
export const simulateCases = async (file: string, session: Session, explains = false): Promise<ExitStatus> => {
  const tally = newTally();
  const progress = startProgress(session, "cases", true);
  const fault = await answerLines(file, tally, progress, session, explains)
    .catch((error: unknown) => faultOf(file, error))
    .finally(() => {
      progress.stop();
    });
  if (fault !== undefined) await session.stderr.lines([formatFault(fault)]);
  if (session.stdout.isOpen()) await session.stderr.lines([summary(tally)]);
  return worst([...tally.statuses, ...(fault === undefined ? [] : [exitStatus.misuse])]);
};
