/**
 * `npm start`: builds the tour and the playground, printing only what goes wrong, prints the tour, and serves the playground on
 * this machine alone until it is stopped. Words after `--` are for the tour.
 */
import { spawn, spawnSync } from "node:child_process";
import { root } from "./lib/root.mjs";
import { environment } from "./lib/run.mjs";
import { turbo } from "./lib/turbo.mjs";

const { status, output } = await turbo("build", { filter: ["@camwright/tour", "@camwright/playground"] });
if (status === 0) {
  const tour = spawnSync(process.execPath, ["apps/tour/dist/main.js", ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = tour.status ?? 1;
  if (process.exitCode === 0) {
    console.log("\nThe playground; Ctrl-C ends it.");
    // The next free port is taken where another program has this one.
    spawn("npm", ["run", "preview", "--silent", "--workspace", "@camwright/playground"], {
      cwd: root,
      env: environment,
      stdio: "inherit",
    });
  }
} else {
  console.error(output);
  process.exitCode = 1;
}
