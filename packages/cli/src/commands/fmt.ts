import type { PolicyKind } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { type Fault, formatFault } from "../fault.js";
import { formatDocument } from "../fmt/format-document.js";
import { replaceFile } from "../fmt/replace-file.js";
import { expandFiles } from "../input/expand-files.js";
import { type InputText, readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { fileLabel } from "../print/one-line.js";
import { startProgress } from "../print/progress.js";

/** What `camwright fmt` was asked for. */
export interface FmtOptions {
  readonly kind?: PolicyKind;
  readonly check?: boolean;
  readonly write?: boolean;
}

/** What a file adds to standard output and standard error. */
interface Answer {
  readonly status: ExitStatus;
  readonly output: string;
  readonly remarks: readonly string[];
}

const faultAnswer = (fault: Fault, remarks: readonly string[] = []): Answer => ({
  status: exitStatus.misuse,
  output: "",
  remarks: [...remarks, formatFault(fault)],
});

/** Gives the formatted text as asked for: the text itself, or the name of a file that it changes. */
const deliver = async (
  { file, text }: InputText,
  formatted: string,
  remarks: readonly string[],
  { check, write }: FmtOptions,
): Promise<Answer> => {
  if (check !== true && write !== true) return { status: exitStatus.yes, output: formatted, remarks };
  if (text === formatted) return { status: exitStatus.yes, output: "", remarks };
  const output = `${fileLabel(file)}\n`;
  if (check === true) return { status: exitStatus.no, output, remarks };
  const written = await replaceFile(file, formatted);
  return Either.isLeft(written) ? faultAnswer(written.left, remarks) : { status: exitStatus.yes, output, remarks };
};

const answerFile = async (
  file: Either.Either<Fault, string>,
  options: FmtOptions,
  session: Session,
): Promise<Answer> => {
  const input = Either.isLeft(file) ? file : await readText(file.right, session);
  if (Either.isLeft(input)) return faultAnswer(input.left);
  const formatted = formatDocument(input.right, options.kind);
  if (formatted._tag === "refused") return { ...formatted, output: "" };
  return deliver(input.right, formatted.text, formatted.remarks, options);
};

/** Writes documents in canonical form, or says which are not in it. */
export const fmt = async (files: readonly string[], options: FmtOptions, session: Session): Promise<ExitStatus> => {
  const progress = startProgress(session, "files", true);
  const statuses: ExitStatus[] = [];
  for (const file of await expandFiles(files)) {
    // One at a time, so that memory holds one file and the answers are in the order of the arguments.
    // oxlint-disable-next-line no-await-in-loop
    const { status, output, remarks } = await answerFile(file, options, session);
    statuses.push(status);
    progress.update(statuses.length);
    if (remarks.length > 0) progress.hide();
    // oxlint-disable-next-line no-await-in-loop
    await session.stderr.lines(remarks);
    // oxlint-disable-next-line no-await-in-loop
    if (output !== "") await session.stdout.write(output);
  }
  progress.stop();
  return worst(statuses);
};
