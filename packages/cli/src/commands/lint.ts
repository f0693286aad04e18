import { type Finding, isError, type PolicyKind, rules, type Severity } from "@camwright/core";
import { type LintReport, lintRules } from "@camwright/lint";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { type Fault, formatFault } from "../fault.js";
import { replaceFile } from "../fmt/replace-file.js";
import { expandFiles } from "../input/expand-files.js";
import { type InputText, readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { fixText, lintText } from "../lint/lint-text.js";
import { changeLines } from "../print/change.js";
import { type FileEntry, faultEntry } from "../print/fault-entry.js";
import { formatWorkflowCommand } from "../print/github.js";
import { findingLines, guessLines, isNoJson } from "../print/inspection.js";
import { fileLabel } from "../print/one-line.js";
import { startProgress } from "../print/progress.js";
import { sarifLog } from "../print/sarif.js";
import { productFacts } from "../product-facts.js";

/** What `camwright lint` was asked for. */
export interface LintCommandOptions {
  readonly kind?: PolicyKind;
  readonly allowPrincipal?: boolean;
  readonly format: "text" | "json" | "sarif" | "github";
  readonly failOn: Severity;
  readonly ignore: readonly string[];
  readonly fix?: boolean;
  readonly write?: boolean;
}

/** What is kept of a file. */
interface Answer {
  readonly status: ExitStatus;
  readonly entry: FileEntry;
  readonly isFault: boolean;
  /** The answer for people. */
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
  /** The repaired document, where that is the answer. */
  readonly output?: string;
}

/** Those of the names that no rule has. */
export const unknownRules = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !Object.hasOwn(rules, name) && !Object.hasOwn(lintRules, name));

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const statusOf = (report: LintReport, failOn: Severity): ExitStatus => {
  if (isNoJson(report)) return exitStatus.misuse;
  const isGrave = ({ severity }: Finding<string>): boolean => ranks[severity] >= ranks[failOn];
  return report.findings.some(isGrave) ? exitStatus.no : exitStatus.yes;
};

const faultAnswer = (fault: Fault, { kind }: LintCommandOptions): Answer => ({
  status: exitStatus.misuse,
  entry: faultEntry(fault, kind),
  isFault: true,
  lines: [],
  remarks: [formatFault(fault)],
});

const reportAnswer = (file: string, report: LintReport, { failOn }: LintCommandOptions): Answer => {
  const { kind, guessed, findings, omitted } = report;
  const lines = findingLines(file, report);
  return {
    status: statusOf(report, failOn),
    entry: { file, kind, guessed, valid: !findings.some(isError), findings, omitted },
    isFault: false,
    lines: lines.length === 0 ? [`${fileLabel(file)}: no findings`] : lines,
    remarks: guessLines(file, report),
  };
};

const answerText = async ({ file, text }: InputText, options: LintCommandOptions): Promise<Answer> => {
  const { kind, allowPrincipal = false, ignore, fix, write } = options;
  const asked = { services: productFacts, allowPrincipal, ignore, ...(kind === undefined ? {} : { kind }) };
  if (fix !== true) return reportAnswer(file, await lintText(text, asked), options);
  const fixed = await fixText(text, asked);
  const linted = reportAnswer(file, fixed.report, options);
  const answer: Answer = {
    ...linted,
    entry: { ...linted.entry, changes: fixed.changes },
    remarks: [...linted.remarks, ...changeLines(file, fixed.changes)],
  };
  if (write !== true) {
    const left = fixed.report.findings.length === 0 ? [] : answer.lines;
    return { ...answer, output: fixed.text, lines: [], remarks: [...answer.remarks, ...left] };
  }
  if (fixed.text === text) return answer;
  const written = await replaceFile(file, fixed.text);
  return Either.isLeft(written) ? faultAnswer(written.left, options) : answer;
};

const answerFile = async (
  file: Either.Either<Fault, string>,
  options: LintCommandOptions,
  session: Session,
): Promise<Answer> => {
  const input = Either.isLeft(file) ? file : await readText(file.right, session);
  return Either.isLeft(input) ? faultAnswer(input.left, options) : answerText(input.right, options);
};

/** What goes to standard output as soon as a file is done. */
const outputOf = ({ lines, output, entry }: Answer, { format }: LintCommandOptions): string => {
  if (output !== undefined) return output;
  const shown = format === "github" ? entry.findings.map((each) => formatWorkflowCommand(entry.file, each)) : lines;
  return (format === "text" || format === "github") && shown.length > 0 ? `${shown.join("\n")}\n` : "";
};

/** What goes there when all are. */
const documentOf = (answers: readonly Pick<Answer, "entry" | "isFault">[], format: "json" | "sarif"): unknown =>
  format === "json"
    ? { files: answers.map(({ entry }) => entry) }
    : sarifLog(answers.map(({ entry: { file, findings }, isFault: fault }) => ({ file, findings, fault })));

/** Says of each file what is wrong with it and what is likely a mistake, and repairs what can be. */
export const lint = async (
  files: readonly string[],
  options: LintCommandOptions,
  session: Session,
): Promise<ExitStatus> => {
  const { format } = options;
  const isDocument = format === "json" || format === "sarif";
  const progress = startProgress(session, "files", !isDocument);
  const statuses: ExitStatus[] = [];
  const kept: Pick<Answer, "entry" | "isFault">[] = [];
  for (const file of await expandFiles(files)) {
    // One at a time, so that memory holds one file and the answers are in the order of the arguments.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await answerFile(file, options, session);
    statuses.push(answer.status);
    if (isDocument) kept.push({ entry: answer.entry, isFault: answer.isFault });
    progress.update(statuses.length);
    if (answer.remarks.length > 0) progress.hide();
    // oxlint-disable-next-line no-await-in-loop
    await session.stderr.lines(answer.remarks);
    // oxlint-disable-next-line no-await-in-loop
    await session.stdout.write(outputOf(answer, options));
  }
  progress.stop();
  if (isDocument) await session.stdout.lines([JSON.stringify(documentOf(kept, format), null, 2)]);
  return worst(statuses);
};
