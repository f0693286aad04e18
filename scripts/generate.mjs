/**
 * `npm run generate`: writes everything anew that is made from something else: the catalogs' and roles' code from their facts,
 * SEMANTICS.md and the data of the conformance kit from the rules and cases of `packages/conformance`. With `--check`, writes
 * nothing and fails on a difference; with `--refresh`, takes the snapshot of the SDK in `scripts/sdk` anew first.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { check as semanticsProblems } from "./check-semantics.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { turbo } from "./lib/turbo.mjs";
import { semanticsDocument } from "./semantics/document.mjs";
import { kitFiles } from "./semantics/kit.mjs";

const generator = "packages/catalog-generator/dist/main.js";

async function generateCatalogs(args) {
  const built = await turbo("build", { filter: ["@camwright/catalog-generator"] });
  return built.status === 0 ? run("node", [generator, ...args], { cwd: root }) : built;
}

/** What is made from the rules, by path: only from rules that are sound. */
const semanticsFiles = (folder) => ({ "SEMANTICS.md": semanticsDocument(folder), ...kitFiles(folder) });

/** The committed files that are not what the rules and cases give. */
export function staleSemantics(folder) {
  return Object.entries(semanticsFiles(folder))
    .filter(([path, text]) => !existsSync(join(folder, path)) || readFileSync(join(folder, path), "utf8") !== text)
    .map(([path]) => path);
}

function writeSemantics() {
  for (const [path, text] of Object.entries(semanticsFiles(root))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What generating would change in the committed files. */
export async function generated() {
  const { status, output } = await generateCatalogs(["--check"]);
  const catalogs = status === 0 ? [] : [output || `the generator exited with ${status}`];
  const unsound = semanticsProblems(root);
  if (unsound.length > 0) return [...catalogs, ...unsound];
  return [
    ...catalogs,
    ...staleSemantics(root).map((path) => `${path}: is not what packages/conformance gives; run \`npm run generate\``),
  ];
}

async function main(args) {
  if (args.includes("--check")) return generated();
  const { status, output } = await generateCatalogs(args);
  if (output !== "") console.log(output);
  const problems = [...(status === 0 ? [] : [`the generator exited with ${status}`]), ...semanticsProblems(root)];
  if (problems.length === 0) writeSemantics();
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problems = await main(process.argv.slice(2));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
