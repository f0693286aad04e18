/**
 * `npm run catalog:update [-- VERSION]`: makes the catalogs from another version of the SDK, by default the newest one on the
 * registry. Writes manifest and lock file of `scripts/sdk`, the snapshot, the generated code, the statistics, the list of
 * changes and a change note. The SDK is installed in a folder beside its place first, so that a run which fails, or which the
 * refusal gate stops, leaves everything as it is. The same version gives the same bytes on any day.
 */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runOrThrow } from "./lib/run.mjs";
import { generator, newestVersion, npmFlags, publishedOn, sdkHome, sdkName } from "./lib/sdk.mjs";

/** Installs a version in a folder of its own, with a manifest that pins it. */
async function stage(folder, version) {
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(sdkHome, name), join(folder, name));
  const path = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const pinned = {
    ...manifest,
    sdkPublished: await publishedOn(version),
    devDependencies: { ...manifest.devDependencies, [sdkName]: version },
  };
  writeFileSync(path, `${JSON.stringify(pinned, null, 2)}\n`);
  await runOrThrow("npm", ["install", ...npmFlags], { cwd: folder });
}

/** Puts the installed SDK where `catalog:check` and `generate -- --refresh` look for it. */
function keepInstalled(folder) {
  rmSync(join(sdkHome, "node_modules"), { recursive: true, force: true });
  renameSync(join(folder, "node_modules"), join(sdkHome, "node_modules"));
}

async function main([version, ...others]) {
  if (others.length > 0) throw new Error("usage: npm run catalog:update [-- VERSION]");
  const folder = mkdtempSync(join(sdkHome, ".stage-"));
  try {
    await stage(folder, version ?? (await newestVersion()));
    const { status, output } = await generator("--update", folder);
    console.log(output);
    if (status === 0) keepInstalled(folder);
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
