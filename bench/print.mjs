import { machine } from "./machine.mjs";
import { linesOf } from "./tables/table.mjs";

const words = process.argv.slice(2);
const asJson = words.includes("--json");

/** The tables whose names start with the words on the command line; all without a word. */
const chosen = (tables) => {
  const wanted = words.filter((word) => !word.startsWith("--")).join(" ");
  const found = Object.keys(tables).filter((name) => wanted === "" || `${name} `.startsWith(`${wanted} `));
  if (found.length > 0) return found;
  console.error(`no such table: ${wanted}; there are ${Object.keys(tables).join(", ")}`);
  process.exit(2);
};

/** Makes the tables of a program that are asked for and prints each when it is ready, or all as one JSON document with `--json`. */
export async function printTables(program, all) {
  const before = machine();
  const tables = [];
  for (const name of chosen(all)) {
    // oxlint-disable-next-line no-await-in-loop -- side by side they would disturb each other
    const table = { name, ...(await all[name]()) };
    tables.push(table);
    if (!asJson) console.log(`\n${linesOf(table).join("\n")}`);
  }
  const load = [before.load, machine().load];
  if (asJson) console.log(JSON.stringify({ program, ...before, load, tables }, undefined, 2));
  else {
    const [from, to] = load.map((value) => value.toFixed(1));
    console.log(`\nNode ${before.node}, ${before.processor}, load average ${from} before, ${to} after`);
  }
}
