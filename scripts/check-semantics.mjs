/**
 * Guard: every rule of `packages/conformance/semantics` has something that holds it, and that exists: cases, findings of
 * core's rules, tests with that title, or another rule that has them. Every case and every finding belongs to a rule, and
 * every tag (`U-1`, `A-2`, `C-3`) in a package is one of a rule.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { committedFiles } from "./lib/files.mjs";
import { runGuard } from "./lib/guard.mjs";
import { casesOf, readCases, readSections, semanticsFolder, sourcesOf } from "./semantics/read.mjs";

const tag = /\b[UAC]-\d{1,2}\b/g;
const confidences = new Set(["H", "M", "L", "assumed"]);
const findingTable = "packages/core/src/rule.ts";

const bearsTags = (path) =>
  /^packages\/.*\.(?:ts|md|json)$/.test(path) && !/\/(?:facts|generated|corpus|catalogs|semantics)\//.test(path);

const textOf = (root, path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");

/** The ids of core's rules of validation. */
const findingsOf = (root) =>
  [...textOf(root, findingTable).matchAll(/^ {2}"([a-z-]+)": \{ severity/gm)].map(([, id]) => id);

const missing = (what, names, known) =>
  (names ?? []).filter((name) => !known.has(name)).map((name) => `${what} \`${name}\` is not there`);

function testProblem(root, { file, title }) {
  if (!existsSync(join(root, file))) return [`${file} is not there`];
  const text = textOf(root, file);
  return [`"${title}"`, `\`${title}\``].some((quoted) => text.includes(quoted))
    ? []
    : [`${file} has no test \`${title}\``];
}

const confidencesOf = (rule) => (rule.questions ?? [rule]).map(({ confidence }) => confidence);

/** What is wrong with what a rule says of itself. */
function formProblems(root, rule) {
  const isGraded = rule.rule !== undefined || rule.questions !== undefined;
  const unknown = isGraded ? confidencesOf(rule).filter((each) => !confidences.has(each)) : [];
  const isOurs = confidencesOf(rule).every((each) => each === "assumed" || rule.questions !== undefined);
  return [
    ...unknown.map((each) => `\`${each}\` is no confidence`),
    ...(sourcesOf(rule).length === 0 && !isOurs ? ["has no source"] : []),
    ...(rule.code ?? []).filter((path) => !existsSync(join(root, path))).map((path) => `${path} is not there`),
    ...(rule.outside === undefined && rule.code === undefined && rule.heldBy === undefined ? ["names no code"] : []),
  ];
}

/** What is wrong with what holds a rule. */
function holderProblems(root, rule, { rules, cases, caseIds, findings }) {
  const holds = (each) => casesOf(each, cases).length + (each.findings ?? []).length + (each.tests ?? []).length > 0;
  const others = (rule.heldBy ?? []).flatMap((id) => rules.get(id) ?? []);
  const isHeld = holds(rule) || others.some(holds);
  return [
    ...missing("the rule", [...(rule.heldBy ?? []), ...(rule.see ?? [])], rules),
    ...others.filter((other) => !holds(other)).map(({ id }) => `nothing holds \`${id}\` by itself`),
    ...missing("the case", rule.cases, caseIds),
    ...missing("the finding", rule.findings, findings),
    ...(rule.tests ?? []).flatMap((test) => testProblem(root, test)),
    ...(rule.outside === undefined && !isHeld ? ["nothing holds it: it needs a case or a test"] : []),
    ...(rule.outside !== undefined && isHeld ? ["is called outside and is held"] : []),
  ];
}

function tagProblems(root, rules) {
  return committedFiles(root)
    .filter(bearsTags)
    .flatMap((path) =>
      missing("the tag", [...new Set(textOf(root, path).match(tag) ?? [])], rules).map((each) => `${path}: ${each}`),
    );
}

const repeated = (ids) => ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `\`${id}\` stands twice`);

export function check(root) {
  const all = readSections(root).flatMap(({ name, rules }) => rules.map((rule) => ({ name, rule })));
  if (all.length === 0) return [`${semanticsFolder}: is missing`];
  const cases = readCases(root);
  const rules = new Map(all.map(({ rule }) => [rule.id, rule]));
  const known = { rules, cases, caseIds: new Set(cases.map(({ id }) => id)), findings: new Set(findingsOf(root)) };
  const named = new Set(all.flatMap(({ rule }) => rule.cases ?? []));
  const listed = new Set(all.flatMap(({ rule }) => rule.findings ?? []));
  return [
    ...repeated(all.map(({ rule }) => rule.id)).map((problem) => `${semanticsFolder}: ${problem}`),
    ...all.flatMap(({ name, rule }) =>
      [...formProblems(root, rule), ...holderProblems(root, rule, known)].map(
        (problem) => `${semanticsFolder}/${name}.json: ${rule.id}: ${problem}`,
      ),
    ),
    ...cases
      .filter(({ id, tag: own }) => !named.has(id) && !rules.has(own))
      .map(
        ({ id, tag: own, file }) =>
          `${file}: ${id}: ${own === undefined ? "no rule names it" : `\`${own}\` is no rule`}`,
      ),
    ...[...known.findings].filter((id) => !listed.has(id)).map((id) => `${findingTable}: ${id}: no rule lists it`),
    ...tagProblems(root, rules),
  ];
}

await runGuard(import.meta.url, check);
