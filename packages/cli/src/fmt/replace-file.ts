import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as Either from "fp-ts/lib/Either.js";
import { type Fault, fileFault } from "../fault.js";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "writing it is not permitted",
  EPERM: "writing it is not permitted",
  EROFS: "it is on a file system that cannot be written",
  EEXIST: "a file is where a folder has to be",
  EISDIR: "a folder is where a file has to be",
  ENOTDIR: "a part of the path is not a directory",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
};

/** Says why the system would not write a file. Errors of the system have a code; others are defects of ours. */
export const unwritable = (file: string, error: unknown): Fault => {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const code = String(error.code);
  return fileFault(file, "file-unwritable", reasons[code] ?? `it cannot be written (${code})`);
};

/** Writes a new file with the mode of another and, where that is permitted, its owner. */
const writeLike = async (path: string, text: string, { mode, uid, gid }: Stats): Promise<void> => {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.chown(uid, gid).catch(() => undefined);
    // After the owner, because a change of the owner may take away from the mode.
    await handle.chmod(mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const replace = async (target: string, text: string, stats: Stats): Promise<void> => {
  const temporary = join(dirname(target), `.camwright-${randomUUID()}.tmp`);
  try {
    await writeLike(temporary, text, stats);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/**
 * Replaces the text of a file at once: whoever reads it meanwhile sees the old or the new text, and a run that is cut short
 * leaves the old one. The file keeps its mode; a symbolic link stays one, and what it leads to is replaced.
 */
export const replaceFile = async (file: string, text: string): Promise<Either.Either<Fault, void>> => {
  try {
    const target = await realpath(file);
    const stats = await stat(target);
    if (!stats.isFile()) return Either.left(fileFault(file, "file-unwritable", "it is not a regular file"));
    // To rename needs leave of the folder alone.
    await access(target, constants.W_OK);
    return Either.right(await replace(target, text, stats));
  } catch (error) {
    return Either.left(unwritable(file, error));
  }
};
