/**
 * `npm run bench`: decisions per second beside a hand-written loop in the same run, and the time to compile and to read
 * policies. `--json` gives one JSON document. Needs a build, which `npm run bench` makes.
 */
import { cpus, loadavg } from "node:os";
import { decodePolicy } from "@camwright/core";
import { compile } from "@camwright/evaluator";
import { naive, precompiled } from "./by-hand.mjs";
import { compare, sink } from "./measure.mjs";
import { policies, requests } from "./policies.mjs";

const scenarios = [
  { name: "(a) 1 policy × 3 statements", seed: 1, count: 1, statements: 3, actions: 3 },
  { name: "(b) 20 policies × 10 statements × 10 actions", seed: 2, count: 20, statements: 10, actions: 10 },
  { name: "(c) 200 policies × 20 statements", seed: 3, count: 200, statements: 20, actions: 3 },
];

const reasons = { allow: "allow", "implicit-deny": "implicit", "explicit-deny": "explicit" };
const byCamwright = (identity) => {
  const decide = compile({ identity });
  return (request) => reasons[decide(request).reason];
};
const answers = (decide, asked) => asked.map(decide).join(" ");

/** Asks every request in turn. */
const asking = (name, decide, asked) => ({
  name,
  size: asked.length,
  run: () => {
    for (const request of asked) sink.value = decide(request);
  },
});

async function decisions(scenario) {
  const given = policies(scenario);
  const asked = requests({ seed: scenario.seed, policies: given, size: 200, reasonOf: precompiled(given) });
  const engines = { naive: naive(given), precompiled: precompiled(given), camwright: byCamwright(given) };
  const expected = answers(engines.precompiled, asked);
  for (const [name, decide] of Object.entries(engines)) {
    if (answers(decide, asked) !== expected) throw new Error(`${scenario.name}: ${name} answers otherwise`);
  }
  // The naive loop is slow: ten requests of the same mix are enough.
  const results = await compare([
    asking("hand-written, RegExp per decision", engines.naive, asked.slice(0, 10)),
    asking("hand-written, precompiled", engines.precompiled, asked),
    asking("camwright", compile({ identity: given }), asked),
  ]);
  return { title: `decide ${scenario.name}`, unit: "decision", base: "hand-written, precompiled", results };
}

async function compiling(scenario) {
  const given = policies(scenario);
  const results = await compare([
    { name: "hand-written, precompiled", run: () => precompiled(given) },
    { name: "camwright", run: () => compile({ identity: given }) },
  ]);
  return { title: `compile ${scenario.name}`, unit: "compilation", base: "hand-written, precompiled", results };
}

async function decoding(scenario) {
  const text = JSON.stringify(policies(scenario)[0]);
  const results = await compare([
    { name: "JSON.parse", run: () => JSON.parse(text) },
    { name: "camwright decodePolicy", run: () => decodePolicy(text) },
  ]);
  return { title: `read one policy of (b), ${text.length} characters`, unit: "document", base: "JSON.parse", results };
}

const load = [loadavg()[0]];
const tasks = [
  ...scenarios.map((scenario) => () => decisions(scenario)),
  ...scenarios.map((scenario) => () => compiling(scenario)),
  () => decoding(scenarios[1]),
];
const tables = [];
for (const task of tasks) {
  // oxlint-disable-next-line no-await-in-loop -- side by side they would disturb each other
  tables.push(await task());
}
load.push(loadavg()[0]);

const withRatios = tables.map(({ base, results, ...table }) => {
  const { microseconds: one } = results.find(({ name }) => name === base);
  const rows = results.map(({ name, microseconds }) => ({
    name,
    microseconds,
    perSecond: 1e6 / microseconds,
    ratio: microseconds / one,
  }));
  return { ...table, base, rows };
});

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, load, tables: withRatios }, undefined, 2));
} else {
  const cell = (text) => text.padStart(16);
  const number = (value) => cell(value.toLocaleString("en", { maximumSignificantDigits: 3 }));
  for (const { title, unit, base, rows } of withRatios) {
    const head = [`${unit}s/s`, `µs/${unit}`, "relative time"].map(cell).join("");
    console.log(`\n${title}\n${" ".repeat(36)}${head}`);
    for (const { name, perSecond, microseconds, ratio } of rows) {
      const mark = name === base ? " = 1" : "";
      console.log(`  ${`${name}${mark}`.padEnd(34)}${number(perSecond)}${number(microseconds)}${number(ratio)}`);
    }
  }
  console.log(
    `\nNode ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, load average ${load.map((value) => value.toFixed(1)).join(" before, ")} after`,
  );
}
