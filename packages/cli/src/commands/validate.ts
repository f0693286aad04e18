import { inspectPolicy, type PolicyKind } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { type Fault, formatFault } from "../fault.js";
import { expandFiles } from "../input/expand-files.js";
import { type InputText, readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { faultEntry } from "../print/fault-entry.js";
import { findingLines, guessLines, statusOf } from "../print/inspection.js";
import { fileLabel } from "../print/one-line.js";
import { startProgress } from "../print/progress.js";
import { productFacts } from "../product-facts.js";

/** What `camwright validate` was asked for. */
export interface ValidateOptions {
  readonly kind?: PolicyKind;
  readonly allowPrincipal?: boolean;
  readonly format: "text" | "json";
}

/** What is kept of a file. */
interface Answer {
  readonly status: ExitStatus;
  /** An entry of the JSON answer. */
  readonly entry: unknown;
  /** For people: the findings, and the faults and remarks beside them. */
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
}

const answerOf = ({ file, text }: InputText, { kind: asked, allowPrincipal = false }: ValidateOptions): Answer => {
  const options = { services: productFacts, allowPrincipal, ...(asked === undefined ? {} : { kind: asked }) };
  const inspection = inspectPolicy(text, options);
  const { kind, guessed, findings, omitted } = inspection;
  const status = statusOf(inspection);
  const valid = status === exitStatus.yes;
  return {
    status,
    entry: { file, kind, guessed, valid, findings, omitted },
    lines: [...findingLines(file, inspection), ...(valid ? [`${fileLabel(file)}: valid ${kind} policy`] : [])],
    remarks: guessLines(file, inspection),
  };
};

const faultAnswer = (fault: Fault, { kind }: ValidateOptions): Answer => ({
  status: exitStatus.misuse,
  entry: faultEntry(fault, kind),
  lines: [],
  remarks: [formatFault(fault)],
});

const answerFile = async (
  file: Either.Either<Fault, string>,
  options: ValidateOptions,
  session: Session,
): Promise<Answer> => {
  const input = Either.isLeft(file) ? file : await readText(file.right, session);
  return Either.isLeft(input) ? faultAnswer(input.left, options) : answerOf(input.right, options);
};

/** Says of each file whether the service would take it, and everything there is to say about it. */
export const validate = async (
  files: readonly string[],
  options: ValidateOptions,
  session: Session,
): Promise<ExitStatus> => {
  const progress = startProgress(session, "files", options.format === "text");
  const entries: unknown[] = [];
  const statuses: ExitStatus[] = [];
  for (const file of await expandFiles(files)) {
    // One at a time, so that memory holds one file and the answers are in the order of the arguments.
    // oxlint-disable-next-line no-await-in-loop
    const { status, entry, lines, remarks } = await answerFile(file, options, session);
    statuses.push(status);
    progress.update(statuses.length);
    if (remarks.length > 0) progress.hide();
    // oxlint-disable-next-line no-await-in-loop
    await session.stderr.lines(remarks);
    if (options.format === "json") entries.push(entry);
    // oxlint-disable-next-line no-await-in-loop
    else await session.stdout.lines(lines);
  }
  progress.stop();
  if (options.format === "json") await session.stdout.lines([JSON.stringify({ files: entries }, null, 2)]);
  return worst(statuses);
};
