import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { differences } from "../apply.js";
import type { TextFile } from "../facts/decode.js";
import { toLine } from "../finding.js";
import type { Outcome } from "../outcome.js";
import { readProducts, readSdkFacts } from "../read.js";
import { installedSdk, sdkHome, sdkName, snapshotPath } from "../sdk/installed.js";
import { type Snapshot, snapshotText } from "../sdk/snapshot.js";
import { catalogsFolder, presentFiles } from "../workspace.js";
import { applyWhole } from "./apply-whole.js";
import { countOf } from "./changes.js";
import { planUpdate, type UpdatePlan } from "./plan-update.js";

const changelogPath = `${catalogsFolder}/all/CATALOG-CHANGES.md`;

const textAt = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

const failed = (lines: readonly string[]): Outcome => ({ status: 1, lines: [...lines, "nothing was written"] });

const write = (root: string, stage: string, next: Snapshot, plan: Extract<UpdatePlan, { _tag: "planned" }>): void => {
  const { changed, stale } = differences(presentFiles(join(root, catalogsFolder)), plan.files);
  const inCatalogs = (path: string): string => `${catalogsFolder}/${path}`;
  const manifests = ["package.json", "package-lock.json"].map(
    (name): TextFile => ({ path: `${sdkHome}/${name}`, text: readFileSync(join(stage, name), "utf8") }),
  );
  applyWhole(root, {
    changed: [
      ...changed.map((file) => ({ path: inCatalogs(file.path), text: file.text })),
      { path: snapshotPath, text: snapshotText(next) },
      { path: changelogPath, text: plan.changelog },
      plan.changeset,
      ...manifests,
    ],
    stale: stale.map(inCatalogs),
  });
};

/**
 * Takes the SDK that is installed in the folder `stage`, with its manifest and lock file, for that of the workspace in `root`:
 * writes the snapshot, the generated files, the statistics, the list of changes and a change note, and replaces manifest and
 * lock file of `scripts/sdk`. Everything is planned before anything is written, and a run that is refused or fails writes
 * nothing. What the facts of curated catalogs have to take up is reported.
 */
export const update = (root: string, stage: string): Outcome => {
  const read = installedSdk(stage);
  const folder = join(root, catalogsFolder);
  const sdk = readSdkFacts(folder);
  if (sdk === undefined) return { status: 2, lines: ["there is no snapshot to update"] };
  if (read._tag === "missing") return { status: 2, lines: [`\`${sdkName}\` is not installed in the folder given`] };
  if (read._tag === "refused") return failed(read.findings.map(toLine));
  const next = read.snapshot;
  if (snapshotText(next) === sdk.snapshot.text)
    return { status: 0, lines: [`${sdkName} ${next.version} is what the catalogs are made from; nothing was written`] };
  const changelog = textAt(join(root, changelogPath));
  const plan = planUpdate({ products: readProducts(folder), sdk, present: presentFiles(folder), changelog }, next);
  if (plan._tag === "refused") return failed(plan.findings.map((it) => `${catalogsFolder}/${toLine(it)}`));
  write(root, stage, next, plan);
  const { added, removed } = countOf(plan.changes);
  return {
    status: 0,
    lines: [
      `${sdkName} ${next.version} of ${next.date}: ${added} actions added, ${removed} removed`,
      `written: ${snapshotPath}, the generated files, ${catalogsFolder}/STATISTICS.md, ${changelogPath}, ${plan.changeset.path}`,
      ...plan.drift.map((it) => `to do by hand: ${catalogsFolder}/${toLine(it)}`),
    ],
  };
};
