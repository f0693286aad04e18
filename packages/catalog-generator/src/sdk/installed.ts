import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../finding.js";
import { readSdk } from "./read-sdk.js";
import type { Snapshot } from "./snapshot.js";

/** The package of the SDK. */
export const sdkName = "tencentcloud-sdk-nodejs";

/** The folder of the workspace whose manifest pins the SDK. */
export const sdkHome = "scripts/sdk";

/** The file of the workspace that holds the snapshot. */
export const snapshotPath = "packages/catalogs/all/facts/sdk.json";

/** The SDK that is installed, as a snapshot; what cannot be read of it; or that there is none. */
export type InstalledSdk =
  | { readonly _tag: "read"; readonly snapshot: Snapshot }
  | { readonly _tag: "refused"; readonly findings: readonly Finding[] }
  | { readonly _tag: "missing" };

const json = (path: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(path, "utf8"));

/** The version of the SDK that is installed in a folder. */
export const installedVersion = (home: string): string | undefined => {
  const manifest = join(home, "node_modules", sdkName, "package.json");
  return existsSync(manifest) ? String(json(manifest)["version"]) : undefined;
};

/**
 * Reads the SDK that is installed in a folder, whose own manifest says in `sdkPublished` on which day that version was
 * published.
 */
export const installedSdk = (home: string): InstalledSdk => {
  const version = installedVersion(home);
  if (version === undefined) return { _tag: "missing" };
  const read = readSdk(join(home, "node_modules", sdkName));
  if (read._tag === "refused") return read;
  const date = String(json(join(home, "package.json"))["sdkPublished"]);
  return { _tag: "read", snapshot: { package: sdkName, version, date, services: read.services } };
};

/** The version and the day that the manifest of a folder pins. */
export const pinnedSdk = (home: string): { readonly version: string; readonly date: string } => {
  const manifest = json(join(home, "package.json"));
  const dependencies = manifest["devDependencies"] as Readonly<Record<string, string>> | undefined;
  return { version: dependencies?.[sdkName] ?? "", date: String(manifest["sdkPublished"]) };
};
