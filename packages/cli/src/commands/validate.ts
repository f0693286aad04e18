import { type Inspection, inspectPolicy, isError, type PolicyKind } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { type Fault, formatFault } from "../fault.js";
import { expandFiles } from "../input/expand-files.js";
import { type InputText, readText } from "../input/read-text.js";
import { type Io, writeLine, writeLines } from "../io.js";
import { formatFinding } from "../print/finding.js";
import { productFacts } from "../product-facts.js";

/** What `camwright validate` was asked for. */
export interface ValidateOptions {
  readonly kind?: PolicyKind;
  readonly format: "text" | "json";
}

interface Validated extends Inspection {
  readonly file: string;
  readonly status: ExitStatus;
}

const statusOf = ({ findings }: Inspection): ExitStatus => {
  if (findings.some(({ rule }) => rule.startsWith("json-"))) return exitStatus.misuse;
  return findings.some(isError) ? exitStatus.no : exitStatus.yes;
};

const validateText = ({ file, text }: InputText, { kind }: ValidateOptions): Validated => {
  const inspection = inspectPolicy(text, { services: productFacts, ...(kind === undefined ? {} : { kind }) });
  return { file, ...inspection, status: statusOf(inspection) };
};

const readAll = async (files: readonly string[], io: Io): Promise<readonly Either.Either<Fault, InputText>[]> => {
  const inputs: Either.Either<Fault, InputText>[] = [];
  for (const file of await expandFiles(files)) {
    // One at a time, so that memory holds one file and the order of diagnostics is that of the arguments.
    // oxlint-disable-next-line no-await-in-loop
    inputs.push(Either.isLeft(file) ? file : await readText(file.right, io));
  }
  return inputs;
};

const jsonAnswer = (validated: readonly Validated[]): string =>
  JSON.stringify(
    {
      files: validated.map(({ file, kind, guessed, status, findings }) => ({
        file,
        kind,
        guessed,
        valid: status === exitStatus.yes,
        findings,
      })),
    },
    null,
    2,
  );

const textAnswer = ({ file, kind, status, findings }: Validated): readonly string[] => {
  const lines = findings.map((finding) => formatFinding(file, finding));
  return status === exitStatus.yes ? [...lines, `${file}: valid ${kind} policy`] : lines;
};

const guesses = (validated: readonly Validated[]): readonly string[] =>
  validated
    .filter(({ guessed, status }) => guessed && status !== exitStatus.misuse)
    .map(({ file, kind }) => `${file}: read as a policy of kind ${kind}; --kind says otherwise`);

/** Says of each file whether the service would take it, and everything there is to say about it. */
export const validate = async (files: readonly string[], options: ValidateOptions, io: Io): Promise<ExitStatus> => {
  const inputs = await readAll(files, io);
  const faults = inputs.flatMap((input) => (Either.isLeft(input) ? [input.left] : []));
  const validated = inputs.flatMap((input) => (Either.isRight(input) ? [validateText(input.right, options)] : []));
  await writeLines(io.stderr, faults.map(formatFault));
  await writeLines(io.stderr, guesses(validated));
  if (options.format === "json") await writeLine(io.stdout, jsonAnswer(validated));
  else await writeLines(io.stdout, validated.flatMap(textAnswer));
  return worst([...faults.map(() => exitStatus.misuse), ...validated.map(({ status }) => status)]);
};
