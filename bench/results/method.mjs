import { readFileSync } from "node:fs";
import { textOf } from "../tables/table.mjs";

const manifest = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

const all = (values) => [...new Set(values)].join(", ");

/** Machine, versions, method and what is not like for like. */
export const methodOf = (runs) => {
  const loads = runs.flatMap(({ load }) => load);
  const { dependencies } = manifest("../peers/package.json");
  const versions = Object.entries(dependencies).map(([name, version]) => `\`${name}\` ${version}`);
  return `## Machine, versions, method

- Machine: ${all(runs.map(({ processor }) => processor))}; load average from ${textOf(Math.min(...loads))} to ${textOf(Math.max(...loads))} while
  measuring. Above the number of processors it makes every figure larger and the ratios coarser.
- Node ${all(runs.map(({ node }) => node))}; Camwright ${manifest("../../packages/evaluator/package.json").version}; ${versions.join(", ")}.
- Figures are the medians of the runs that each table names. Within a run each engine has a process of its own, engines take
  turns, and the median of three to five turns counts. Times are those of the main thread on a processor.
- Every engine's answers to the requests that it is timed on are compared with Camwright's first. Policies and requests come from
  a seeded generator: exact and wildcard actions (\`Verb*\`, \`*Suffix\`, all of a service), exact, prefix, any-region and
  mid-wildcard resources, a quarter of the statements with an address range, a text condition or both, a deny in one policy of ten.
  Requests are half allowed, three in ten denied by default, mostly by a near miss, two in ten denied explicitly.
- Compare rows of one table. Absolute figures hold for this machine and these runs.

## What is unfair

- In Camwright's favour: \`iam-simulate\` explains every decision and loads its policies for each one, having no way to prepare them.
  \`runSimulation\` is timed on ten requests about actions that exist at AWS, the only ones that it answers.
- In Camwright's favour: Cedar pays for copying each request into WebAssembly.
- Against Camwright: the requests of CASL, casbin and Cedar are taken apart and translated before the time starts; Camwright takes
  each apart within it. CASL gets the patterns of actions expanded to just the actions that will be asked, and gets addresses,
  texts and resources as a prepared function of ours, having no policy documents and no such operators of its own.
- Against Camwright: the hand-written loops, CASL and casbin implement only what these policies use, with one star in a pattern.
  They answer with one word, where Camwright names the statements that decided; they have no variables, tags, layers, other
  accounts, unknown answers or checks of what they are given.
- The \`cedar-wasm, a set per service\` row needs policies of which each is about one service, and a caller who knows that.
- \`iam-policy\` validates the same policies in the language of AWS, whose documents are of another length; it gives no positions
  and does not see duplicate keys.
- Sets (b), (c) and (c-skew) have no allow on \`*\`, which favours engines that look at the resource first; (star) has it in half
  of the allows.`;
};
