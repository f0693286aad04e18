import { rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { root as repository } from "./root.mjs";
import { run } from "./run.mjs";
import { turbo } from "./turbo.mjs";
import { honest, readReport, withoutPassing } from "./vitest-report.mjs";

/** The tests of the playground in a real browser, over the page as it is built. */
export async function browserTests(root = repository) {
  const chromium = findChromium();
  if (chromium === undefined) return { passed: 0, failed: 1, output: "no Chromium is found" };
  const built = await turbo("build", { root, filter: ["@camwright/playground"] });
  if (built.status !== 0) return { passed: 0, failed: 1, output: built.output };
  const folder = join(root, "apps", "playground");
  const report = join(folder, ".test-results", "e2e.json");
  rmSync(report, { force: true });
  const args = ["run", "--config", "vitest.e2e.config.ts", "--reporter=default", "--reporter=json"];
  const { status, output } = await run("vitest", [...args, `--outputFile.json=${report}`], {
    cwd: folder,
    env: { ...process.env, CHROMIUM: chromium },
  });
  return { ...honest(readReport(report), status), output: withoutPassing(output) };
}
