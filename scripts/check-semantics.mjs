/**
 * Guard: SEMANTICS.md and the packages speak of the same open points. Every tag (`U-1`, `A-2`, `C-3`) in a package has a row
 * in SEMANTICS.md, and every tag of a row is used in the sources or pinned by a case.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { committedFiles } from "./lib/files.mjs";
import { runGuard } from "./lib/guard.mjs";

const tag = /\b[UAC]-\d{1,2}\b/g;
const isChecked = (path) =>
  /^packages\/.*\.(?:ts|md|json)$/.test(path) && !/\/(?:facts|generated|corpus|catalogs)\//.test(path);

/** The tags of the rows: those in the first column of a table. */
function rowTags(text) {
  return text.split("\n").flatMap((line) => (line.startsWith("| ") ? [...(line.split("|")[1]?.match(tag) ?? [])] : []));
}

export function check(root) {
  if (!existsSync(join(root, "SEMANTICS.md"))) return ["SEMANTICS.md: is missing"];
  const rows = new Set(rowTags(readFileSync(join(root, "SEMANTICS.md"), "utf8")));
  const used = new Map();
  for (const path of committedFiles(root).filter(isChecked)) {
    for (const name of readFileSync(join(root, path), "utf8").match(tag) ?? [])
      if (!used.has(name)) used.set(name, path);
  }
  return [
    ...[...used]
      .filter(([name]) => !rows.has(name))
      .map(([name, path]) => `${path}: ${name} has no row in SEMANTICS.md`),
    ...[...rows].filter((name) => !used.has(name)).map((name) => `SEMANTICS.md: ${name} is used nowhere`),
  ];
}

await runGuard(import.meta.url, check);
