/**
 * Guard: what `npm pack` would put into each published package. README, licence, sources and their build belong there, tests
 * and leftovers of deleted sources do not. Needs a build.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runGuard } from "./lib/guard.mjs";
import { runOrThrow } from "./lib/run.mjs";
import { workspaces } from "./lib/workspaces.mjs";

const required = ["README.md", "LICENSE", "package.json", "src/index.ts", "dist/index.js", "dist/index.d.ts"];
const unwanted = /(^|\/)(test|bench|node_modules)\/|\.test(-d)?\.|\.tsbuildinfo$|^\./;
const built = /^dist\/(.*?)(\.d\.ts|\.js)(\.map)?$/;

/** The source that a built file was made of, or undefined for any other file. */
function sourceOf(path) {
  const name = built.exec(path)?.[1];
  return name === undefined ? undefined : `src/${name}.ts`;
}

function contentProblems(root, { name, folder }, paths) {
  const has = new Set(paths);
  const notices = existsSync(join(root, folder, "THIRD-PARTY-NOTICES")) ? ["THIRD-PARTY-NOTICES"] : [];
  return [
    ...[...required, ...notices].filter((path) => !has.has(path)).map((path) => `${name}: the package lacks ${path}`),
    ...paths.filter((path) => unwanted.test(path)).map((path) => `${name}: ${path} does not belong into the package`),
    ...paths
      .filter((path) => !has.has(sourceOf(path) ?? path))
      .map((path) => `${name}: ${path} is left over from a deleted source; delete dist and build again`),
  ];
}

/** The paths in each published package, by the package's name. */
async function packed(root, published) {
  const selected = published.flatMap(({ name }) => ["--workspace", name]);
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error", ...selected];
  const output = await runOrThrow("npm", args, { cwd: root });
  const packages = JSON.parse(output.slice(output.indexOf("[")));
  return new Map(packages.map(({ name, files }) => [name, files.map(({ path }) => path)]));
}

export async function check(root) {
  const published = workspaces(root).filter((workspace) => workspace.published);
  const unbuilt = published.filter(({ folder }) => !existsSync(join(root, folder, "dist")));
  if (unbuilt.length > 0) return unbuilt.map(({ name }) => `${name}: not built`);
  const contents = await packed(root, published);
  return published.flatMap((workspace) => contentProblems(root, workspace, contents.get(workspace.name)));
}

await runGuard(import.meta.url, check);
