/**
 * `node bench/results.mjs > bench/RESULTS.md` after `npm run build` and `npm ci --prefix bench/peers`: measures everything three
 * times in new processes and writes down the medians. With names of files it reads what `main.mjs`, `size.mjs`,
 * `import.mjs` and `peers/run.mjs` have printed with `--json` instead, any number of each.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { demandsOf } from "./results/demands.mjs";
import { tableOf } from "./results/markdown.mjs";
import { merged } from "./results/merge.mjs";
import { methodOf } from "./results/method.mjs";

const programs = ["main.mjs", "size.mjs", "import.mjs", "peers/run.mjs"];

const measured = (program) => {
  const file = join(import.meta.dirname, program);
  return execFileSync(process.execPath, [file, "--json"], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
};

const files = process.argv.slice(2);
const texts =
  files.length > 0
    ? files.map((file) => readFileSync(file, "utf8"))
    : Array.from({ length: 3 }, () => programs.map(measured)).flat();
const runs = texts.map((text) => JSON.parse(text));
const tables = merged(runs);

console.log(
  [
    "# Results",
    "Written by `node bench/results.mjs`; do not edit. [README.md](README.md) says what the tables are about.",
    methodOf(runs),
    "## What was asked for",
    demandsOf(tables),
    "## Tables",
    ...tables.map(tableOf),
  ].join("\n\n"),
);
