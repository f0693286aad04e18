import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { TextFile } from "./facts/decode.js";

/** What separates a folder of catalog packages from a plan, as paths from that folder. */
export interface Differences {
  /** Files that are missing or have another text. */
  readonly changed: readonly TextFile[];
  /** Generated files that the plan does not have. */
  readonly stale: readonly string[];
}

const generatedIn = (folder: string, product: string): readonly string[] => {
  const generated = join(product, "src/generated");
  if (!existsSync(join(folder, generated))) return [];
  return readdirSync(join(folder, generated), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
};

/** The generated files of a folder of catalog packages, with paths from that folder. */
export const generatedFiles = (folder: string): readonly TextFile[] =>
  readdirSync(folder)
    .sort()
    .flatMap((product) => generatedIn(folder, product))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

/** Compares the generated files that there are with those of a plan. */
export const differences = (present: readonly TextFile[], files: readonly TextFile[]): Differences => {
  const planned = new Set(files.map((file) => file.path));
  const texts = new Map(present.map((file) => [file.path, file.text]));
  return {
    changed: files.filter((file) => texts.get(file.path) !== file.text),
    stale: present.map((file) => file.path).filter((path) => !planned.has(path)),
  };
};

/** Each file is written beside its place and then moved there, so that nobody reads half of one. */
const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
};

/** Makes a folder what the plan says: writes the files that differ and removes those that are not planned. */
export const apply = (folder: string, { changed, stale }: Differences): void => {
  for (const file of changed) write(join(folder, file.path), file.text);
  for (const path of stale) rmSync(join(folder, path));
};
