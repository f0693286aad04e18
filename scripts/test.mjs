/**
 * `npm test`: every check of the repository, in order, going on after a failure. The last line is the total; a check that is
 * not made of tests counts as one. `npm test -- lint format` runs the named steps alone.
 */
import { check as page } from "../apps/playground/scripts/budgets.mjs";
import { check as sdk } from "./catalog-check.mjs";
import { check as budgets } from "./check-budgets.mjs";
import { check as changesets } from "./check-changesets.mjs";
import { consumer } from "./check-consumer.mjs";
import { check as contents } from "./check-contents.mjs";
import { check as direction } from "./check-dag.mjs";
import { check as lockfiles } from "./check-lockfile.mjs";
import { check as purity } from "./check-purity.mjs";
import { check as semantics } from "./check-semantics.mjs";
import { check as traces } from "./check-traces.mjs";
import { doctest } from "./doctest.mjs";
import { generated } from "./generate.mjs";
import { browserTests } from "./lib/browser.mjs";
import { findChromium } from "./lib/find-chromium.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { runSteps } from "./lib/steps.mjs";
import { turbo } from "./lib/turbo.mjs";
import { guardTests, unitTests } from "./lib/unit.mjs";
import { seed } from "./properties/seed.mjs";

const one = (ok, output) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });

const task = (name) => async () => {
  const { status, output, runs } = await turbo(name);
  return one(status === 0 && runs.length > 0, runs.length > 0 ? output : `${output}\nno workspace ran \`${name}\``);
};
const guard = (check) => async () => {
  const problems = await check(root);
  return one(problems.length === 0, problems.join("\n"));
};
const tool =
  (command, ...args) =>
  async () => {
    const { status, output } = await run(command, args);
    return { ...one(status === 0, output), warnings: Number(/Found (\d+) warning/.exec(output)?.[1] ?? 0) };
  };

const steps = {
  build: task("build"),
  typecheck: task("typecheck"),
  unit: unitTests,
  guards: guardTests,
  // Threads run what is built.
  doctest: async () => {
    const { status, output } = await turbo("build");
    return status === 0 ? doctest(root) : one(false, output);
  },
  generated: guard(generated),
  lint: tool("oxlint", "--type-aware", "--format=unix"),
  format: tool("biome", "check", "--colors=off", "--max-diagnostics=100", "."),
  direction: guard(direction),
  purity: guard(purity),
  exports: tool("knip", "--no-config-hints"),
  lockfiles: guard(lockfiles),
  semantics: guard(semantics),
  traces: guard(traces),
  changesets: guard(changesets),
  packaging: task("check:package"),
  budgets: guard(budgets),
  page: guard(page),
  contents: guard(contents),
  sdk: guard(sdk),
  consumer: () => consumer(root),
  browser: browserTests,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(", ")}; there are ${Object.keys(steps).join(", ")}`);
  process.exit(2);
}

const hasBrowser = findChromium() !== undefined;
if (!hasBrowser && asked.length === 0) {
  console.log("step browser is left out: no Chromium is found; install it, or name it with CHROMIUM=/path/of/it");
}
const all = Object.keys(steps).filter((name) => name !== "browser" || hasBrowser);
const chosen = asked.length > 0 ? asked : all;
console.log(`seed of the properties: ${seed} (CAMWRIGHT_SEED=${seed} npm test -- unit)`);
process.exitCode = await runSteps(Object.fromEntries(chosen.map((name) => [name, steps[name]])));
