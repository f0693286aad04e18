/**
 * `npm run catalog:check [-- --offline]`: fails when the facts, the SDK that `scripts/sdk` pins and the committed catalogs have
 * drifted apart. Installs the pinned SDK there if it is missing. A newer SDK on the registry is a remark and no failure: nothing
 * in the repository is wrong by it. With `--offline` the network is left alone; what is not installed is not compared.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runOrThrow } from "./lib/run.mjs";
import { generator, newestVersion, npmFlags, sdkHome, sdkName } from "./lib/sdk.mjs";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

const pinned = () => readJson(join(sdkHome, "package.json")).devDependencies[sdkName];

function isInstalled() {
  const path = join(sdkHome, "node_modules", sdkName, "package.json");
  return existsSync(path) && readJson(path).version === pinned();
}

/** Compares facts, code and the pinned SDK, which is installed if it is missing; gives exit status and lines. */
async function compare() {
  if (!isInstalled()) await runOrThrow("npm", ["ci", ...npmFlags], { cwd: sdkHome });
  return generator("--drift");
}

/** Guard: what has drifted apart, one line each. */
export async function check() {
  const { status, output } = await compare();
  return status === 0 ? [] : [output || `the generator exited with ${status}`];
}

async function main(args) {
  const isOffline = args[0] === "--offline";
  if (args.length > (isOffline ? 1 : 0)) throw new Error("usage: npm run catalog:check [-- --offline]");
  const { status, output } = await (isOffline ? generator("--drift") : compare());
  if (output !== "") console.error(output);
  const newest = isOffline ? pinned() : await newestVersion();
  if (newest !== pinned()) {
    console.error(
      `remark: ${sdkName} ${newest} is there, the catalogs are of ${pinned()}: run \`npm run catalog:update\``,
    );
  }
  if (status === 0) console.log(`the catalogs are what their facts and ${sdkName} ${pinned()} give`);
  return status;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
