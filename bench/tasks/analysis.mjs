import { readFileSync } from "node:fs";
import { compare, minimize, split } from "@camwright/analysis";
import { inspectPolicy, isError } from "@camwright/core";
import { policies } from "../policies.mjs";

const limit = 6144;
const globs = 60;

const statementsOf = (text) => ({ version: "2.0", statement: text });

const actions = ["cos:Get*", "cos:Head*", "cos:*Object", "cos:ListParts"];

/** Sixty resource patterns, as long as the size limit lets them be. */
function sixty(pathOf) {
  const named = (name) =>
    Array.from(
      { length: globs },
      (_, index) => `qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/${name}/${pathOf(index)}`,
    );
  let name = "a";
  // Room for a second statement with the same actions.
  while (JSON.stringify(inTwo(named(`${name}a`))).length <= limit) name += "a";
  return named(name);
}

const inOne = (resource) => statementsOf([{ effect: "allow", action: actions, resource }]);

/** The same in other words: two statements, and the last resource first. */
const inTwo = (resources) => {
  const [first, second] = [resources.slice(0, globs / 2), resources.slice(globs / 2)];
  const statement = (resource) => ({ effect: "allow", action: actions.toReversed(), resource });
  return statementsOf([statement(second.toReversed()), statement(first.toReversed())]);
};

const alone = (policy) => ({ identity: [policy] });

const prefixes = (index) => `team-${index}/*`;
const infixes = (index) => `team-*/part-${index}/*`;

const published = () =>
  readFileSync(new URL("../../packages/conformance/fixtures/corpus/dev.ndjson", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => inspectPolicy(JSON.parse(line).text))
    .flatMap(({ policy, findings }) => (policy === undefined || findings.some(isError) ? [] : [alone(policy)]));

/** Each document beside another one a while after it. */
const publishedPairs = () => {
  const documents = published();
  return documents.map((base, index) => [base, documents[(index + 37) % documents.length]]);
};

function timeOf(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** The pair that takes as long as the middle one, when the compiler knows the code. */
function medianPair() {
  const pairs = publishedPairs();
  const times = () => pairs.map(([base, next]) => ({ pair: [base, next], time: timeOf(() => compare(base, next)) }));
  for (let round = 0; round < 3; round += 1) times();
  return times().toSorted((one, other) => one.time - other.time)[Math.floor(pairs.length / 2)].pair;
}

const account = (statements) => policies({ seed: 6, count: 200, statements, actions: 3 });

/** A policy for every action of each statement. */
const splitUp = (all) =>
  all.map(({ statement }) =>
    statementsOf(statement.flatMap((one) => one.action.map((action) => ({ ...one, action: [action] })))),
  );

const withoutLast = (all) => [
  ...all.slice(0, -1),
  statementsOf(all.at(-1).statement.map((one, index) => (index === 0 ? { ...one, effect: "deny" } : one))),
];

const comparing = (base, next, expected) => {
  const { relation } = compare(base, next);
  if (!expected.includes(relation)) throw new Error(`${relation}, not ${expected.join(" or ")}`);
  return { run: () => compare(base, next) };
};

const witnessed = (resources) => comparing(alone(inTwo(resources)), alone(inOne(resources.slice(1))), ["narrower"]);
const proven = (resources) => comparing(alone(inTwo(resources)), alone(inOne(resources)), ["equivalent"]);

/** Statements of several services, cut off where they reach so many characters. */
function upTo(size) {
  const chosen = [];
  for (const one of policies({ seed: 9, count: 1, statements: 2000, actions: 6 })[0].statement) {
    if (JSON.stringify(statementsOf([...chosen, one])).length > size) break;
    chosen.push(one);
  }
  return statementsOf(chosen);
}

const tasks = {
  "prefixes, a witness": () => witnessed(sixty(prefixes)),
  "prefixes, a proof": () => proven(sixty(prefixes)),
  "infixes, a witness": () => witnessed(sixty(infixes)),
  "infixes, a proof": () => proven(sixty(infixes)),
  "published, the median pair": () => {
    const [base, next] = medianPair();
    return { run: () => compare(base, next) };
  },
  "published, a pair on average": () => {
    const pairs = publishedPairs();
    return {
      pieces: pairs.length,
      run: () => {
        for (const [base, next] of pairs) compare(base, next);
      },
    };
  },
  "200 against 200, a witness": () =>
    comparing({ identity: account(5) }, { identity: withoutLast(account(5)) }, ["narrower"]),
  "200 against 200, a proof": () =>
    comparing({ identity: account(5) }, { identity: splitUp(account(5)) }, ["equivalent"]),
  minimize: () => {
    const policy = upTo(limit);
    return { run: () => minimize(policy) };
  },
  split: () => {
    const policy = upTo(50_000);
    const { answer, reason } = split([policy], limit);
    if (answer !== "yes") throw new Error(`${answer}: ${reason}`);
    return { run: () => split([policy], limit) };
  },
};

export const names = Object.keys(tasks);

/** One question of the analysis. */
export const prepare = ({ name }) => tasks[name]();
