import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TextFile } from "./facts/decode.js";

/** What separates a folder of catalog packages from a plan, as paths from that folder. */
export interface Differences {
  /** Files that are missing or have another text. */
  readonly changed: readonly TextFile[];
  /** Generated files that the plan does not have. */
  readonly stale: readonly string[];
}

const hasText = (path: string, text: string): boolean => existsSync(path) && readFileSync(path, "utf8") === text;

const generatedIn = (folder: string, product: string): readonly string[] => {
  const generated = join(product, "src/generated");
  return existsSync(join(folder, generated))
    ? readdirSync(join(folder, generated)).map((file) => join(generated, file))
    : [];
};

/** Compares the generated files of a folder with a plan; reads only. */
export const differences = (folder: string, files: readonly TextFile[]): Differences => {
  const planned = new Set(files.map((file) => file.path));
  return {
    changed: files.filter((file) => !hasText(join(folder, file.path), file.text)),
    stale: readdirSync(folder)
      .flatMap((product) => generatedIn(folder, product))
      .filter((path) => !planned.has(path)),
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
