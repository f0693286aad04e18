import { type Split, type SplitDocument, split } from "@camwright/analysis";
import type { Policy } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { type Fault, formatFault } from "../fault.js";
import { expandFiles } from "../input/expand-files.js";
import type { Session } from "../io.js";
import { formatSplit, splitRecord } from "../print/split.js";
import { readFolder, writeFolder } from "../split/folder.js";
import { type ReadDocument, readDocument } from "../split/read-document.js";

/** What `camwright split` was asked for. */
export interface SplitOptions {
  readonly limit: number;
  readonly previous?: string;
  readonly write?: string;
  readonly steps?: number;
  readonly format: "text" | "json";
}

const statuses: Readonly<Record<Split["answer"], ExitStatus>> = {
  yes: exitStatus.yes,
  no: exitStatus.no,
  unknown: exitStatus.undecided,
};

const readFile = async (file: Either.Either<Fault, string>, session: Session): Promise<ReadDocument> =>
  Either.isLeft(file)
    ? { _tag: "refused", status: exitStatus.misuse, remarks: [formatFault(file.left)] }
    : readDocument(file.right, session);

type Input =
  | { readonly _tag: "input"; readonly policies: readonly Policy[]; readonly previous: readonly SplitDocument[] }
  | { readonly _tag: "refused"; readonly status: ExitStatus; readonly remarks: readonly string[] };

const readInput = async (files: readonly string[], folder: string | undefined, session: Session): Promise<Input> => {
  const read = await Promise.all((await expandFiles(files)).map((file) => readFile(file, session)));
  const previous: Awaited<ReturnType<typeof readFolder>> =
    folder === undefined ? { _tag: "read", documents: [] } : await readFolder(folder, session);
  const refused = [...read, previous].filter((each) => each._tag === "refused");
  if (refused.length > 0 || previous._tag === "refused") {
    const status = worst(refused.map((each) => each.status));
    return { _tag: "refused", status, remarks: refused.flatMap(({ remarks }) => remarks) };
  }
  const policies = read.flatMap((each) => (each._tag === "read" ? [each.policy] : []));
  return { _tag: "input", policies, previous: previous.documents };
};

/** Splits documents into some within the limit, which together are equivalent to them. */
export const splitDocuments = async (
  files: readonly string[],
  { limit, previous: folder, write, steps, format }: SplitOptions,
  session: Session,
): Promise<ExitStatus> => {
  const input = await readInput(files, folder, session);
  if (input._tag === "refused") {
    await session.stderr.lines(input.remarks);
    return input.status;
  }
  const { policies, previous } = input;
  const result = split(policies, limit, previous, { steps });
  if (result.answer === "yes" && write !== undefined) {
    const written = await writeFolder(write, result.documents, { folder, documents: previous });
    if (Either.isLeft(written)) {
      await session.stderr.lines([formatFault(written.left)]);
      return exitStatus.misuse;
    }
  }
  await session.stdout.lines(
    format === "json" ? [JSON.stringify(splitRecord(result), null, 2)] : formatSplit(result, limit),
  );
  if (result.answer === "yes" && write === undefined && format === "text") {
    await session.stderr.lines(["hint: --write DIR writes the documents, --format json prints them"]);
  }
  return statuses[result.answer];
};
