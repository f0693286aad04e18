/**
 * Guard: only the packages marked `machine` in `dag/table.mjs` may read files, the clock, the environment, chance or the
 * network. Sources alone are looked at; tests may do what they like.
 */
import { isBuiltin } from "node:module";
import { importsOf, parseFile } from "./dag/imports.mjs";
import { ruleOf } from "./dag/table.mjs";
import { sourceFiles } from "./lib/files.mjs";
import { runGuard } from "./lib/guard.mjs";
import { workspaces } from "./lib/workspaces.mjs";

const globals = new Set([
  ..."process performance crypto fetch WebSocket EventSource XMLHttpRequest navigator localStorage".split(" "),
  ..."setTimeout setInterval setImmediate Deno Bun".split(" "),
]);
const members = new Set(["Date.now", "Math.random"]);

/** Calls `see(node, parent)` for every node of a syntax tree. */
function walk(node, parent, see) {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, parent, see);
  } else if (typeof node?.type === "string") {
    see(node, parent);
    for (const value of Object.values(node)) if (typeof value === "object") walk(value, node, see);
  }
}

/** An identifier that only names a member (`x.process`, `{ process: 1 }`) reads no global. */
const isMemberName = (node, parent) =>
  !parent.computed && !parent.shorthand && (parent.property === node || parent.key === node);

/** What of the machine a node touches, or undefined. */
function touched(node, parent) {
  if (node.type === "Identifier" && globals.has(node.name) && !isMemberName(node, parent)) return node.name;
  if (node.type === "MemberExpression") {
    const property = node.computed ? node.property.value : node.property.name;
    if (node.object.name === "globalThis" && globals.has(property)) return `globalThis.${property}`;
    const name = `${node.object.name}.${property}`;
    return members.has(name) ? name : undefined;
  }
  const isDate = node.callee?.name === "Date";
  if (isDate && node.type === "NewExpression" && node.arguments.length === 0) return "new Date()";
  if (isDate && node.type === "CallExpression") return "Date()";
  return undefined;
}

function fileProblems(root, path) {
  const file = parseFile(root, path);
  const problems = importsOf(file)
    .filter(({ module }) => isBuiltin(module))
    .map(({ module, at }) => `${at}: must not import \`${module}\``);
  walk(file.program, {}, (node, parent) => {
    const name = touched(node, parent);
    if (name !== undefined) problems.push(`${file.at(node.start)}: must not use \`${name}\``);
  });
  return problems;
}

export function check(root) {
  return workspaces(root)
    .filter((workspace) => ruleOf(workspace)?.machine !== true)
    .flatMap(({ folder }) => sourceFiles(root, `${folder}/src`).flatMap((path) => fileProblems(root, path)));
}

await runGuard(import.meta.url, check);
