/**
 * Guard: sixty statements over twelve services cost the compiler no more than was promised. Compiles the program of
 * `budgets` against the built packages by the workspace's TypeScript; the consumer test does so by TypeScript 5.9. Run alone, it prints the figures.
 */
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { budgets, excesses } from "./budgets/budgets.mjs";
import { costsAboveEmpty } from "./budgets/measure.mjs";
import { programs } from "./budgets/programs.mjs";
import { runGuard } from "./lib/guard.mjs";
import { turbo } from "./lib/turbo.mjs";

/** What the programs cost with the built packages of the workspaces. */
export async function workspaceCosts(root, measured = programs) {
  const folder = mkdtempSync(join(tmpdir(), "camwright-budgets-"));
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    return await costsAboveEmpty(tsc, folder, measured, ["--singleThreaded"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function check(root) {
  const { status, output } = await turbo("build", { root });
  if (status !== 0) return [`the packages do not build\n${output}`];
  return excesses(await workspaceCosts(root));
}

await runGuard(import.meta.url, async (root) => {
  const costs = await workspaceCosts(root);
  console.table(costs);
  console.table(budgets);
  return excesses(costs);
});
