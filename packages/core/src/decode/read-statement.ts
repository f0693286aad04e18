import { reviewAction, withoutNamePrefix } from "../action.js";
import type { KindRules, Presence } from "../kind.js";
import type { Principal } from "../principal.js";
import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import type { Effect, Statement } from "../statement.js";
import { reviewResource } from "../validate/resource.js";
import type { ServiceLookup } from "../validate/service-facts.js";
import type { JsonNode } from "./json-node.js";
import type { Path } from "./path.js";
import { readCondition } from "./read-condition.js";
import { describe, readPatterns } from "./read-list.js";
import { type Element, readMembers } from "./read-members.js";
import { readPrincipal } from "./read-principal.js";
import type { Reporter } from "./reporter.js";

/** What reading a statement needs to know beside the statement. */
export interface StatementContext {
  readonly rules: KindRules;
  readonly services: ServiceLookup | undefined;
  /** Whether there is a principal beside `statement`, for statements without one of their own (C-4). */
  readonly hasSharedPrincipal: boolean;
  /** That principal, where it could be read. */
  readonly principal: Principal | undefined;
  readonly reporter: Reporter;
}

/** The elements of a statement by their names. */
export const statementElements = ["sid", "effect", "principal", "action", "resource", "condition"] as const;
type ElementName = (typeof statementElements)[number];
type Elements = ReadonlyMap<ElementName, Element>;

const effectProblem = (text: string, effect: string, rules: KindRules): Problem | undefined => {
  if (text === effect) return undefined;
  if (text.toLowerCase() !== effect) {
    return { rule: "effect-invalid", message: `effect ${quote(text)} has a blank`, suggestion: effect };
  }
  const severity = rules.capitals === "usual" ? "info" : "warning";
  return { rule: "effect-case", message: `write \`${effect}\` in lower case`, severity, suggestion: effect };
};

const readEffect = ({ node, path }: Element, { reporter, rules }: StatementContext): Effect | undefined => {
  const text = node.type === "scalar" && typeof node.value === "string" ? node.value : undefined;
  const effect = text?.trim().toLowerCase();
  if (text !== undefined && (effect === "allow" || effect === "deny")) {
    const problem = effectProblem(text, effect, rules);
    if (problem !== undefined) reporter.report(problem, path, node.span);
    return problem?.rule === "effect-invalid" ? undefined : effect;
  }
  const shown = text === undefined ? describe(node) : quote(text);
  const message = `effect is \`"allow"\` or \`"deny"\`, but this is ${shown}`;
  reporter.report({ rule: "effect-invalid", message }, path, node.span);
  return undefined;
};

const readAction = ({ node, path }: Element, reporter: Reporter): Statement["action"] | undefined =>
  readPatterns(node, path, reporter, reviewAction);

const readResource = ({ node, path }: Element, { reporter, services }: StatementContext): Statement["resource"] =>
  readPatterns(node, path, reporter, (text) => reviewResource(text, services));

/** The error code of the service for each element that must be there. */
const codeOfMissing = {
  effect: "EffectError",
  action: "ActionMiss",
  resource: "ResourceError",
  principal: "PrincipalError",
} as const;

const reportMissing = (name: keyof typeof codeOfMissing, node: JsonNode, path: Path, reporter: Reporter): void => {
  const message = `the statement has no \`${name}\``;
  reporter.report({ rule: "element-missing", message, code: codeOfMissing[name] }, path, node.span);
};

const reportNotAllowed = (name: string, element: Element, presence: Presence, reporter: Reporter): void => {
  const severity = presence === "forbidden" ? "error" : "warning";
  const message = `\`${name}\` has no meaning in a policy of this kind`;
  reporter.report({ rule: "element-not-allowed", message, severity }, element.path, element.keySpan);
};

/** Reports the elements that must be there and are not, and those that are there and must not. */
const reportPresence = (elements: Elements, node: JsonNode, path: Path, context: StatementContext): void => {
  const { reporter, rules } = context;
  const check = (name: keyof typeof codeOfMissing, presence: Presence): void => {
    const element = elements.get(name);
    const isGiven = element !== undefined || (name === "principal" && context.hasSharedPrincipal);
    if (!isGiven && presence === "required") reportMissing(name, node, path, reporter);
    const isUnwanted = presence === "forbidden" || presence === "ignored";
    if (element !== undefined && isUnwanted) reportNotAllowed(name, element, presence, reporter);
  };
  check("effect", "required");
  check("action", "required");
  check("resource", rules.resource);
  check("principal", rules.principal);
};

const isAboutCos = (action: Statement["action"] | undefined): boolean =>
  action !== undefined && action !== "*" && action.every((text) => withoutNamePrefix(text).startsWith("cos:"));

const readSid = (element: Element, { reporter, rules }: StatementContext): string | undefined => {
  const { node, path } = element;
  if (node.type !== "scalar" || typeof node.value !== "string") {
    const message = `expected a text, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  if (rules.sid === "ignored") {
    const message = "`sid` belongs to bucket policies and has no meaning here";
    reporter.report({ rule: "sid-ignored", message }, path, element.keySpan);
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
  const principal = read("principal", (element) => readPrincipal(element, context.reporter)) ?? context.principal;
  const action = read("action", (element) => readAction(element, context.reporter));
  const resource = read("resource", (element) => readResource(element, context));
  const condition = read("condition", ({ node, path }) =>
    readCondition(node, path, isAboutCos(action), context.reporter),
  );
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

/**
 * Reads one statement. `undefined` if what its author meant cannot be said: the effect is missing or no effect, an element
 * is of a wrong type, unknown or repeated. A missing action reads as an empty list, which matches nothing.
 */
export const readStatement = (node: JsonNode, path: Path, context: StatementContext): Statement | undefined => {
  const { reporter, rules } = context;
  if (node.type !== "object") {
    const message = `a statement is an object, but this is ${describe(node)}`;
    reporter.report({ rule: "element-type", message }, path, node.span);
    return undefined;
  }
  const memberRules = { names: statementElements, capitals: rules.capitals };
  const members = readMembers(node.members, path, memberRules, reporter);
  reportPresence(members.elements, node, path, context);
  const { readable, sid, effect, principal, action, resource, condition } = readElements(members.elements, context);
  if (!readable || !members.readable || effect === undefined) return undefined;
  const statement = draftOf(sid, effect, principal, action ?? []);
  if (resource !== undefined) statement.resource = resource;
  if (condition !== undefined && Object.keys(condition).length > 0) statement.condition = condition;
  return statement;
};
