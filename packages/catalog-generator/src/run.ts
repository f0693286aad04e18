import { existsSync } from "node:fs";
import { join } from "node:path";
import { apply, type Differences, differences, generatedFiles } from "./apply.js";
import type { TextFile } from "./facts/decode.js";
import { toLine } from "./finding.js";
import type { Outcome } from "./outcome.js";
import type { Plan } from "./plan.js";
import { planAll } from "./plan-all.js";
import { readProducts, readSdkFacts } from "./read.js";
import { planRoles } from "./roles/plan-roles.js";
import { readRoles } from "./roles/read-roles.js";
import { refresh } from "./sdk/refresh.js";
import { planUnknown } from "./unknown/plan-unknown.js";
import { presentReport, readUnknown } from "./unknown/read-unknown.js";
import { checkCatalogs } from "./update/check.js";
import { update } from "./update/update.js";
import { catalogsFolder, presentFiles } from "./workspace.js";

/** A plan, the folder that its paths begin in, and the generated files that are there. */
interface Part {
  readonly folder: string;
  readonly planned: Plan;
  readonly present: readonly TextFile[];
}

const usage: Outcome = {
  status: 2,
  lines: ["usage: generate [--check | --refresh | --drift | --update FOLDER], in the root of the workspace"],
};

const modes: ReadonlySet<string> = new Set(["--check", "--refresh"]);

const nothingDone: Outcome = { status: 0, lines: [] };

const catalogsOf = (root: string): Part => {
  const folder = join(root, catalogsFolder);
  const present = presentFiles(folder);
  const planned = planAll({ products: readProducts(folder), sdk: readSdkFacts(folder), present });
  return { folder: catalogsFolder, planned, present };
};

const rolesOf = (root: string): readonly Part[] => {
  const roles = readRoles(join(root, "packages"));
  if (roles === undefined) return [];
  const planned = planRoles(roles, readProducts(join(root, catalogsFolder)));
  const present = generatedFiles(join(root, "packages")).filter((file) => file.path.startsWith("roles/"));
  return [{ folder: "packages", planned, present }];
};

/** The report of unknown actions, which needs all catalogs without a fault. */
const unknownOf = (root: string, { folder, planned }: Part): readonly Part[] => {
  const facts = readUnknown(join(root, "packages"));
  if (facts === undefined || planned._tag === "refused") return [];
  return [{ folder, planned: planUnknown(facts, planned.files), present: presentReport(join(root, "packages")) }];
};

const refusals = ({ folder, planned }: Part): readonly string[] =>
  planned._tag === "refused" ? planned.findings.map((it) => `${folder}/${toLine(it)}`) : [];

const differencesOf = ({ planned, present }: Part): Differences =>
  planned._tag === "refused" ? { changed: [], stale: [] } : differences(present, planned.files);

const generate = (root: string, check: boolean): Outcome => {
  const catalogs = catalogsOf(root);
  const parts = [catalogs, ...rolesOf(root), ...unknownOf(root, catalogs)];
  const refused = parts.flatMap(refusals);
  if (refused.length > 0) return { status: 1, lines: refused };
  const found = parts.map((part) => ({ folder: part.folder, differences: differencesOf(part) }));
  if (!check) for (const it of found) apply(join(root, it.folder), it.differences);
  const verb = check ? "differs from the facts" : "written";
  const lines = found.flatMap(({ folder, differences: { changed, stale } }) =>
    [...changed.map((file) => file.path), ...stale].map((path) => `${folder}/${path}: ${verb}`),
  );
  return { status: check && lines.length > 0 ? 1 : 0, lines };
};

/**
 * Generates the catalog packages and the package of roles of the workspace in `root`. With `--check` nothing is written: the
 * files that differ from the facts are listed and the status is 1 if there are any. With `--refresh` the snapshot of the SDK
 * is taken anew first. `--drift` says where facts and SDK have drifted apart, and `--update` takes the SDK of another folder.
 */
export const run = (root: string, args: readonly string[]): Outcome => {
  const [mode, stage] = args;
  if (!existsSync(join(root, catalogsFolder))) return usage;
  if (mode === "--update" && stage !== undefined && args.length === 2) return update(root, stage);
  if (mode === "--drift" && args.length === 1) return checkCatalogs(root);
  const known = args.length <= 1 && (mode === undefined || modes.has(mode));
  if (!known) return usage;
  const refreshed = mode === "--refresh" ? refresh(root) : nothingDone;
  if (refreshed.status !== 0) return refreshed;
  const generated = generate(root, mode === "--check");
  return { ...generated, lines: [...refreshed.lines, ...generated.lines] };
};
