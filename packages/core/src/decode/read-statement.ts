import { reviewAction } from "../action.js";
import { type KindRules, policyKinds } from "../kind.js";
import type { Principal } from "../principal.js";
import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import type { Effect, Statement } from "../statement.js";
import { reviewResource } from "../validate/resource.js";
import { reviewCarrier } from "../validate/trust.js";
import type { JsonNode, JsonObject } from "./json-node.js";
import type { Path } from "./path.js";
import { readCondition } from "./read-condition.js";
import { describe, type Review, readPatterns } from "./read-list.js";
import { type Element, readMembers, removal } from "./read-members.js";
import { readPrincipal } from "./read-principal.js";
import { reportPresence } from "./report-presence.js";
import { type Reporter, replacement } from "./reporter.js";
import { type ElementName, type Elements, type StatementContext, statementElements } from "./statement-context.js";

const effectProblem = (text: string, effect: string, rules: KindRules): Problem | undefined => {
  if (text === effect) return undefined;
  if (text.toLowerCase() !== effect) {
    return { rule: "effect-invalid", message: `effect ${quote(text)} has a blank`, suggestion: effect };
  }
  const severity = rules.capitals === "usual" ? "info" : "warning";
  return { rule: "effect-case", message: `write \`${effect}\` in lower case`, severity, suggestion: effect };
};

const readEffect = ({ node, path }: Element, { reporter, kind }: StatementContext): Effect | undefined => {
  const text = node.type === "scalar" && typeof node.value === "string" ? node.value : undefined;
  const effect = text?.trim().toLowerCase();
  if (text !== undefined && (effect === "allow" || effect === "deny")) {
    const problem = effectProblem(text, effect, policyKinds[kind]);
    if (problem !== undefined) reporter.report(problem, path, node.span);
    return problem?.rule === "effect-invalid" ? undefined : effect;
  }
  const shown = text === undefined ? describe(node) : quote(text);
  const message = `effect is \`"allow"\` or \`"deny"\`, but this is ${shown}`;
  reporter.report({ rule: "effect-invalid", message }, path, node.span);
  return undefined;
};

/** One review after another, of which mostly there is but the first. */
const both = (review: Review, more: Review | undefined): Review =>
  more === undefined ? review : (text) => [...review(text), ...more(text)];

const readAction = ({ node, path }: Element, { reporter, scope }: StatementContext): Statement["action"] | undefined =>
  readPatterns(node, path, reporter, both(reviewAction, scope.reviewAction));

const readResource = (
  element: Element,
  { reporter, services, scope, uids }: StatementContext,
): Statement["resource"] => {
  const review = both((text) => reviewResource(text, services), scope.reviewResource);
  const resource = readPatterns(element.node, element.path, reporter, review);
  if (resource !== undefined && resource !== "*") uids.note(resource, element);
  return resource;
};

const readSid = (element: Element, { reporter, kind }: StatementContext): string | undefined => {
  const { node, path } = element;
  if (node.type !== "scalar" || typeof node.value !== "string") {
    const message = `expected a text, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  if (policyKinds[kind].sid === "ignored") {
    const message = "`sid` belongs to bucket policies and has no meaning here";
    reporter.report({ rule: "sid-ignored", message }, path, element.keySpan, removal(element));
  }
  return node.value;
};

/** Reads each element once and says whether every one that is there could be read. */
const readElements = (elements: Elements, context: StatementContext) => {
  let readable = true;
  const read = <A>(name: ElementName, reader: (element: Element) => A | undefined): A | undefined => {
    const element = elements.get(name);
    const value = element && reader(element);
    if (element !== undefined && value === undefined) readable = false;
    return value;
  };
  const sid = read("sid", (element) => readSid(element, context));
  const effect = read("effect", (element) => readEffect(element, context));
  const principal =
    read("principal", (element) => readPrincipal(element, context.kind, context.reporter)) ?? context.principal;
  const action = read("action", (element) => readAction(element, context));
  const resource = read("resource", (element) => readResource(element, context));
  const condition = read("condition", (element) => readCondition(element, action, context.reporter));
  return { readable, sid, effect, principal, action, resource, condition };
};

type Draft = { -readonly [Name in keyof Statement]: Statement[Name] };

/** The elements up to the action, in their usual order. Spelled out, because spreading is slow and this is often run. */
const draftOf = (
  sid: string | undefined,
  effect: Effect,
  principal: Principal | undefined,
  action: Statement["action"],
): Draft => {
  if (sid === undefined) return principal === undefined ? { effect, action } : { effect, principal, action };
  return principal === undefined ? { sid, effect, action } : { sid, effect, principal, action };
};

/** A statement of a general policy that names no effect: what the titles of the built-in ones say (598/10605, C-33). */
const assumedEffect = (node: JsonObject, path: Path, reporter: Reporter): Effect => {
  const message = "an entry of a general policy without `effect` denies";
  const repair = replacement("insert it", { offset: node.span.offset + 1, length: 0 }, '"effect": "deny", ');
  reporter.report({ rule: "effect-assumed", message }, path, node.span, repair);
  return "deny";
};

const isAssumed = (elements: Elements, { kind }: StatementContext): boolean =>
  policyKinds[kind].effect === "optional" && !elements.has("effect");

/**
 * Reads one statement. `undefined` if what its author meant cannot be said: the effect is missing or no effect, an element
 * is of a wrong type, unknown or repeated. A missing action reads as an empty list, which matches nothing.
 */
export const readStatement = (node: JsonNode, path: Path, context: StatementContext): Statement | undefined => {
  const { reporter, kind } = context;
  if (node.type !== "object") {
    const message = `a statement is an object, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  const memberRules = { names: statementElements, capitals: policyKinds[kind].capitals };
  const members = readMembers(node.members, path, memberRules, reporter);
  reportPresence(members.elements, node, path, context);
  const read = readElements(members.elements, context);
  const { sid, principal, action, resource, condition } = read;
  const effect = isAssumed(members.elements, context) ? assumedEffect(node, path, reporter) : read.effect;
  if (!read.readable || !members.readable || effect === undefined) return undefined;
  const statement = draftOf(sid, effect, principal, action ?? []);
  if (resource !== undefined) statement.resource = resource;
  if (condition !== undefined && Object.keys(condition).length > 0) statement.condition = condition;
  if (kind === "trust") for (const problem of reviewCarrier(statement)) reporter.report(problem, path, node.span);
  return statement;
};
