import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

function expand(root, pattern) {
  if (!pattern.endsWith("/*")) return [pattern];
  const parent = pattern.slice(0, -2);
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`);
}

/** Every workspace of the repository: its folder relative to the root, its manifest, and whether it is published. */
export function workspaces(root) {
  return readManifest(root)
    .workspaces.flatMap((pattern) => expand(root, pattern))
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => {
      const manifest = readManifest(join(root, folder));
      return { folder, name: manifest.name, manifest, published: manifest.private !== true };
    })
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
