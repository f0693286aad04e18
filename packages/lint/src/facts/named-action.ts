import { type ActionFacts, matchesName } from "@camwright/catalog";
import { type ActionPattern, parseAction, withoutNamePrefix } from "@camwright/core";
import type { Entry } from "../read/placed.js";
import type { Service } from "./service.js";

/** An action of a service that is known. */
export interface Member {
  readonly service: Service;
  readonly name: string;
  /** What documents say about it; absent where only the name is known. */
  readonly facts: ActionFacts | undefined;
}

/** An entry of an `action` element with what is known of what it names. */
export interface NamedAction {
  readonly entry: Entry;
  /** The text without `name/`. */
  readonly text: string;
  /** `other`: a set of actions, a variable, something that no action is, or with a sign of which nobody knows what it means. */
  readonly form: "any" | "exact" | "pattern" | "other";
  /** The prefix and what is behind it, of `exact` and `pattern`. */
  readonly prefix: string;
  readonly name: string;
  /** The service, where anything is known of it. A prefix with a star has none. */
  readonly service: Service | undefined;
  /** The known actions that it names; `unknown` where others cannot be excluded: no facts, or none of that name. */
  readonly members: readonly Member[] | "unknown";
  /** Whether it was looked for among the actions of its service, and none was found. */
  readonly isMissing: boolean;
}

/** Finds the actions of a service that fit a pattern; `unknown` where that was asked too often. */
export type Expand = (service: Service, pattern: string) => readonly Member[] | "unknown";

/** So many different patterns of a document are looked up; more would take memory and help nobody. */
const mostPatterns = 2000;

const memberOf = (service: Service, name: string): Member => ({ service, name, facts: service.factsOf(name) });

/** Makes the look-up of patterns for one document. */
export const expander = (): Expand => {
  const found = new Map<string, readonly Member[]>();
  return (service, pattern) => {
    const key = `${service.prefix}:${pattern}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    if (found.size >= mostPatterns) return "unknown";
    const names = service.names.filter((name) => matchesName(pattern, name));
    const members = names.map((name) => memberOf(service, name));
    found.set(key, members);
    return members;
  };
};

type Form = Pick<NamedAction, "form" | "prefix" | "name">;

const other: Form = { form: "other", prefix: "", name: "" };

/** Whether a question mark is a wildcard is not known (U-16); variables and placeholders may stand for anything. */
const isPlain = (text: string): boolean => /^[\w*.-]+:[\w*./-]+$/.test(text);

const formOf = (text: string): Form => {
  const parsed = parseAction(text);
  if (parsed._tag === "Left") return other;
  const pattern: ActionPattern = parsed.right;
  if (pattern._tag === "any") return { form: "any", prefix: "", name: "" };
  if (pattern._tag === "action-set" || !isPlain(text)) return other;
  const { service: prefix, operation: name } = pattern;
  return { form: text.includes("*") ? "pattern" : "exact", prefix, name };
};

const membersOf = ({ form, name }: Form, service: Service, expand: Expand): readonly Member[] | "unknown" => {
  if (form === "pattern") return expand(service, name);
  return service.has(name) ? [memberOf(service, name)] : [];
};

/** Looks up what an entry names. */
export const namedAction = (
  entry: Entry,
  find: (prefix: string) => Service | undefined,
  expand: Expand,
): NamedAction => {
  const text = withoutNamePrefix(entry.text);
  const form = formOf(text);
  const service = form.prefix === "" || form.prefix.includes("*") ? undefined : find(form.prefix);
  const found = service === undefined ? "unknown" : membersOf(form, service, expand);
  const isMissing = found.length === 0 && service !== undefined && service.names.length > 0;
  return { entry, text, ...form, service, members: found.length === 0 ? "unknown" : found, isMissing };
};
