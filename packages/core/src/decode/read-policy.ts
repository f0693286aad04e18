import { type PolicyKind, policyKinds } from "../kind.js";
import type { Policy } from "../policy.js";
import type { Principal } from "../principal.js";
import { quote } from "../quote.js";
import type { Statement } from "../statement.js";
import { scopeOf } from "../validate/scope.js";
import type { ServiceLookup } from "../validate/service-facts.js";
import type { JsonMember, JsonNode, JsonObject } from "./json-node.js";
import { below, type Path, root } from "./path.js";
import { describe, reportEmpty } from "./read-list.js";
import { type Element, isNamed, readMembers, removal } from "./read-members.js";
import { readPrincipal } from "./read-principal.js";
import { readStatement } from "./read-statement.js";
import { reportPrincipalNotAllowed } from "./report-presence.js";
import { type Repair, type Reporter, replacement } from "./reporter.js";
import { sizeOfNode } from "./size-of.js";
import { type DocumentContext, type StatementContext, statementElements } from "./statement-context.js";
import { makeUidWatch } from "./uid-watch.js";

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

const reportSize = (node: JsonObject, kind: PolicyKind, reporter: Reporter): void => {
  const { limit } = policyKinds[kind];
  if (limit.size === undefined || (node.bound ?? Infinity) <= limit.size) return;
  const { size, unit, source } = sizeOfNode(node, kind);
  if (size <= limit.size) return;
  const message = `the document has ${size} ${unit} without white space, the limit is ${limit.size} (${source})`;
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

/** The statements that take the principal beside them, as objects; `undefined` if one is no object. */
const heirsOf = (statement: JsonNode | undefined): readonly JsonObject[] | undefined => {
  const nodes = statement?.type === "array" ? statement.items : statement === undefined ? [] : [statement];
  const objects = nodes.filter((node): node is JsonObject => node.type === "object" && node.members.length > 0);
  if (objects.length < nodes.length) return undefined;
  return objects.filter(({ members }) => !members.some(({ key }) => isNamed(key, "principal")));
};

/** Moves the principal to where the canonical document has it. */
const moved = (
  element: Element,
  principal: Principal | undefined,
  statement: Element | undefined,
): Repair | undefined => {
  const heirs = heirsOf(statement?.node);
  if (principal === undefined || heirs === undefined) return undefined;
  const newText = `"principal": ${JSON.stringify(principal)}, `;
  const insertions = heirs.map(({ span }) => ({ span: { offset: span.offset + 1, length: 0 }, newText }));
  return { title: "move it into the statements", edits: [...removal(element).edits, ...insertions] };
};

const readSharedPrincipal = (
  element: Element,
  statement: Element | undefined,
  context: DocumentContext,
): Principal | undefined => {
  const { path, keySpan } = element;
  const principal = readPrincipal(element, context.kind, context.reporter);
  if (policyKinds[context.kind].principal === "forbidden") {
    reportPrincipalNotAllowed(element, context);
  } else {
    const message = "the principal beside `statement` is taken for every statement without one of its own";
    const repair = moved(element, principal, statement);
    context.reporter.report({ rule: "principal-moved", message }, path, keySpan, repair);
  }
  return principal;
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

/** Whether a document is itself a statement, where its kind may be so. */
const isEntry = ({ members }: JsonObject, kind: PolicyKind): boolean =>
  policyKinds[kind].statement === "optional" &&
  members.some(isOfStatement) &&
  !members.some(({ key }) => isNamed(key, "statement"));

/** The context of the statements. Spelled out, because spreading is slow and this is often run. */
const within = (
  { kind, services, allowPrincipal, scope, uids, reporter }: DocumentContext,
  hasSharedPrincipal: boolean,
  principal: Principal | undefined,
): StatementContext => ({ kind, services, allowPrincipal, scope, uids, reporter, hasSharedPrincipal, principal });

/** A general policy is documented as an entry that is itself the statement (598/10605, C-33). */
const readEntry = (node: JsonObject, context: DocumentContext): readonly Statement[] | undefined => {
  const message = "a general policy without `statement` is read as one statement";
  context.reporter.report({ rule: "general-entry", message }, root, node.span, wrapped(node));
  const statement = readStatement(node, root, within(context, false, undefined));
  return statement && [statement];
};

/** How to read a document beside what stands in it. */
export interface ReadOptions {
  readonly kind: PolicyKind;
  readonly services: ServiceLookup | undefined;
  readonly allowPrincipal: boolean;
}

const readElements = (node: JsonObject, context: DocumentContext): readonly Statement[] | undefined => {
  const { kind, reporter } = context;
  const { capitals, version: presence } = policyKinds[kind];
  const { elements, readable } = readMembers(node.members, root, { names, capitals, elsewhere }, reporter);
  const version = elements.get("version");
  if (version !== undefined) reportVersion(version, reporter);
  else if (presence === "required") reportNoVersion(node, reporter);
  const shared = elements.get("principal");
  const element = elements.get("statement");
  const principal = shared && readSharedPrincipal(shared, element, context);
  if (element === undefined) reportNoStatement(node, reporter);
  const hasSharedPrincipal = shared !== undefined;
  const statements = element && readStatements(element, within(context, hasSharedPrincipal, principal));
  return readable && (!hasSharedPrincipal || principal !== undefined) ? statements : undefined;
};

/**
 * Reads a policy document as tolerantly as the documents themselves are written, and reports everything there is to say
 * about it. `undefined` if a statement cannot be read.
 */
export const readPolicy = (node: JsonNode, options: ReadOptions, reporter: Reporter): Policy | undefined => {
  if (node.type !== "object") {
    const message = `a policy is an object with \`version\` and \`statement\`, but this is ${describe(node)}`;
    reporter.report({ rule: "document-not-object", message }, root, node.span);
    return undefined;
  }
  const { kind, services, allowPrincipal } = options;
  const uids = makeUidWatch(reporter);
  const context: DocumentContext = { kind, services, allowPrincipal, reporter, uids, scope: scopeOf(kind) };
  reportSize(node, kind, reporter);
  const statement = isEntry(node, kind) ? readEntry(node, context) : readElements(node, context);
  if (statement !== undefined) uids.finish(statement);
  return statement && { version: "2.0", statement };
};
