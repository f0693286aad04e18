/**
 * Guard: the packed packages work for somebody who installs them. Packs every published package, installs the tarballs in a
 * folder outside the repository, compiles `consumer/program.ts` there under each supported TypeScript and both module
 * resolutions, runs it as an ES module and from CommonJS, and starts the command line. Compiles the builder's programs by
 * TypeScript 5.9 and 7, which must take and refuse the same ones, and asks 5.9 what an editor shows. Needs the registry for
 * the packages' own dependencies.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { excesses } from "./budgets/budgets.mjs";
import { costsAboveEmpty } from "./budgets/measure.mjs";
import { programs } from "./budgets/programs.mjs";
import { runGuard } from "./lib/guard.mjs";
import { run, runOrThrow } from "./lib/run.mjs";
import { turbo } from "./lib/turbo.mjs";
import { workspaces } from "./lib/workspaces.mjs";
import { copyPrograms, programResults } from "./programs/compile.mjs";
import { editorResults } from "./programs/editor.mjs";

const consumerFolder = fileURLToPath(new URL("consumer", import.meta.url));
const resolutions = { nodenext: "nodenext", bundler: "esnext" };

/** Packs the published packages into `folder` and gives the tarballs. */
async function pack(root, folder) {
  const selected = workspaces(root).flatMap(({ name, published }) => (published ? ["--workspace", name] : []));
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder, ...selected];
  const output = await runOrThrow("npm", args, { cwd: root });
  return JSON.parse(output.slice(output.indexOf("["))).map(({ filename }) => join(folder, filename));
}

/** What is wrong with a command, nothing if it is well; `expected` is what the output must contain. */
async function expectRun(what, command, args, cwd, expected = "") {
  const { status, output } = await run(command, args, { cwd });
  if (status !== 0) return `${what}: exit status ${status}\n${output}`;
  return output.includes(expected) ? "" : `${what}: \`${expected}\` is not in the output\n${output}`;
}

const compilerIn = (folder, typescript) => join(folder, "node_modules", typescript, "bin", "tsc");

/** Compiles the program under one TypeScript and one module resolution; libraries' declarations are checked too. */
function compileResult(folder, typescript, resolution) {
  const tsc = compilerIn(folder, typescript);
  const out = join("out", `${typescript}-${resolution}`);
  const flags = ["--module", resolutions[resolution], "--moduleResolution", resolution, "--outDir", out];
  return expectRun(`${typescript}, ${resolution}`, process.execPath, [tsc, "-p", ".", ...flags], folder);
}

async function ownProgramResults(folder) {
  const { devDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const results = [];
  for (const typescript of Object.keys(devDependencies)) {
    for (const resolution of Object.keys(resolutions))
      results.push(await compileResult(folder, typescript, resolution));
  }
  const built = join("out", `${Object.keys(devDependencies)[0]}-nodenext`, "program.js");
  results.push(await expectRun("as an ES module", process.execPath, [built], folder, "allow true"));
  results.push(await expectRun("from CommonJS", process.execPath, ["program.cjs"], folder, "required"));
  return results;
}

/** What sixty statements cost by the oldest compiler that is supported, from the packages as they are published. */
async function budgetResult(folder) {
  const costs = await costsAboveEmpty(compilerIn(folder, "typescript-5.9"), folder, programs);
  return excesses(costs, "TypeScript 5.9").join("\n");
}

/** The builder's programs by the oldest and the newest compiler, with the module resolutions that the packages promise. */
async function builderResults(root, folder) {
  const builderPrograms = copyPrograms(root, folder);
  const results = [];
  for (const typescript of ["typescript-5.9", "typescript-7.0"]) {
    for (const [resolution, module] of Object.entries({ node16: "node16", bundler: "esnext" })) {
      const flags = ["--module", module, "--moduleResolution", resolution];
      const by = `${typescript}, ${resolution}`;
      results.push(...(await programResults(builderPrograms, compilerIn(folder, typescript), flags, by)));
    }
  }
  return results;
}

async function commandLineResults(root, folder) {
  const results = [];
  for (const { manifest } of workspaces(root).filter(({ published, manifest: { bin } }) => published && bin)) {
    for (const name of Object.keys(manifest.bin)) {
      const program = join("node_modules", ".bin", name);
      results.push(await expectRun(`${name} --version`, program, ["--version"], folder, manifest.version));
      results.push(await expectRun(`${name} --help`, program, ["--help"], folder, "Usage"));
    }
  }
  return results;
}

/** A text for each of the tests, empty where it passed. */
async function resultsOf(root) {
  const { status, output } = await turbo("build", { root });
  if (status !== 0) return [`the packages do not build\n${output}`];
  const temporary = mkdtempSync(join(tmpdir(), "camwright-consumer-"));
  try {
    const folder = join(temporary, "consumer");
    cpSync(consumerFolder, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
    const tarballs = join(temporary, "tarballs");
    mkdirSync(tarballs);
    const packed = await pack(root, tarballs);
    await runOrThrow("npm", ["ci", "--prefer-offline"], { cwd: folder });
    await runOrThrow("npm", ["install", "--no-save", "--prefer-offline", ...packed], { cwd: folder });
    return [
      ...(await ownProgramResults(folder)),
      await budgetResult(folder),
      ...(await builderResults(root, folder)),
      ...editorResults(folder),
      ...(await commandLineResults(root, folder)),
    ];
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const isProblem = (result) => result !== "";

/** The step of the test run: each program counts, for each compiler and module resolution. */
export async function consumer(root) {
  const results = await resultsOf(root);
  const problems = results.filter(isProblem);
  return { passed: results.length - problems.length, failed: problems.length, output: problems.join("\n") };
}

await runGuard(import.meta.url, async (root) => (await resultsOf(root)).filter(isProblem));
