/**
 * Runs every `ts` fence of the doc comments in the packages' sources and of the repository's Markdown as a test: it must
 * compile, run, and give the values that it states (`expr; // => value`, `expr; // throws "message"`).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fencesOf } from "./doctest/fences.mjs";
import { testModule } from "./doctest/transform.mjs";
import { committedFiles } from "./lib/files.mjs";
import { root as repository } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { honest, readReport, withoutPassing } from "./lib/vitest-report.mjs";

const config = fileURLToPath(new URL("doctest/vitest.config.ts", import.meta.url));
const documented = /^(packages|apps)\/.*\/src\/.*\.tsx?$|\.md$/;
const excluded = /\/generated\/|(^|\/)CHANGELOG\.md$|^\.changeset\/|\/(fixtures|facts)\//;

const tsconfig = {
  extends: "../tsconfig.base.json",
  compilerOptions: {
    types: ["node"],
    noUnusedLocals: false,
    noUnusedParameters: false,
    isolatedDeclarations: false,
    declaration: false,
    declarationMap: false,
  },
};

/** Writes one test module per fence; gives what is wrong with fences that cannot become one. */
function writeTests(root) {
  const problems = [];
  const modules = [];
  for (const path of committedFiles(root).filter((name) => documented.test(name) && !excluded.test(name))) {
    try {
      for (const fence of fencesOf(path, readFileSync(join(root, path), "utf8"))) {
        const module = posix.join(".doctest", `${path}.L${fence.line}.test.ts`);
        const text = testModule(fence, posix.dirname(module));
        mkdirSync(dirname(join(root, module)), { recursive: true });
        writeFileSync(join(root, module), text);
        modules.push(join(root, module));
      }
    } catch (error) {
      problems.push(error.message);
    }
  }
  return { problems, modules };
}

/** Totals over all fences, where the type check of all of them together is one test more. */
export async function doctest(root) {
  const folder = join(root, ".doctest");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { problems, modules } = writeTests(root);
  if (modules.length === 0)
    return { passed: 0, failed: 1 + problems.length, output: [...problems, "no fence found"].join("\n") };

  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...tsconfig, files: modules }));
  const types = await run("tsc", ["-p", join(folder, "tsconfig.json")], { cwd: root });
  const report = join(root, ".test-results", "doctest.json");
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const tests = await run("vitest", ["run", "--root", root, "--config", config, ...reporters], { cwd: root });
  const totals = honest(readReport(report), tests.status);

  const outputs = [
    ...problems,
    types.status === 0 ? "" : types.output,
    totals.failed === 0 ? "" : withoutPassing(tests.output),
  ];
  return {
    passed: totals.passed + (types.status === 0 ? 1 : 0),
    failed: totals.failed + (types.status === 0 ? 0 : 1) + problems.length,
    output: outputs.filter((text) => text !== "").join("\n"),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { passed, failed, output } = await doctest(repository);
  if (output !== "") console.error(output);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
