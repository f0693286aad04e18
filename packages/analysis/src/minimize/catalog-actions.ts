import { shrinkActions } from "@camwright/catalog";
import { parseAction, type Statement } from "@camwright/core";
import { compileGlob, matchesGlob } from "@camwright/evaluator";
import { type ActionCatalog, actionsOf } from "../catalog.js";
import { lengthOf } from "./size.js";

const serviceOf = (text: string): string | undefined => {
  const parsed = parseAction(text);
  return parsed._tag === "Right" && parsed.right._tag === "operation" && !parsed.right.service.includes("*")
    ? parsed.right.service
    : undefined;
};

const namesOf = (service: string, { services }: ActionCatalog): readonly string[] =>
  Object.hasOwn(services, service) ? (services[service] ?? []) : [];

/**
 * A statement with fewer or shorter patterns for the same actions of a catalog. What the catalog does not know stays as it is: other
 * services, actions that it lacks, and patterns over several services.
 */
export const shrunk = (statement: Statement, catalog: ActionCatalog): Statement => {
  const { action } = statement;
  if (action === "*") return statement;
  let list: readonly string[] = action;
  for (const service of new Set(action.flatMap((text) => serviceOf(text) ?? []))) {
    const own = list.filter((text) => serviceOf(text) === service && (actionsOf(text, catalog) ?? []).length > 0);
    const all = namesOf(service, catalog).map((name) => `${service}:${name}`);
    const wanted = [...new Set(own.flatMap((text) => actionsOf(text, catalog) ?? []))];
    const patterns = shrinkActions(wanted, all, { wholeWords: true });
    if (lengthOf(patterns) >= lengthOf(own)) continue;
    const first = list.findIndex((text) => own.includes(text));
    list = list.flatMap((text, index) => (index === first ? patterns : own.includes(text) ? [] : [text]));
  }
  return list === action ? statement : { ...statement, action: list };
};

/** Actions that a decision treats as no other. */
const special: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "sts:AssumeRole",
  "sts:AssumeRoleWithSAML",
  "sts:AssumeRoleWithWebIdentity",
  "cos:PutBucketPolicy",
]);

type Matches = (action: string) => boolean;

const matcherOf = (text: string): Matches => {
  const parsed = parseAction(text);
  if (parsed._tag === "Left" || parsed.right._tag === "action-set") return () => false;
  if (parsed.right._tag === "any") return () => true;
  const [service, operation] = [compileGlob(parsed.right.service), compileGlob(parsed.right.operation)];
  return (action) => {
    const colon = action.indexOf(":");
    return matchesGlob(service, action.slice(0, colon)) && matchesGlob(operation, action.slice(colon + 1));
  };
};

/** Gives a statement the actions of a catalog in place of patterns for them. */
export type Spelled = (statement: Statement) => Statement;

const isPlain = (text: string): boolean => !text.includes("*");

/** For the actions of one service: one of each class that these entries tell apart, and the entries that match it. */
const classesOf = (
  actions: readonly string[],
  matchers: ReadonlyMap<string, Matches>,
): ReadonlyMap<string, readonly string[]> => {
  const classes = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  for (const action of actions) {
    const entries = [...matchers].flatMap(([text, matches]) => (matches(action) ? [text] : []));
    const key = JSON.stringify([entries, special.has(action) ? action : ""]);
    if (entries.length === 0 || seen.has(key)) continue;
    seen.add(key);
    classes.set(action, entries);
  }
  return classes;
};

/**
 * Spells the patterns of statements out to the actions of a catalog, so that a proof about them is one about requests with those
 * actions: of all that these statements do not tell apart, one. Patterns for what the catalog does not know stay.
 */
export const spelledOut = (statements: readonly Statement[], catalog: ActionCatalog): Spelled => {
  const entries = [...new Set(statements.flatMap(({ action }) => (action === "*" ? [] : action)))];
  const matchers = new Map(entries.map((text) => [text, matcherOf(text)]));
  const actions = new Map<string, string[]>(entries.map((text) => [text, []]));
  for (const service of new Set(entries.flatMap((text) => serviceOf(text) ?? []))) {
    const named = entries
      .filter((text) => serviceOf(text) === service && isPlain(text))
      .map((text) => text.replace(/^name\//, ""));
    const known = namesOf(service, catalog).map((name) => `${service}:${name}`);
    if (known.length === 0) continue;
    for (const [action, matching] of classesOf([...new Set([...known, ...named])], matchers))
      for (const text of matching) if (serviceOf(text) === service) actions.get(text)?.push(action);
  }
  return (statement) => {
    const { action } = statement;
    if (action === "*") return statement;
    const list = action.flatMap((text) => {
      const found = actions.get(text) ?? [];
      return found.length === 0 ? [text] : found;
    });
    return { ...statement, action: [...new Set(list)] };
  };
};
