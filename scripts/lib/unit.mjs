import { rmSync } from "node:fs";
import { join } from "node:path";
import { root as repository } from "./root.mjs";
import { run } from "./run.mjs";
import { turbo } from "./turbo.mjs";
import { honest, readReport, withoutPassing } from "./vitest-report.mjs";
import { workspaces } from "./workspaces.mjs";

const none = { passed: 0, failed: 0, skipped: 0 };
const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

const reportOf = (folder) => join(folder, ".test-results", "vitest.json");

/**
 * The unit and type tests of all workspaces. Reports of earlier runs are deleted first: each one read afterwards was written
 * by this run or put back from turbo's cache with the task.
 */
export async function unitTests(root = repository) {
  for (const { folder } of workspaces(root)) rmSync(reportOf(join(root, folder)), { force: true });
  const { status, output, runs } = await turbo("test", { root });
  const each = runs.map((task) => ({ ...task, totals: honest(readReport(reportOf(task.folder)), task.status) }));
  const totals = each.map((task) => task.totals).reduce(add, none);
  const silent = status !== 0 && totals.failed === 0 ? { ...none, failed: 1 } : none;
  const empty = each
    .filter((task) => task.totals.passed + task.totals.skipped === 0)
    .map(({ name }) => `${name}: no test passed`);
  return { ...add(totals, silent), output: [output, ...empty].filter((text) => text !== "").join("\n") };
}

/** The tests of the guards themselves. */
export async function guardTests(root = repository) {
  const report = join(root, ".test-results", "scripts.json");
  rmSync(report, { force: true });
  const config = join(root, "scripts", "test", "vitest.config.ts");
  const args = ["run", "--root", root, "--config", config, "--reporter=default", "--reporter=json"];
  const { status, output } = await run("vitest", [...args, `--outputFile.json=${report}`], { cwd: root });
  return { ...honest(readReport(report), status), output: withoutPassing(output) };
}
