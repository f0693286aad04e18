/** The data of `@camwright/conformance-kit`, made from `packages/conformance`: cases and the rules that they are about. */
import { statementOf } from "./document.mjs";
import { casesOf, readCases, readSections, sourcesOf } from "./read.mjs";

const isDocumentedRule = (rule) => rule.rule !== undefined && rule.confidence === "H";

/**
 * Whether a page gives the outcome: the case was published with the answer that is expected, or it follows from a rule that
 * current pages state plainly. Everything else rests on a reading.
 */
const isDocumented = (one, rule) =>
  one.source === undefined
    ? isDocumentedRule(rule)
    : one.kind !== "doc-inference" && (one.documented ?? one.expected) === one.expected;

function kitCase(one, rule) {
  const { id, why, note, documented, policies, request, resourceOwner, expected, reason } = one;
  const source = one.source ?? sourcesOf(rule).join("; ");
  const verdict = isDocumented(one, rule) ? "documented" : "assumed";
  const head = { id, verdict, tag: rule.id, source: source === "" ? undefined : source, why, note, documented };
  return { ...head, policies, request, resourceOwner, expected, reason };
}

const othersOf = ({ questions }) => questions?.flatMap(({ others }) => others).filter((other) => other !== "");

const kitRule = (rule) => ({
  id: rule.id,
  says: statementOf(rule),
  confidence: rule.confidence ?? rule.questions?.map(({ confidence }) => confidence).join(", "),
  sources: sourcesOf(rule),
  otherReadings: othersOf(rule),
});

/** The files of the kit by path. A case belongs to the rule that it is tagged with, else to the first that names it. */
export function kitFiles(root) {
  const cases = readCases(root);
  const rules = readSections(root).flatMap((section) => section.rules);
  const ruleOf = (one) => rules.find(({ id }) => id === one.tag) ?? rules.find((rule) => rule.cases?.includes(one.id));
  const lines = cases.map((one) => JSON.stringify(kitCase(one, ruleOf(one))));
  const held = rules.filter((rule) => casesOf(rule, cases).length > 0).map(kitRule);
  return {
    "packages/conformance-kit/data/cases.ndjson": `${lines.join("\n")}\n`,
    "packages/conformance-kit/data/rules.ndjson": `${held.map((rule) => JSON.stringify(rule)).join("\n")}\n`,
  };
}
