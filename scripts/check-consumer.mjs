/**
 * Guard: the packed packages work for somebody who installs them. Packs every published package, installs the tarballs in a
 * folder outside the repository, compiles `consumer/program.ts` there under each supported TypeScript and both module
 * resolutions, runs it as an ES module and from CommonJS, and starts the command line. Needs the registry for the packages'
 * own dependencies.
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

const consumerFolder = fileURLToPath(new URL("consumer", import.meta.url));
const resolutions = { nodenext: "nodenext", bundler: "esnext" };

/** Packs the published packages into `folder` and gives the tarballs. */
async function pack(root, folder) {
  const selected = workspaces(root).flatMap(({ name, published }) => (published ? ["--workspace", name] : []));
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder, ...selected];
  const output = await runOrThrow("npm", args, { cwd: root });
  return JSON.parse(output.slice(output.indexOf("["))).map(({ filename }) => join(folder, filename));
}

/** A failed command as a problem; `expected` is what the output must contain. */
async function expectRun(what, command, args, cwd, expected = "") {
  const { status, output } = await run(command, args, { cwd });
  if (status !== 0) return [`${what}: exit status ${status}\n${output}`];
  return output.includes(expected) ? [] : [`${what}: \`${expected}\` is not in the output\n${output}`];
}

/** Compiles the program under one TypeScript and one module resolution; libraries' declarations are checked too. */
function compileProblems(folder, typescript, resolution) {
  const tsc = join(folder, "node_modules", typescript, "bin", "tsc");
  const out = join("out", `${typescript}-${resolution}`);
  const flags = ["--module", resolutions[resolution], "--moduleResolution", resolution, "--outDir", out];
  return expectRun(`${typescript}, ${resolution}`, process.execPath, [tsc, "-p", ".", ...flags], folder);
}

async function programProblems(folder) {
  const { devDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const problems = [];
  for (const typescript of Object.keys(devDependencies)) {
    for (const resolution of Object.keys(resolutions))
      problems.push(...(await compileProblems(folder, typescript, resolution)));
  }
  const built = join("out", `${Object.keys(devDependencies)[0]}-nodenext`, "program.js");
  problems.push(...(await expectRun("as an ES module", process.execPath, [built], folder, "allow true")));
  problems.push(...(await expectRun("from CommonJS", process.execPath, ["program.cjs"], folder, "required")));
  return problems;
}

/** What sixty statements cost by the oldest compiler that is supported, from the packages as they are published. */
async function budgetProblems(folder) {
  const tsc = join(folder, "node_modules", "typescript-5.9", "bin", "tsc");
  return excesses(await costsAboveEmpty(tsc, folder, programs), "TypeScript 5.9");
}

async function commandLineProblems(root, folder) {
  const problems = [];
  for (const { manifest } of workspaces(root).filter(({ published, manifest: { bin } }) => published && bin)) {
    for (const name of Object.keys(manifest.bin)) {
      const program = join("node_modules", ".bin", name);
      problems.push(...(await expectRun(`${name} --version`, program, ["--version"], folder, manifest.version)));
      problems.push(...(await expectRun(`${name} --help`, program, ["--help"], folder, "Usage")));
    }
  }
  return problems;
}

export async function check(root) {
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
      ...(await programProblems(folder)),
      ...(await budgetProblems(folder)),
      ...(await commandLineProblems(root, folder)),
    ];
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

await runGuard(import.meta.url, check);
