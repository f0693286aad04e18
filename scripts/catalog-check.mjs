/**
 * `npm run catalog:check [-- --offline]`: fails when the facts, the SDK that `scripts/sdk` pins and the committed catalogs have
 * drifted apart. Installs the pinned SDK there if it is missing. A newer SDK on the registry is a remark and no failure: nothing
 * in the repository is wrong by it. With `--offline` the network is left alone; what is not installed is not compared.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runOrThrow } from "./lib/run.mjs";
import { generator, newestVersion, npmFlags, sdkHome, sdkName } from "./lib/sdk.mjs";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

const pinned = () => readJson(join(sdkHome, "package.json")).devDependencies[sdkName];

function isInstalled() {
  const path = join(sdkHome, "node_modules", sdkName, "package.json");
  return existsSync(path) && readJson(path).version === pinned();
}

async function main(args) {
  const isOffline = args[0] === "--offline";
  if (args.length > (isOffline ? 1 : 0)) throw new Error("usage: npm run catalog:check [-- --offline]");
  if (!isOffline && !isInstalled()) await runOrThrow("npm", ["ci", ...npmFlags], { cwd: sdkHome });
  const { status, output } = await generator("--drift");
  if (output !== "") console.error(output);
  if (!isOffline) {
    const newest = await newestVersion();
    if (newest !== pinned()) {
      console.error(
        `remark: ${sdkName} ${newest} is there, the catalogs are of ${pinned()}: run \`npm run catalog:update\``,
      );
    }
  }
  if (status === 0) console.log(`the catalogs are what their facts and ${sdkName} ${pinned()} give`);
  return status;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
