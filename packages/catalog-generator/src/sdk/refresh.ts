import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toLine } from "../finding.js";
import type { Outcome } from "../outcome.js";
import { installedSdk, sdkHome, sdkName, snapshotPath } from "./installed.js";
import { snapshotText } from "./snapshot.js";

/** Takes a new snapshot of the SDK that is installed in `scripts/sdk` of the workspace in `root`. */
export const refresh = (root: string): Outcome => {
  const read = installedSdk(join(root, sdkHome));
  if (read._tag === "missing")
    return { status: 2, lines: [`\`${sdkName}\` is not installed in ${sdkHome}: run \`npm ci\` there`] };
  if (read._tag === "refused") return { status: 1, lines: read.findings.map(toLine) };
  const { version, services } = read.snapshot;
  writeFileSync(join(root, snapshotPath), snapshotText(read.snapshot));
  return { status: 0, lines: [`${snapshotPath}: ${sdkName} ${version}, ${Object.keys(services).length} services`] };
};
