/** Runs turbo with its usage reports switched off: `node scripts/turbo.mjs <task> [options]`. */
import { spawnSync } from "node:child_process";
import { root } from "./lib/root.mjs";
import { environment } from "./lib/run.mjs";

const turbo = spawnSync("turbo", ["run", ...process.argv.slice(2)], { cwd: root, env: environment, stdio: "inherit" });
process.exitCode = turbo.status ?? 1;
