/** Guard: packages import each other only in the direction that `dag/table.mjs` allows, and only through declared subpaths. */
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { importsOf, parseFile, splitSpecifier } from "./dag/imports.mjs";
import { allows, ruleOf } from "./dag/table.mjs";
import { sourceFiles } from "./lib/files.mjs";
import { runGuard } from "./lib/guard.mjs";
import { workspaces } from "./lib/workspaces.mjs";

const runtimeFields = ["dependencies", "peerDependencies", "optionalDependencies"];
const namesIn = (manifest, fields) => fields.flatMap((field) => Object.keys(manifest[field] ?? {}));

function manifestProblems(workspace, rule, byName) {
  const at = `${workspace.folder}/package.json`;
  const runtime = namesIn(workspace.manifest, runtimeFields).flatMap((name) => {
    const target = byName.get(name);
    if (target !== undefined && !allows(rule, target)) return [`${at}: ${workspace.name} must not depend on ${name}`];
    if (target === undefined && rule.thirdParty && !rule.thirdParty.includes(name))
      return [`${at}: ${workspace.name} must not depend on ${name}; it may use ${rule.thirdParty.join(", ")}`];
    return [];
  });
  const apps = namesIn(workspace.manifest, ["devDependencies"])
    .filter((name) => byName.get(name)?.folder.startsWith("apps/"))
    .map((name) => `${at}: ${workspace.name} must not depend on the app ${name}`);
  return [...runtime, ...apps];
}

function relativeProblem(workspace, path, { module, at }) {
  const target = posix.join(posix.dirname(path), module);
  if (target.startsWith(`${workspace.folder}/`)) return [];
  return [`${at}: \`${module}\` leaves the package; import the other package by its name`];
}

/** Whether an export covers a subpath; a `*` in it stands for any text. */
function covers(exported, subpath) {
  const [start, end] = exported.split("*");
  if (end === undefined) return exported === subpath;
  return subpath.length > start.length + end.length && subpath.startsWith(start) && subpath.endsWith(end);
}

function workspaceProblem(target, subpath, { module, at }) {
  const declared = Object.keys(target.manifest.exports ?? {});
  if (declared.some((exported) => covers(exported, subpath))) return [];
  return [`${at}: \`${module}\` is not among the exports of ${target.name} (${declared.join(", ")})`];
}

/** What is wrong with an import of a package that the build packs. */
function packedProblem(workspace, { at }, name) {
  if (!at.startsWith(`${workspace.folder}/src/dependencies/`))
    return [`${at}: only src/dependencies may import ${name}`];
  if (namesIn(workspace.manifest, ["devDependencies"]).includes(name)) return [];
  return [`${at}: ${name} is not among the development dependencies of ${workspace.name}`];
}

/** What is wrong with one import of a package's published sources. */
function sourceProblem(workspace, rule, byName, found) {
  const { module, typesOnly, at } = found;
  const { name, subpath } = splitSpecifier(module);
  const target = byName.get(name);
  if (target !== undefined) {
    if (name !== workspace.name && !allows(rule, target)) return [`${at}: ${workspace.name} must not import ${name}`];
    if (rule.typesOnly && !typesOnly) return [`${at}: ${workspace.name} may import only types of ${name}`];
  } else if (rule.packed?.includes(name)) {
    return packedProblem(workspace, found, name);
  } else if (rule.thirdParty && !rule.thirdParty.includes(name)) {
    return [`${at}: ${workspace.name} must not import ${name}; it may use ${rule.thirdParty.join(", ")}`];
  } else if (rule.typesFrom?.includes(name) && !typesOnly) {
    return [`${at}: ${workspace.name} may import only types of ${name}`];
  }
  // Types alone may come from a package that only declares them and is needed by nobody at run time.
  if (typesOnly && namesIn(workspace.manifest, ["devDependencies"]).includes(`@types/${name}`)) return [];
  if (name !== workspace.name && !namesIn(workspace.manifest, runtimeFields).includes(name))
    return [`${at}: ${name} is not among the dependencies of ${workspace.name}`];
  return target === undefined ? [] : workspaceProblem(target, subpath, found);
}

/** Tests and benchmarks may use any package but apps, through its declared subpaths. */
function testProblem(byName, found) {
  const { name, subpath } = splitSpecifier(found.module);
  const target = byName.get(name);
  if (target === undefined) return [];
  if (target.folder.startsWith("apps/")) return [`${found.at}: nothing imports an app (${name})`];
  return workspaceProblem(target, subpath, found);
}

function importProblems(root, workspace, rule, byName) {
  return ["src", "test", "bench"].flatMap((part) =>
    sourceFiles(root, `${workspace.folder}/${part}`).flatMap((path) =>
      importsOf(parseFile(root, path)).flatMap((found) => {
        if (found.module.startsWith(".")) return relativeProblem(workspace, path, found);
        if (isBuiltin(found.module)) return []; // check-purity.mjs has the say there
        return part === "src" ? sourceProblem(workspace, rule, byName, found) : testProblem(byName, found);
      }),
    ),
  );
}

/** The first chain of packages that depend on each other in a ring, counting development dependencies too. */
function cycleProblems(all, byName) {
  const done = new Set();
  const visit = (name, chain) => {
    if (chain.includes(name)) return [...chain.slice(chain.indexOf(name)), name];
    if (done.has(name)) return undefined;
    const needs = namesIn(byName.get(name).manifest, [...runtimeFields, "devDependencies"]);
    for (const next of needs.filter((need) => byName.has(need))) {
      const cycle = visit(next, [...chain, name]);
      if (cycle !== undefined) return cycle;
    }
    done.add(name);
    return undefined;
  };
  const cycle = all.map(({ name }) => visit(name, [])).find((found) => found !== undefined);
  return cycle === undefined ? [] : [`packages depend on each other in a ring: ${cycle.join(" → ")}`];
}

export function check(root) {
  const all = workspaces(root);
  const byName = new Map(all.map((workspace) => [workspace.name, workspace]));
  const problems = all.flatMap((workspace) => {
    const rule = ruleOf(workspace);
    if (rule === undefined) return [`${workspace.folder}: ${workspace.name} has no rule in scripts/dag/table.mjs`];
    return [...manifestProblems(workspace, rule, byName), ...importProblems(root, workspace, rule, byName)];
  });
  return [...problems, ...cycleProblems(all, byName)];
}

await runGuard(import.meta.url, check);
