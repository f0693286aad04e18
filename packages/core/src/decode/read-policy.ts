import type { KindRules } from "../kind.js";
import type { Policy } from "../policy.js";
import { quote } from "../quote.js";
import type { Statement } from "../statement.js";
import type { ServiceLookup } from "../validate/service-facts.js";
import { type JsonNode, minifiedSize } from "./json-node.js";
import { describe } from "./read-list.js";
import { type Element, readMembers } from "./read-members.js";
import { readPrincipal } from "./read-principal.js";
import { readStatement, type StatementContext } from "./read-statement.js";
import { below, type Reporter } from "./reporter.js";

const names = ["version", "principal", "statement"] as const;

const reportVersion = (element: Element | undefined, node: JsonNode, reporter: Reporter): void => {
  if (element === undefined) {
    const message = 'the document has no `version`; the only one is `"2.0"`';
    reporter.report({ rule: "element-missing", message }, "", node.span);
    return;
  }
  const { node: version, path } = element;
  if (version.type === "scalar" && version.value === "2.0") return;
  const shown = version.type === "scalar" ? quote(String(version.value)) : describe(version);
  const message = `the only version is \`"2.0"\`, but this is ${shown}`;
  reporter.report({ rule: "version-unsupported", message, suggestion: "2.0" }, path, version.span);
};

const reportSize = (node: JsonNode, rules: KindRules, reporter: Reporter): void => {
  const { limit } = rules;
  if (limit === undefined) return;
  const size = minifiedSize(node)[limit.unit];
  if (size <= limit.size) return;
  const message = `the document has ${size} ${limit.unit} without white space, the limit is ${limit.size} (${limit.source})`;
  reporter.report({ rule: "document-size", message }, "", node.span);
};

/** The statements as a list with their paths; an object stands for a list of one (C-1). */
const statementNodes = (
  { node, path }: Element,
  reporter: Reporter,
): readonly (readonly [JsonNode, string])[] | undefined => {
  if (node.type === "array") {
    if (node.items.length === 0) {
      reporter.report({ rule: "list-empty", message: "the policy has no statement" }, path, node.span);
    }
    return node.items.map((item, index) => [item, below(path, index)]);
  }
  if (node.type === "object") {
    reporter.report({ rule: "statement-object", message: "`statement` is a list of statements" }, path, node.span);
    return [[node, path]];
  }
  const message = `\`statement\` is a list of statements, but this is ${describe(node)}`;
  reporter.report({ rule: "element-type", message }, path, node.span);
  return undefined;
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

/**
 * Reads a policy document as tolerantly as the documents themselves are written, and reports everything there is to say
 * about it. `undefined` if a statement cannot be read.
 */
export const readPolicy = (
  node: JsonNode,
  rules: KindRules,
  services: ServiceLookup,
  reporter: Reporter,
): Policy | undefined => {
  if (node.type !== "object") {
    const message = `a policy is an object with \`version\` and \`statement\`, but this is ${describe(node)}`;
    reporter.report({ rule: "document-not-object", message }, "", node.span);
    return undefined;
  }
  const capitals = rules.capitals === "usual" ? "info" : "warning";
  const { elements, readable } = readMembers(node.members, "", { names, capitals }, reporter);
  reportVersion(elements.get("version"), node, reporter);
  reportSize(node, rules, reporter);
  const shared = elements.get("principal");
  const principal = shared && readSharedPrincipal(shared, rules, reporter);
  const statementElement = elements.get("statement");
  if (statementElement === undefined) {
    reporter.report({ rule: "element-missing", message: "the document has no `statement`" }, "", node.span);
    return undefined;
  }
  const context: StatementContext = { rules, services, principal, reporter };
  const statements = statementNodes(statementElement, reporter)?.map(([item, path]) =>
    readStatement(item, path, context),
  );
  const isRead = readable && (shared === undefined || principal !== undefined);
  if (!isRead || !statements?.every((statement): statement is Statement => statement !== undefined)) return undefined;
  return { version: "2.0", statement: statements };
};
