import { existsSync } from "node:fs";
import { join } from "node:path";
import { apply, type Differences, differences } from "./apply.js";
import { toLine } from "./finding.js";
import { type Plan, plan } from "./plan.js";
import { readProducts } from "./read.js";
import { planRoles } from "./roles/plan-roles.js";
import { readRoles } from "./roles/read-roles.js";

/** How a run ended: the exit status and the lines for standard error. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** A plan and the folder that its paths begin in. */
interface Part {
  readonly folder: string;
  readonly planned: Plan;
  /** Whether a file that is not planned would be the plan's own. */
  readonly owns: (path: string) => boolean;
}

const usage: Outcome = { status: 2, lines: ["usage: generate [--check], in the root of the workspace"] };

const partsOf = (root: string): readonly Part[] => {
  const products = readProducts(join(root, "packages/catalogs"));
  const roles = readRoles(join(root, "packages"));
  return [
    { folder: "packages/catalogs", planned: plan(products), owns: () => true },
    ...(roles === undefined
      ? []
      : [
          {
            folder: "packages",
            planned: planRoles(roles, products),
            owns: (path: string) => path.startsWith("roles/"),
          },
        ]),
  ];
};

const refusals = ({ folder, planned }: Part): readonly string[] =>
  planned._tag === "refused" ? planned.findings.map((it) => `${folder}/${toLine(it)}`) : [];

const differencesOf = (root: string, { folder, planned, owns }: Part): Differences => {
  if (planned._tag === "refused") return { changed: [], stale: [] };
  const { changed, stale } = differences(join(root, folder), planned.files);
  return { changed, stale: stale.filter(owns) };
};

/**
 * Generates the catalog packages and the package of roles of the workspace in `root`. With `--check` nothing is written: the
 * files that differ from the facts are listed and the status is 1 if there are any.
 */
export const run = (root: string, args: readonly string[]): Outcome => {
  const check = args.includes("--check");
  if (args.some((arg) => arg !== "--check") || !existsSync(join(root, "packages/catalogs"))) return usage;
  const parts = partsOf(root);
  const refused = parts.flatMap(refusals);
  if (refused.length > 0) return { status: 1, lines: refused };
  const found = parts.map((part) => ({ folder: part.folder, differences: differencesOf(root, part) }));
  if (!check) for (const it of found) apply(join(root, it.folder), it.differences);
  const verb = check ? "differs from the facts" : "written";
  const lines = found.flatMap(({ folder, differences: { changed, stale } }) =>
    [...changed.map((file) => file.path), ...stale].map((path) => `${folder}/${path}: ${verb}`),
  );
  return { status: check && lines.length > 0 ? 1 : 0, lines };
};
