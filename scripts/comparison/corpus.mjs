/** Compares published documents with each other on one core: how many answers are unknown, why, and how long one takes. */
import { readFileSync } from "node:fs";
import { compare } from "@camwright/analysis";
import { inspectPolicy, isError } from "@camwright/core";

const fixtures = new URL("../../packages/conformance/fixtures/corpus/dev.ndjson", import.meta.url);

/** The policies of a file that can be read as such, and whether the service would take them. */
const documentsOf = (file) =>
  readFileSync(file === "fixtures" ? fixtures : file, "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const { policy, findings } = inspectPolicy(JSON.parse(line).text);
      return policy === undefined ? [] : [{ policies: { identity: [policy] }, isValid: !findings.some(isError) }];
    });

/** Each document beside the ones that follow it, the first ones after the last. */
function comparisonsOf(documents, others) {
  const found = [];
  for (const [index, base] of documents.entries()) {
    for (let distance = 1; distance <= Math.min(others, documents.length - 1); distance += 1) {
      const next = documents[(index + distance) % documents.length];
      const started = performance.now();
      const { relation, reason } = compare(base.policies, next.policies);
      const time = performance.now() - started;
      found.push({ relation, reason, time, isValid: base.isValid && next.isValid });
    }
  }
  return found;
}

const shareText = (list) => {
  const unknown = list.filter(({ relation }) => relation === "unknown").length;
  return `${list.length} pairs, ${unknown} of them unknown (${((100 * unknown) / list.length).toFixed(4)}%)`;
};

function quantile(list, share) {
  const times = list.map(({ time }) => time).toSorted((a, b) => a - b);
  return `${times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(3)} ms`;
}

const reasonsOf = (list) => {
  const counts = new Map();
  for (const { reason } of list) if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
};

/** Prints what the comparison of a file's documents gives. */
export function compareCorpus(file, others) {
  const documents = documentsOf(file);
  const valid = documents.filter(({ isValid }) => isValid);
  // Once without a clock, so that the times are those of code that is compiled.
  comparisonsOf(documents, 10);
  const all = comparisonsOf(documents, others);
  console.log(`documents without an error: ${valid.length}`);
  console.log(`  ${shareText(all.filter(({ isValid }) => isValid))}`);
  console.log(`documents that can be read: ${documents.length}\n  ${shareText(all)}`);
  console.log(`median ${quantile(all, 0.5)}, 99th percentile ${quantile(all, 0.99)}, slowest ${quantile(all, 1)}`);
  for (const [reason, count] of reasonsOf(all)) console.log(`  ${String(count).padStart(6)} ${reason}`);
}
