/**
 * `npm run bench`: decisions per second beside hand-written loops in the same run, and the time to compile and to read
 * policies. `node bench/main.mjs decide` makes the tables that start so; `--json` gives one JSON document. Needs a build,
 * which `npm run bench` makes.
 */
import { machine } from "./machine.mjs";
import { compileTables } from "./tables/compile.mjs";
import { decideTables } from "./tables/decide.mjs";
import { readTables } from "./tables/read.mjs";
import { linesOf } from "./tables/table.mjs";

const all = { ...decideTables, ...compileTables, ...readTables };

const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const wanted = asked.join(" ");
const chosen = Object.keys(all).filter((name) => wanted === "" || `${name} `.startsWith(`${wanted} `));
if (chosen.length === 0) {
  console.error(`no such table: ${wanted}; there are ${Object.keys(all).join(", ")}`);
  process.exit(2);
}

const asJson = process.argv.includes("--json");
const before = machine();
const tables = [];
for (const name of chosen) {
  // oxlint-disable-next-line no-await-in-loop -- side by side they would disturb each other
  const table = { name, ...(await all[name]()) };
  tables.push(table);
  if (!asJson) console.log(`\n${linesOf(table).join("\n")}`);
}
const after = machine();

if (asJson) console.log(JSON.stringify({ ...before, load: [before.load, after.load], tables }, undefined, 2));
else {
  const [from, to] = [before.load, after.load].map((load) => load.toFixed(1));
  console.log(`\nNode ${before.node}, ${before.processor}, load average ${from} before, ${to} after`);
}
