import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toLine } from "../finding.js";
import type { Outcome } from "../outcome.js";
import { readSdk } from "./read-sdk.js";
import { snapshotText } from "./snapshot.js";

const name = "tencentcloud-sdk-nodejs";
const home = "scripts/sdk";
const target = "packages/catalogs/all/facts/sdk.json";

const json = (path: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(path, "utf8"));

/**
 * Takes a new snapshot of the SDK that is installed in `scripts/sdk` of the workspace in `root`. The manifest there says in
 * `sdkPublished` on which day that version was published.
 */
export const refresh = (root: string): Outcome => {
  const installed = join(root, home, "node_modules", name);
  if (!existsSync(installed))
    return { status: 2, lines: [`\`${name}\` is not installed in ${home}: run \`npm ci\` there`] };
  const read = readSdk(installed);
  if (read._tag === "refused") return { status: 1, lines: read.findings.map(toLine) };
  const version = String(json(join(installed, "package.json"))["version"]);
  const date = String(json(join(root, home, "package.json"))["sdkPublished"]);
  writeFileSync(join(root, target), snapshotText({ package: name, version, date, services: read.services }));
  return { status: 0, lines: [`${target}: ${name} ${version}, ${Object.keys(read.services).length} services`] };
};
