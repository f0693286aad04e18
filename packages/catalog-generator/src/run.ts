import { existsSync } from "node:fs";
import { join } from "node:path";
import { apply, differences } from "./apply.js";
import { toLine } from "./finding.js";
import { plan } from "./plan.js";
import { readProducts } from "./read.js";

/** How a run ended: the exit status and the lines for standard error. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
}

const usage: Outcome = { status: 2, lines: ["usage: generate [--check], in the root of the workspace"] };

/**
 * Generates the catalog packages of the workspace in `root`. With `--check` nothing is written: the files that differ from
 * the facts are listed and the status is 1 if there are any.
 */
export const run = (root: string, args: readonly string[]): Outcome => {
  const folder = join(root, "packages/catalogs");
  const check = args.includes("--check");
  if (args.some((arg) => arg !== "--check") || !existsSync(folder)) return usage;
  const planned = plan(readProducts(folder));
  if (planned._tag === "refused")
    return { status: 1, lines: planned.findings.map((it) => `packages/catalogs/${toLine(it)}`) };
  const found = differences(folder, planned.files);
  const paths = [...found.changed.map((file) => file.path), ...found.stale];
  if (!check) apply(folder, found);
  const verb = check ? "differs from the facts" : "written";
  return {
    status: check && paths.length > 0 ? 1 : 0,
    lines: paths.map((path) => `packages/catalogs/${path}: ${verb}`),
  };
};
