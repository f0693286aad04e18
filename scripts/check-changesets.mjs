/**
 * Guard: every change note under .changeset names packages that exist and are published, and a published package without a
 * changelog (one that was never released) is named by a note.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runGuard } from "./lib/guard.mjs";
import { workspaces } from "./lib/workspaces.mjs";

const line = /^["']?([^"':]+)["']?\s*:\s*(\S+)$/;

/** The packages a note names, with the kind of its release. */
function releasesIn(root, name) {
  const [, head = ""] = readFileSync(join(root, ".changeset", name), "utf8").split(/^---$/m);
  return head
    .split("\n")
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => line.exec(text) ?? [text, text, "?"])
    .map(([, release, kind]) => ({ at: `.changeset/${name}`, name: release, kind }));
}

function releaseProblems({ at, name, kind }, published) {
  return [
    ...(published.has(name) ? [] : [`${at}: \`${name}\` is not a published package`]),
    ...(["major", "minor", "patch"].includes(kind) ? [] : [`${at}: \`${kind}\` is not major, minor or patch`]),
  ];
}

export function check(root) {
  const all = workspaces(root).filter((workspace) => workspace.published);
  const published = new Set(all.map(({ name }) => name));
  const releases = readdirSync(join(root, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => releasesIn(root, name));
  const noted = new Set(releases.map(({ name }) => name));
  const forgotten = all
    .filter(({ name, folder }) => !noted.has(name) && !existsSync(join(root, folder, "CHANGELOG.md")))
    .map(({ name }) => `${name} was never released and no note under .changeset names it`);
  return [...releases.flatMap((release) => releaseProblems(release, published)), ...forgotten];
}

await runGuard(import.meta.url, check);
