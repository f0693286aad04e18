import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

const skipped = new Set(["node_modules", "dist"]);

/** The TypeScript files below a folder, as paths relative to `root` with forward slashes. */
export function sourceFiles(root, folder) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(start, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(root, relative(root, path));
      return /\.[cm]?tsx?$/.test(entry.name) ? [relative(root, path).split(sep).join("/")] : [];
    })
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** The files that git tracks or would track (new ones that are not ignored), relative to `root`. */
export function committedFiles(root) {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 })
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(root, path)));
}
