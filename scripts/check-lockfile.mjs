/**
 * Guard: lock files hold versions and checksums but no address, so that they install from any registry, and they hold every
 * platform's binaries, so that `npm ci` passes everywhere.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { committedFiles } from "./lib/files.mjs";
import { runGuard } from "./lib/guard.mjs";

const address = /\b[a-z][a-z+]*:\/\/[^\s"]+/i;

function entryProblems(lock, path, [name, entry]) {
  const at = `${path}: ${name}`;
  const missing = Object.keys(entry.optionalDependencies ?? {}).filter(
    (need) =>
      !Object.keys(lock.packages).some(
        (key) => key === `node_modules/${need}` || key.endsWith(`/node_modules/${need}`),
      ),
  );
  return [
    ...(address.test(entry.resolved ?? "") ? [`${at}: holds a download address`] : []),
    ...(entry.version && !entry.integrity && !entry.link && name.includes("node_modules/") && !entry.inBundle
      ? [`${at}: has no checksum`]
      : []),
    ...missing.map((need) => `${at}: its optional dependency ${need} is not in the lock; \`npm ci\` will refuse it`),
  ];
}

export function check(root) {
  return committedFiles(root)
    .filter((path) => path.split("/").at(-1) === "package-lock.json")
    .flatMap((path) => {
      const lock = JSON.parse(readFileSync(join(root, path), "utf8"));
      return Object.entries(lock.packages).flatMap((entry) => entryProblems(lock, path, entry));
    });
}

await runGuard(import.meta.url, check);
