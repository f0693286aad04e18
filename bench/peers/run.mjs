/**
 * `node bench/peers/run.mjs`, after `npm ci --prefix bench/peers` and `npm run build`: other engines beside Camwright and
 * hand-written loops, in one run. `node bench/peers/run.mjs decide c` makes one table; `--json` gives one JSON document.
 */
import { compare } from "../measure.mjs";
import { printTables } from "../print.mjs";
import { sets } from "../sets.mjs";
import { ranked } from "../tables/table.mjs";

const own = new URL("../tasks/decide.mjs", import.meta.url);
const deciding = new URL("tasks/decide.mjs", import.meta.url);
const reading = new URL("tasks/read.mjs", import.meta.url);

const ours = {
  "by-action": "hand-written, indexed by action",
  "by-tree": "hand-written, resource tree",
  camwright: "camwright",
};

const names = {
  casl: "@casl/ability",
  casbin: "casbin",
  cedar: "cedar-wasm, one set",
  "cedar-typed": "cedar-wasm, typed resources",
  "cedar-per-service": "cedar-wasm, a set per service",
  "iam-simulate": "iam-simulate",
  "iam-simulate-validated": "iam-simulate, policies validated",
  "iam-simulate-unsafe": "iam-simulate, unsafe",
};

/** Requests that can be timed in seconds; those of 200 policies take up to a tenth of a second each. */
const timed = {
  a: { casl: 1000, casbin: 1000, cedar: 200, "cedar-typed": 200, "cedar-per-service": 200, "iam-simulate-unsafe": 200 },
  b: {
    casl: 1000,
    casbin: 100,
    cedar: 20,
    "cedar-typed": 20,
    "cedar-per-service": 100,
    "iam-simulate": 10,
    "iam-simulate-validated": 10,
    "iam-simulate-unsafe": 10,
  },
};
const many = {
  casl: 1000,
  casbin: 20,
  "cedar-typed": 10,
  "cedar-per-service": 20,
  "iam-simulate": 10,
  "iam-simulate-unsafe": 10,
};

/** `runSimulation` refuses actions that AWS does not have, so that more requests must be made to find some for it. */
const sizeFor = (engine) => (["iam-simulate", "iam-simulate-validated"].includes(engine) ? 20_000 : 1000);

const decide = async (key, counts) => {
  const set = sets[key];
  const contestants = [
    ...Object.keys(ours).map((engine) => ({ name: ours[engine], module: own, task: { set, engine, size: 1000 } })),
    ...Object.entries(counts).map(([engine, count]) => ({
      name: names[engine],
      module: deciding,
      task: { set, engine, size: sizeFor(engine), timed: count },
    })),
  ];
  const results = await compare(contestants, { rounds: 3 });
  return ranked({ title: `decide ${set.title}`, unit: "decision", beside: ours.camwright, results });
};

const read = async () => {
  const readers = {
    parse: "JSON.parse",
    camwright: "camwright decodePolicy",
    "parse-aws": "as AWS writes it, JSON.parse",
    "iam-policy": "as AWS writes it, with iam-policy",
  };
  const contestants = Object.entries(readers).map(([reader, name]) => ({ name, module: reading, task: { reader } }));
  const results = await compare(contestants);
  return ranked({ title: "read the policies of (b)", unit: "document", beside: readers.parse, results });
};

await printTables("peers", {
  "decide a": () => decide("a", timed.a),
  "decide b": () => decide("b", timed.b),
  "decide c": () => decide("c", many),
  "decide c-skew": () => decide("c-skew", many),
  "decide star": () => decide("star", { casl: 1000, casbin: 20, "cedar-per-service": 20, "iam-simulate-unsafe": 10 }),
  read,
});
