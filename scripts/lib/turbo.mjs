import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root as repository } from "./root.mjs";
import { run } from "./run.mjs";

const noise = new RegExp(
  [
    "npm (error|warn)|cache (miss|hit)|^\\S+: (> .*)?$",
    // vitest's
    "Testing types with tsc|Breaking changes might not|JSON report written|: (typecheck )?(in|ex)clude: |^\\S+: +✓ ",
  ].join("|"),
);

/** The lines that failed tasks of one kind printed, without what npm and turbo say around them. */
function failureLines(output, task) {
  const ofTask = new RegExp(`^\\S+:${task}: `);
  return output
    .split("\n")
    .filter((line) => ofTask.test(line) && !noise.test(line))
    .join("\n");
}

/**
 * Runs one task in every workspace that has it and goes on after failures. Gives the task's run in each workspace (folder,
 * exit status) and what the failed ones printed.
 */
export async function turbo(task, { filter = [], root = repository } = {}) {
  const filters = filter.map((name) => `--filter=${name}`);
  const args = ["run", task, ...filters, "--continue", "--summarize", "--output-logs=errors-only"];
  const { status, output } = await run("turbo", args, { cwd: root });
  const path = /^ *Summary: +(\S+\.json)$/m.exec(output)?.[1];
  if (path === undefined) return { status: status || 1, output, runs: [] };
  const { tasks } = JSON.parse(readFileSync(path, "utf8"));
  rmSync(path);
  const runs = tasks
    .filter(({ taskId }) => taskId.endsWith(`#${task}`))
    // A task without an execution never ran.
    .map(({ package: name, directory, execution }) => ({
      name,
      folder: join(root, directory),
      status: execution?.exitCode ?? 1,
    }));
  const failed = runs.filter((each) => each.status !== 0).map(({ name }) => name);
  const summary =
    status === 0 ? "" : `${failureLines(output, task)}\nfailed: ${failed.join(", ") || "see above"}`.trim();
  return { status, output: status !== 0 && failed.length === 0 ? output : summary, runs };
}
