import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apply, type Differences } from "../apply.js";

const textAt = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

const restore = (path: string, text: string | undefined): void => {
  rmSync(`${path}.tmp`, { force: true });
  if (text === undefined) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** `apply`, all of it or nothing: when a file cannot be written, those before it become again what they were. */
export const applyWhole = (folder: string, differences: Differences): void => {
  const paths = [...differences.changed.map((file) => file.path), ...differences.stale].map((it) => join(folder, it));
  const before = paths.map((path) => [path, textAt(path)] as const);
  try {
    apply(folder, differences);
  } catch (error) {
    for (const [path, text] of before) if (textAt(path) !== text) restore(path, text);
    throw error;
  }
};
