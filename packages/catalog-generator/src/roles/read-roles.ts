import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFile } from "../facts/decode.js";
import type { RolePackage } from "./plan-roles.js";

const readText = (packages: string, path: string): TextFile => ({
  path,
  text: readFileSync(join(packages, path), "utf8"),
});

/** The products in the dependencies of a manifest. */
const catalogsIn = (manifest: string): readonly string[] => {
  const parsed = JSON.parse(manifest) as { readonly dependencies?: Readonly<Record<string, string>> };
  return Object.keys(parsed.dependencies ?? {})
    .filter((name) => name.startsWith("@camwright/catalog-"))
    .map((name) => name.slice("@camwright/catalog-".length));
};

/** Reads the facts of the package of roles in a folder of packages; `undefined` if it has none. */
export const readRoles = (packages: string): RolePackage | undefined =>
  existsSync(join(packages, "roles/facts"))
    ? {
        roles: readText(packages, "roles/facts/service-roles.json"),
        presets: readText(packages, "roles/facts/preset-policies.json"),
        catalogs: catalogsIn(readText(packages, "roles/package.json").text),
      }
    : undefined;
