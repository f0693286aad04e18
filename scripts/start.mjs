/** `npm start`: builds the tour and what it needs, printing only what goes wrong, then runs it. */
import { spawnSync } from "node:child_process";
import { root } from "./lib/root.mjs";
import { turbo } from "./lib/turbo.mjs";

const { status, output } = await turbo("build", { filter: ["@camwright/tour"] });
if (status === 0) {
  const tour = spawnSync(process.execPath, ["apps/tour/dist/main.js", ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = tour.status ?? 1;
} else {
  console.error(output);
  process.exitCode = 1;
}
