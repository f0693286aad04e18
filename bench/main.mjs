/**
 * `npm run bench`: decisions per second beside hand-written loops in the same run, and the time to compile to read and to
 * compare policies. `node bench/main.mjs decide` makes the tables that start so; `--json` gives one JSON document. Needs a build,
 * which `npm run bench` makes.
 */
import { printTables } from "./print.mjs";
import { analysisTables } from "./tables/analysis.mjs";
import { compileTables } from "./tables/compile.mjs";
import { decideTables } from "./tables/decide.mjs";
import { explainTables } from "./tables/explain.mjs";
import { readTables } from "./tables/read.mjs";

await printTables("main", { ...decideTables, ...compileTables, ...readTables, ...explainTables, ...analysisTables });
