/** The text of SEMANTICS.md, made from `packages/conformance/semantics` and the cases. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { casesOf, readCases, readSections, semanticsFolder } from "./read.mjs";

const cell = (text) => text.replaceAll("|", "\\|");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const listed = (texts) => texts.join(", ") || "–";

/** A file of a package, by a short name: `evaluator/match/glob.ts`. */
const link = (path) =>
  `[${path
    .replace(/^packages\//, "")
    .replace("/src/", "/")
    .replace("/test/", "/")}](${path})`;
const codes = (names) => (names ?? []).map((name) => `\`${name}\``);

/** At most two cases by name, and how many there are beside them. */
function caseTexts(rule, cases) {
  const ids = casesOf(rule, cases).map(({ id }) => id);
  const shown = codes(ids.slice(0, ids.length > 3 ? 2 : 3));
  const rest = ids.length - shown.length;
  return rest > 0 ? [`${shown.join(", ")} and ${rest} more cases`] : shown;
}

const holders = (rule, cases) =>
  listed([
    ...caseTexts(rule, cases),
    ...(rule.findings === undefined ? [] : [`findings ${codes(rule.findings).join(", ")}`]),
    ...[...new Set((rule.tests ?? []).map(({ file }) => file))].map(link),
    ...(rule.heldBy ?? []).map((id) => `what holds ${id}`),
  ]);

const where = (rule) => listed((rule.code ?? []).map(link));
const sources = (names) => listed(names ?? []);
const seeAlso = (rule) => (rule.see === undefined ? "" : ` (${rule.see.join(", ")})`);

const ruleTable = (rules, cases) =>
  table(
    ["rule", "says", "source", "confidence", "where", "held by"],
    rules.map((rule) => [
      `\`${rule.id}\``,
      `${rule.rule}${seeAlso(rule)}`,
      sources(rule.sources),
      rule.confidence,
      where(rule),
      holders(rule, cases),
    ]),
  );

/** A point with several questions has a row for each; what is the same for all stands in the first. */
const pointTable = (rules, cases) =>
  table(
    ["tag", "question", "reading", "other readings", "confidence", "source", "where", "held by"],
    rules.flatMap((rule) =>
      rule.questions.map(({ question, reading, others, confidence }, index) => [
        rule.id,
        question,
        reading,
        others.filter((other) => other !== "").join("; ") || "–",
        confidence,
        index === 0 ? sources(rule.sources) : "″",
        index === 0 ? where(rule) : "″",
        index === 0 ? holders(rule, cases) : "″",
      ]),
    ),
  );

const side = ({ says, sources: names }) => `${says} (${names.join(", ")})`;

const contradictionTable = (rules, cases) =>
  table(
    ["tag", "about", "one page", "another", "what is taken", "where", "held by"],
    rules.map((rule) => [rule.id, rule.topic, ...rule.sides.map(side), rule.choice, where(rule), holders(rule, cases)]),
  );

const exceptionTable = (rules, cases) =>
  table(
    ["case", "scenario", "documented", "our answer", "note", "source", "held by"],
    rules.map((rule) => [
      `\`${rule.id}\``,
      `${rule.scenario}${seeAlso(rule)}`,
      rule.documented,
      rule.answer,
      rule.note === undefined ? "–" : `\`${rule.note}\``,
      sources(rule.sources),
      holders(rule, cases),
    ]),
  );

const tables = { exceptions: exceptionTable, "open-points": pointTable, contradictions: contradictionTable };

/** What a rule says, in one text, whichever kind of rule it is. */
export const statementOf = (rule) =>
  rule.rule ??
  rule.scenario ??
  (rule.questions === undefined
    ? `${rule.topic}: ${rule.choice}`
    : rule.questions.map(({ question, reading }) => `${question}: ${reading}`).join("; "));

const isInside = (rule) => rule.outside === undefined;

function sectionText({ name, title, text, rules }, cases) {
  const inside = rules.filter(isInside);
  return [`## ${title}`, ...text, (tables[name] ?? ruleTable)(inside, cases)].join("\n\n");
}

const outsideText = (rules) =>
  [
    "## What nothing holds",
    "Rules of the pages that Camwright does nothing about, or cannot, and why. They are listed so that nobody takes them for covered.",
    table(
      ["rule", "says", "source", "why"],
      rules.map((rule) => [
        `\`${rule.id}\``,
        statementOf(rule),
        sources(rule.sources ?? rule.sides?.flatMap((each) => each.sources)),
        rule.outside,
      ]),
    ),
  ].join("\n\n");

/** SEMANTICS.md. The same for the same rules and cases. */
export function semanticsDocument(root) {
  const cases = readCases(root);
  const sections = readSections(root);
  const outside = sections.flatMap(({ rules }) => rules.filter((rule) => !isInside(rule)));
  return `${[
    "<!-- Made by `npm run generate` from packages/conformance/semantics. Edit it there. -->",
    readFileSync(join(root, semanticsFolder, "introduction.md"), "utf8").trim(),
    ...sections.map((section) => sectionText(section, cases)),
    outsideText(outside),
  ].join("\n\n")}\n`;
}
