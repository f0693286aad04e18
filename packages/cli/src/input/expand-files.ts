import { existsSync } from "node:fs";
import { isAbsolute } from "node:path";
import * as Either from "fp-ts/lib/Either.js";
import { type Fault, fileFault } from "../fault.js";
import { unreadable } from "./read-text.js";

const mayBePattern = /[*?[\]{}()!]/;

const expand = async (file: string): Promise<readonly Either.Either<Fault, string>[]> => {
  if (!mayBePattern.test(file) || existsSync(file)) return [Either.right(file)];
  const { glob, isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(file)) return [Either.right(file)];
  try {
    const found = await glob(file, { expandDirectories: false, dot: true, absolute: isAbsolute(file) });
    if (found.length > 0) return found.toSorted().map((path) => Either.right(path));
    return [Either.left(fileFault(file, "file-unreadable", "no file matches"))];
  } catch (error) {
    return [Either.left(unreadable(file, error))];
  }
};

/** The files that arguments name: a file as it is, a pattern by what it matches, in alphabetical order. */
export const expandFiles = async (files: readonly string[]): Promise<readonly Either.Either<Fault, string>[]> =>
  (await Promise.all(files.map(expand))).flat();
