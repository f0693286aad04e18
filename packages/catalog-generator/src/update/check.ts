import { join } from "node:path";
import { differences } from "../apply.js";
import { decode } from "../facts/decode.js";
import { toLine } from "../finding.js";
import type { Outcome } from "../outcome.js";
import { planAll } from "../plan-all.js";
import { readProducts, readSdkFacts } from "../read.js";
import { type SdkCorrections, sdkCorrections } from "../sdk/corrections.js";
import { installedSdk, installedVersion, pinnedSdk, sdkHome, sdkName, snapshotPath } from "../sdk/installed.js";
import type { SdkFacts } from "../sdk/plan-sdk.js";
import { type Snapshot, snapshot as snapshotSchema, snapshotText } from "../sdk/snapshot.js";
import { catalogsFolder, factsOf, presentFiles } from "../workspace.js";
import { checkDrift } from "./drift.js";

const inCatalogs = (line: string): string => `${catalogsFolder}/${line}`;

/** Of files that are faulty, the generator itself speaks. */
const driftLines = (folder: string, sdk: SdkFacts): readonly string[] => {
  const old = decode<Snapshot>(snapshotSchema, sdk.snapshot);
  const said = decode<SdkCorrections>(sdkCorrections, sdk.corrections);
  if (old._tag === "refused" || said._tag === "refused") return [];
  return checkDrift(factsOf(readProducts(folder)), old.value, said.value).map((it) => inCatalogs(toLine(it)));
};

const pinLines = (home: string, sdk: SdkFacts): readonly string[] => {
  const { version, date } = pinnedSdk(home);
  const old = decode<Snapshot>(snapshotSchema, sdk.snapshot);
  if (old._tag === "refused" || (old.value.version === version && old.value.date === date)) return [];
  return [
    `${snapshotPath}: is of ${old.value.version} of ${old.value.date}, and ${sdkHome}/package.json pins ${version} of ${date}: run \`npm run catalog:update -- ${version}\``,
  ];
};

const generatedLines = (folder: string, sdk: SdkFacts): readonly string[] => {
  const present = presentFiles(folder);
  const planned = planAll({ products: readProducts(folder), sdk, present });
  if (planned._tag === "refused") return planned.findings.map((it) => inCatalogs(toLine(it)));
  const { changed, stale } = differences(present, planned.files);
  return [...changed.map((file) => file.path), ...stale].map((path) =>
    inCatalogs(`${path}: differs from the facts: run \`npm run generate\``),
  );
};

const snapshotLines = (home: string, version: string, sdk: SdkFacts): readonly string[] => {
  const advice = `run \`npm run catalog:update -- ${version}\``;
  const read = installedSdk(home);
  if (read._tag === "refused") return read.findings.map(toLine);
  return read._tag === "read" && snapshotText(read.snapshot) !== sdk.snapshot.text
    ? [`${snapshotPath}: is not what ${sdkName} ${version} gives: ${advice}`]
    : [];
};

/**
 * Says where the facts, the SDK that `scripts/sdk` pins and the generated files of the workspace in `root` have drifted apart;
 * the status is 1 if they have. The SDK itself is compared if it is installed, and a line that begins with `remark:` says when
 * it is not.
 */
export const checkCatalogs = (root: string): Outcome => {
  const folder = join(root, catalogsFolder);
  const sdk = readSdkFacts(folder);
  if (sdk === undefined) return { status: 2, lines: ["there is no snapshot to check"] };
  const home = join(root, sdkHome);
  const { version } = pinnedSdk(home);
  const isInstalled = installedVersion(home) === version;
  const pins = pinLines(home, sdk);
  const lines = [
    ...pins,
    ...(isInstalled && pins.length === 0 ? snapshotLines(home, version, sdk) : []),
    ...driftLines(folder, sdk),
    ...generatedLines(folder, sdk),
  ];
  const remarks = isInstalled
    ? []
    : [`remark: ${sdkName} ${version} is not installed in ${sdkHome}; the snapshot was not compared with it`];
  return { status: lines.length > 0 ? 1 : 0, lines: [...lines, ...remarks] };
};
