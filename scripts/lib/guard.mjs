import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";

/**
 * Makes a module of one check runnable by itself: `check(root)` gives the problems found, one line each. Does nothing when
 * the module was imported.
 */
export async function runGuard(moduleUrl, check) {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? "").href) return;
  const problems = await check(root);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
