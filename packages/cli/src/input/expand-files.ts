import { existsSync } from "node:fs";
import * as Either from "fp-ts/lib/Either.js";
import { glob, isDynamicPattern } from "tinyglobby";
import { type Fault, fileFault } from "../fault.js";

const expand = async (file: string): Promise<readonly Either.Either<Fault, string>[]> => {
  if (file === "-" || existsSync(file) || !isDynamicPattern(file)) return [Either.right(file)];
  const found = await glob(file, { expandDirectories: false, dot: true });
  if (found.length === 0) return [Either.left(fileFault(file, "file-unreadable", "no file matches"))];
  return found.toSorted().map((path) => Either.right(path));
};

/** The files that arguments name: a file as it is, a pattern by what it matches, in alphabetical order. */
export const expandFiles = async (files: readonly string[]): Promise<readonly Either.Either<Fault, string>[]> =>
  (await Promise.all(files.map(expand))).flat();
