import { randomUUID } from "node:crypto";
import { mkdir, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SplitDocument } from "@camwright/analysis";
import { encodePolicy } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { type Fault, fileFault, formatFault } from "../fault.js";
import { unwritable } from "../fmt/replace-file.js";
import { unreadable } from "../input/read-text.js";
import type { Session } from "../io.js";
import { readDocument } from "./read-document.js";

const extension = ".json";

/** The documents of a folder by their names: the files that end in `.json`, in alphabetical order. */
const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((file) => file.endsWith(extension) && !file.startsWith("."))
    .map((file) => file.slice(0, -extension.length))
    .toSorted();

const fileOf = (folder: string, name: string): string => join(folder, `${name}${extension}`);

/** The documents of the last split, or the status with lines for standard error. */
export type ReadFolder =
  | { readonly _tag: "read"; readonly documents: readonly SplitDocument[] }
  | { readonly _tag: "refused"; readonly status: ExitStatus; readonly remarks: readonly string[] };

/** Reads the documents of the last split. */
export const readFolder = async (folder: string, session: Session): Promise<ReadFolder> => {
  try {
    const names = await namesIn(folder);
    const read = await Promise.all(names.map((name) => readDocument(fileOf(folder, name), session)));
    const refused = read.filter((each) => each._tag === "refused");
    if (refused.length > 0) {
      const status = worst(refused.map((each) => each.status));
      return { _tag: "refused", status, remarks: refused.flatMap(({ remarks }) => remarks) };
    }
    const documents = read.flatMap((each, index) =>
      each._tag === "read" ? [{ name: names[index] ?? "", policy: each.policy }] : [],
    );
    return { _tag: "read", documents };
  } catch (error) {
    return { _tag: "refused", status: exitStatus.misuse, remarks: [formatFault(unreadable(folder, error))] };
  }
};

const isSame = async (one: string, other: string | undefined): Promise<boolean> =>
  other !== undefined && (await realpath(one)) === (await realpath(other));

/** Whoever reads the file meanwhile sees the old or the new text. */
const writeWhole = async (file: string, text: string): Promise<void> => {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/**
 * Writes documents into a folder, which then holds these and no others. Documents that are there already must be those of the last split,
 * read from this folder; of them those are removed that there are no more.
 */
export const writeFolder = async (
  folder: string,
  documents: readonly SplitDocument[],
  previous: { readonly folder: string | undefined; readonly documents: readonly SplitDocument[] },
): Promise<Either.Either<Fault, void>> => {
  try {
    await mkdir(folder, { recursive: true });
    const isOwn = await isSame(folder, previous.folder);
    const known = new Set(isOwn ? previous.documents.map(({ name }) => name) : []);
    const foreign = (await namesIn(folder)).find((name) => !known.has(name));
    if (foreign !== undefined) {
      const message =
        "it is no document of the last split; name the folder with --previous as well, or take an empty one";
      return Either.left(fileFault(fileOf(folder, foreign), "file-exists", message));
    }
    const texts = new Map(previous.documents.map(({ name, policy }) => [name, encodePolicy(policy)]));
    const names = new Set(documents.map(({ name }) => name));
    const changed = documents.filter(({ name, policy }) => !isOwn || texts.get(name) !== encodePolicy(policy));
    await Promise.all(changed.map(({ name, policy }) => writeWhole(fileOf(folder, name), `${encodePolicy(policy)}\n`)));
    await Promise.all([...known].filter((name) => !names.has(name)).map((name) => rm(fileOf(folder, name))));
    return Either.right(undefined);
  } catch (error) {
    return Either.left(unwritable(folder, error));
  }
};
