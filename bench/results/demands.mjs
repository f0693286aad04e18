import { textOf } from "../tables/table.mjs";
import { gridOf } from "./markdown.mjs";

const finder = (tables) => (program, name) => tables.find((table) => table.program === program && table.name === name);

const cellsOf = (table, row) => table?.rows.find(({ name }) => name === row)?.cells;

/** The fastest of the rows whose names start so, in microseconds. */
const fastest = (table, start) => {
  const times = (table?.rows ?? []).filter(({ name }) => name.startsWith(start)).map(({ cells }) => cells[1]);
  return times.length === 0 ? undefined : Math.min(...times);
};

const ratio = (table, over, under) => fastest(table, over) / fastest(table, under);

const peers = (find) =>
  [
    ["b", 1000, "iam-simulate", "`iam-simulate`, the fastest of its public ways"],
    ["b", 50, "cedar-wasm", "`cedar-wasm`, the best variant"],
    ["c", 10, "@casl/ability", "`@casl/ability`"],
    ["c-skew", 10, "@casl/ability", "`@casl/ability`"],
  ].map(([set, least, engine, label]) => ({
    what: `(${set}) time of ${label} over Camwright's`,
    least,
    got: ratio(find("peers", `decide ${set}`), engine, "camwright"),
  }));

const demands = (find) => [
  {
    what: "(b) Camwright's time over that of the hand-written loop indexed by action",
    most: 2,
    got: ratio(find("main", "decide b"), "camwright", "hand-written, indexed by action"),
  },
  ...["a", "b", "c", "c-skew", "star"].map((set) => ({
    what: `(${set}) Camwright's time over that of the fastest hand-written loop`,
    most: ["c", "c-skew"].includes(set) ? 2 : undefined,
    got: ratio(find("main", `decide ${set}`), "camwright", "hand-written"),
  })),
  ...peers(find),
  {
    what: "(b) the same for `runSimulation`",
    got: cellsOf(find("peers", "decide b"), "iam-simulate")?.[2],
  },
  {
    what: "growth of the time of a decision from 1 to 4,000 policies",
    most: 8,
    got: cellsOf(find("main", "decide growth"), "camwright")?.at(-1),
  },
  {
    what: "compiling 4,000 policies, the first in a process, ms",
    most: 300,
    got: fastest(find("main", "compile first"), "camwright") / 1000,
  },
  {
    what: "the same when the compiler knows the code, ms",
    most: 300,
    got: fastest(find("main", "compile 4000"), "camwright") / 1000,
  },
  {
    what: "reading a clean document over `JSON.parse`",
    most: 6,
    got: ratio(find("main", "read clean"), "camwright decodePolicy", "JSON.parse"),
  },
  {
    what: "the same over `JSON.parse` and `iam-policy`",
    most: 1,
    got: ratio(find("peers", "read"), "camwright", "as AWS writes it, with iam-policy"),
  },
  {
    what: "a decision where others were explained over one where nothing was",
    got: cellsOf(find("main", "explain b"), "a decision, others were explained")?.[2],
  },
  ...[
    [
      25,
      "prefixes, a witness",
      "comparing two policies at the size limit with 60 prefixes each, one of which is missing, ms",
    ],
    [25, "prefixes, a proof", "the same where they say the same in other words, ms"],
    [25, "infixes, a witness", "the same with a star in the middle as well, one of which is missing, ms"],
    [25, "infixes, a proof", "the same where they say the same in other words, ms"],
    [1, "published, the median pair", "comparing the median pair of the published documents, ms"],
    [2000, "200 against 200, a witness", "comparing 200 policies with 200 that differ in one statement, ms"],
    [2000, "200 against 200, a proof", "comparing 200 policies with the same split up by actions, ms"],
    [1000, "minimize", "`minimize` of 6,144 characters, ms"],
    [5000, "split", "`split` of 50,000 characters, ms"],
  ].map(([most, name, what]) => ({ what, most, got: cellsOf(find("main", "analysis"), name)?.[0] })),
  { what: "bytes of `compile`, minified, with core", most: 12_000, got: cellsOf(find("size", "size"), "compile")?.[0] },
  {
    what: "importing `@camwright/evaluator` over bare Node, ms",
    most: 10,
    got: cellsOf(find("size", "import"), "@camwright/evaluator")?.[0],
  },
  {
    what: "importing a catalog over bare Node, the slowest of them, ms",
    most: 15,
    got: Math.max(...(find("import", "catalogs")?.rows ?? []).map(({ cells }) => cells[0])),
  },
];

const verdict = ({ least = -Infinity, most = Infinity, got }) => (got >= least && got <= most ? "yes" : "**no**");

const row = (demand) => {
  const { what, least, most, got } = demand;
  if (least === undefined && most === undefined) return [what, "", textOf(got), ""];
  return [what, least === undefined ? `≤ ${textOf(most)}` : `≥ ${textOf(least)}`, textOf(got), verdict(demand)];
};

/** What was asked for beside what was measured; a line without a bound is for information. */
export const demandsOf = (tables) =>
  gridOf(
    ["", "asked", "measured", "met"],
    demands(finder(tables))
      .filter(({ got }) => Number.isFinite(got))
      .map(row),
  );
