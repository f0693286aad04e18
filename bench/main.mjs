/**
 * `npm run bench`: decisions per second beside a hand-written loop in the same run, and the time to compile and to read
 * policies. `--json` gives one JSON document. Needs a build, which `npm run bench` makes.
 */
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { decodePolicy, inspectPolicyValue } from "@camwright/core";
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

/** Does the same with every text in turn. */
const forEach = (name, texts, run) => ({
  name,
  size: texts.length,
  run: () => {
    for (const text of texts) sink.value = run(text);
  },
});

async function decoding(what, texts) {
  const values = texts.map((text) => JSON.parse(text));
  const results = await compare([
    forEach("JSON.parse", texts, JSON.parse),
    forEach("camwright decodePolicy", texts, (text) => decodePolicy(text)),
    forEach("camwright inspectPolicyValue", values, (value) => inspectPolicyValue(value)),
  ]);
  const characters = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  return { title: `read ${what}, ${characters} characters`, unit: "document", base: "JSON.parse", results };
}

/** The documents that Tencent Cloud and others have published; about half of them have a finding. */
const published = () => {
  const file = new URL("../packages/conformance/fixtures/corpus/dev.ndjson", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line).text);
};

/** Statements with twenty faults between entries that have none. */
const faulty = () => {
  const action = Array.from({ length: 30 }, (_, index) => (index < 10 ? `Get${index}` : `cvm:Get${index}`));
  const resource = Array.from(
    { length: 20 },
    (_, index) => `qcs::cvm:${index < 10 ? "gz" : ""}:uin/1:instance/${index}`,
  );
  return JSON.stringify({ version: "2.0", statement: [{ effect: "allow", action, resource }] });
};

const load = [loadavg()[0]];
const tasks = [
  ...scenarios.map((scenario) => () => decisions(scenario)),
  ...scenarios.map((scenario) => () => compiling(scenario)),
  () => decoding("one policy of (b)", [JSON.stringify(policies(scenarios[1])[0])]),
  () => decoding("490 published documents, each", published()),
  () => decoding("a document with 20 findings", [faulty()]),
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
