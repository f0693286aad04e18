import { type Explanation, type Explanations, reasons } from "./explanations.js";
import type { Uses } from "./used-actions.js";

const head = `<!-- Generated from unknown-actions.json by \`npm run generate\`. Do not edit. -->

# Actions of published policies that no catalog has

Every action and pattern of every document in \`packages/conformance/fixtures/corpus/dev.ndjson\` is looked up in all catalogs,
the curated ones and \`@camwright/catalog-all\`. A pattern is unknown if it means no action of theirs. Those below are unknown;
each has an explanation and what it is based on. The documents are those of the corpus by their ids.`;

/** In a code span of a table a bar would end the cell, and blanks at the ends would be lost. */
const code = (text: string): string =>
  text.startsWith(" ") || text.endsWith(" ") ? `\`"${text}"\`` : `\`${text.replaceAll("|", "\\|")}\``;

const row = (action: string, used: Uses): string => `| ${code(action)} | ${(used.get(action) ?? []).join(", ")} |`;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const group = ({ actions, explanation, evidence }: Explanation, used: Uses): string =>
  [
    sentence(explanation),
    "",
    ...evidence.map((it) => `- ${it}`),
    "",
    "| action | documents |",
    "| --- | --- |",
    ...actions.map((action) => row(action, used)),
  ].join("\n");

const ofClass = (name: string, { explanations }: Explanations): readonly Explanation[] =>
  explanations.filter((it) => it.class === name);

const count = (all: readonly Explanation[]): number => all.flatMap((it) => it.actions).length;

const section = ([name, reason]: readonly [string, string], all: Explanations, used: Uses): readonly string[] => {
  const members = ofClass(name, all);
  return members.length === 0 ? [] : [`## ${name}`, reason, ...members.map((it) => group(it, used))];
};

/** The report of the actions that no catalog has. */
export const renderUnknown = (all: Explanations, used: Uses): string => {
  const table = Object.entries(reasons).map(
    ([name, reason]) => `| ${name} | ${count(ofClass(name, all))} | ${reason} |`,
  );
  const summary = [
    `${used.size} different texts are actions or patterns; ${count(all.explanations)} of them are unknown.`,
    "",
    "| class | actions | meaning |",
    "| --- | ---: | --- |",
    ...table,
  ].join("\n");
  const sections = Object.entries(reasons).flatMap((entry) => section(entry, all, used));
  return `${[head, summary, ...sections].join("\n\n")}\n`;
};
