import { join } from "node:path";
import { root } from "./root.mjs";
import { run, runOrThrow } from "./run.mjs";
import { turbo } from "./turbo.mjs";

/** The SDK that the catalogs are made from, and the folder whose manifest pins it. */
export const sdkName = "tencentcloud-sdk-nodejs";
export const sdkHome = join(root, "scripts", "sdk");

/** Nothing of the SDK is run, and lock files hold no address (`.npmrc` of the root does not reach other folders). */
export const npmFlags = [
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--save-exact",
  "--omit-lockfile-registry-resolved",
];

const isVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What npm prints on its own account around an answer. */
const lastLine = (output) => output.split("\n").at(-1) ?? "";

/** The newest version on the registry. */
export async function newestVersion() {
  const version = lastLine(await runOrThrow("npm", ["view", sdkName, "version", "--loglevel=error"]));
  if (!isVersion.test(version)) throw new Error(`npm gives no version of ${sdkName}, but: ${version}`);
  return version;
}

/** The day on which a version was published, in UTC. */
export async function publishedOn(version) {
  if (!isVersion.test(version)) throw new Error(`\`${version}\` is not a version`);
  const output = await runOrThrow("npm", ["view", sdkName, "time", "--json", "--loglevel=error"]);
  const moment = JSON.parse(output.slice(output.indexOf("{")))[version];
  const day = typeof moment === "string" ? new Date(moment) : undefined;
  if (day === undefined || Number.isNaN(day.getTime())) throw new Error(`the registry has no ${sdkName} ${version}`);
  return day.toISOString().slice(0, 10);
}

/** Builds the generator and runs it in the root of the workspace. */
export async function generator(...args) {
  const built = await turbo("build", { filter: ["@camwright/catalog-generator"] });
  if (built.status !== 0) return built;
  return run("node", [join("packages", "catalog-generator", "dist", "main.js"), ...args], { cwd: root });
}
