import type { KindRules } from "../kind.js";
import type { Policy } from "../policy.js";
import { quote } from "../quote.js";
import type { Statement } from "../statement.js";
import type { ServiceLookup } from "../validate/service-facts.js";
import type { JsonMember, JsonNode, JsonObject } from "./json-node.js";
import { minifiedSize } from "./minified-size.js";
import { below, type Path, root } from "./path.js";
import { describe, reportEmpty } from "./read-list.js";
import { type Element, readMembers } from "./read-members.js";
import { readPrincipal } from "./read-principal.js";
import { readStatement, type StatementContext, statementElements } from "./read-statement.js";
import { type Repair, type Reporter, replacement } from "./reporter.js";

const names = ["version", "principal", "statement"] as const;
const elsewhere = { names: statementElements, where: "into a statement" };

const isOfStatement = ({ key }: JsonMember): boolean =>
  statementElements.some((candidate) => candidate === key.toLowerCase());

/** A statement alone, as people copy it out of a document: the repair puts the document around it. */
const wrapped = ({ members, span }: JsonObject): Repair | undefined => {
  if (members.length === 0 || !members.every(isOfStatement)) return undefined;
  const start = { offset: span.offset, length: 0 };
  const end = { offset: span.offset + span.length, length: 0 };
  return {
    title: "put the document around the statement",
    edits: [
      { span: start, newText: '{"version": "2.0", "statement": [' },
      { span: end, newText: "]}" },
    ],
  };
};

const reportNoVersion = (node: JsonObject, reporter: Reporter): void => {
  const message = 'the document has no `version`; the only one is `"2.0"`';
  const afterBrace = { offset: node.span.offset + 1, length: 0 };
  const version = `"version": "2.0"${node.members.length === 0 ? "" : ", "}`;
  // The repair of a statement that stands alone brings the version along.
  const repair = wrapped(node) === undefined ? replacement("insert it", afterBrace, version) : undefined;
  reporter.report({ rule: "element-missing", message, code: "VersionError" }, root, node.span, repair);
};

const reportVersion = ({ node, path }: Element, reporter: Reporter): void => {
  if (node.type === "scalar" && node.value === "2.0") return;
  const shown = node.type === "scalar" ? quote(String(node.value)) : describe(node);
  const message = `the only version is \`"2.0"\`, but this is ${shown}`;
  reporter.report({ rule: "version-unsupported", message, suggestion: "2.0" }, path, node.span);
};

const reportNoStatement = (node: JsonObject, reporter: Reporter): void => {
  const repair = wrapped(node);
  const message = `the document has no \`statement\`${repair === undefined ? "" : "; it looks like a statement itself"}`;
  reporter.report({ rule: "element-missing", message, code: "StatementError" }, root, node.span, repair);
};

const reportSize = (node: JsonObject, { limit }: KindRules, reporter: Reporter): void => {
  if (limit === undefined || (node.bound ?? Infinity) <= limit.size) return;
  const size = minifiedSize(node, limit.unit);
  if (size <= limit.size) return;
  const message = `the document has ${size} ${limit.unit} without white space, the limit is ${limit.size} (${limit.source})`;
  reporter.report({ rule: "document-size", message }, root, node.span);
};

const reportObject = ({ node, path }: Element, reporter: Reporter): void => {
  const { offset, length } = node.span;
  const edits = [
    { span: { offset, length: 0 }, newText: "[" },
    { span: { offset: offset + length, length: 0 }, newText: "]" },
  ];
  const message = "`statement` is a list of statements";
  reporter.report({ rule: "statement-object", message }, path, node.span, { title: "write it as a list", edits });
};

const readSharedPrincipal = (element: Element, rules: KindRules, reporter: Reporter): StatementContext["principal"] => {
  const { path, keySpan } = element;
  if (rules.principal === "forbidden") {
    const message = "`principal` has no meaning in a policy of this kind";
    reporter.report({ rule: "element-not-allowed", message }, path, keySpan);
  } else {
    const message = "the principal beside `statement` is taken for every statement without one of its own";
    reporter.report({ rule: "principal-moved", message }, path, keySpan);
  }
  return readPrincipal(element, reporter);
};

const readList = (
  items: readonly JsonNode[],
  path: Path,
  context: StatementContext,
): readonly Statement[] | undefined => {
  const statements = items.map((item, index) => readStatement(item, below(path, index), context));
  return statements.every((statement) => statement !== undefined) ? statements : undefined;
};

/** The statements of a list; an object stands for a list of one (C-1). */
const readStatements = (element: Element, context: StatementContext): readonly Statement[] | undefined => {
  const { node, path } = element;
  const { reporter } = context;
  if (node.type === "array") {
    if (node.items.length === 0) reportEmpty(node, path, reporter);
    return readList(node.items, path, context);
  }
  if (node.type === "object") {
    reportObject(element, reporter);
    const statement = readStatement(node, path, context);
    return statement && [statement];
  }
  const message = `\`statement\` is a list of statements, but this is ${describe(node)}`;
  reporter.report({ rule: "element-type", message }, path, node.span);
  return undefined;
};

/**
 * Reads a policy document as tolerantly as the documents themselves are written, and reports everything there is to say
 * about it. `undefined` if a statement cannot be read.
 */
export const readPolicy = (
  node: JsonNode,
  rules: KindRules,
  services: ServiceLookup | undefined,
  reporter: Reporter,
): Policy | undefined => {
  if (node.type !== "object") {
    const message = `a policy is an object with \`version\` and \`statement\`, but this is ${describe(node)}`;
    reporter.report({ rule: "document-not-object", message }, root, node.span);
    return undefined;
  }
  const { capitals } = rules;
  const { elements, readable } = readMembers(node.members, root, { names, capitals, elsewhere }, reporter);
  const version = elements.get("version");
  if (version === undefined) reportNoVersion(node, reporter);
  else reportVersion(version, reporter);
  reportSize(node, rules, reporter);
  const shared = elements.get("principal");
  const principal = shared && readSharedPrincipal(shared, rules, reporter);
  const element = elements.get("statement");
  if (element === undefined) reportNoStatement(node, reporter);
  const context = { rules, services, hasSharedPrincipal: shared !== undefined, principal, reporter };
  const statement = element && readStatements(element, context);
  const isRead = readable && (shared === undefined || principal !== undefined);
  return isRead && statement !== undefined ? { version: "2.0", statement } : undefined;
};
