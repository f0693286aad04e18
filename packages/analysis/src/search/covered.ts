import { compileGlob, matchesGlob } from "@camwright/evaluator";
import { type Budget, spend } from "../budget.js";
import { type ActionPattern, hasAction } from "../language/action.js";
import type { PathPattern, ResourcePattern, Resources } from "../language/resource.js";
import type { Entry, Sides } from "./entry.js";
import { type Cover, includesAll } from "./hopeless.js";
import { fits, type Globs } from "./parts.js";

/** What an anchor is to be searched for still: patterns of which the other side does not let everything pass anyway. */
export type Uncovered = (anchor: Entry, action: ActionPattern) => Resources;

const everything: ActionPattern = { service: "*", operation: "*" };

/** Whether no text matches both, by what stands before their first stars and after their last. */
const areApart = (one: string, other: string): boolean => {
  const [head = "", ...rest] = one.split("*");
  const [otherHead = "", ...otherRest] = other.split("*");
  if (rest.length === 0 || otherRest.length === 0) {
    return rest.length === 0 ? !matchesGlob(compileGlob(other), one) : !matchesGlob(compileGlob(one), other);
  }
  const [tail, otherTail] = [rest.at(-1) ?? "", otherRest.at(-1) ?? ""];
  const isBegun = head.startsWith(otherHead) || otherHead.startsWith(head);
  return !isBegun || !(tail.endsWith(otherTail) || otherTail.endsWith(tail));
};

const actionsOf = ({ rule: { actions } }: Entry): readonly ActionPattern[] =>
  actions.any || actions.sets.length > 0 ? [everything] : actions.patterns;

/** A star stands for whatever another pattern has in its place, a star of its own among it; texts for themselves alone. */
const coversPath = (wide: PathPattern, path: PathPattern, globs: Globs): boolean =>
  wide.key === path.key ||
  (!wide.pieces.some((piece) => piece.includes("*")) && fits(wide.pieces.join("*"), path.pieces.join("*"), globs));

/** The pattern as a text; one whose pieces have stars of their own is longer in other places, and meets more. */
const textOf = ({ pieces }: PathPattern): string => pieces.join("*");

const coversResource = (wide: ResourcePattern, pattern: ResourcePattern, globs: Globs): boolean =>
  wide.open === (wide.open === undefined ? undefined : pattern.open) &&
  wide.account === pattern.account &&
  fits(wide.service, pattern.service, globs) &&
  fits(wide.region, pattern.region, globs) &&
  coversPath(wide.path, pattern.path, globs) &&
  coversPath(wide.cosPath, pattern.cosPath, globs);

const keyOf = ({ service, region, account, path, cosPath, open }: ResourcePattern): string =>
  [service, region, account ?? "\u0000", path.key, cosPath.key, open ?? "\u0000"].join("\u0001");

type Covers = (wide: Entry, narrow: Entry) => ReadonlySet<ResourcePattern>;

/** The resource patterns of a rule that another one covers, looked for once for two rules. */
const coversOf = (globs: Globs, budget: Budget): Covers => {
  const keys = new Map<Entry, ReadonlySet<string>>();
  const known = new Map<Entry, Map<Entry, ReadonlySet<ResourcePattern>>>();
  const covered = (wide: Entry, narrow: Entry): ReadonlySet<ResourcePattern> => {
    const { any, patterns } = wide.rule.resources;
    const own = narrow.rule.resources.patterns;
    if (!spend(budget, 1 + patterns.length + own.length)) return new Set();
    if (any) return new Set(own);
    const same = keys.get(wide) ?? new Set(patterns.map(keyOf));
    keys.set(wide, same);
    return new Set(
      own.filter(
        (pattern) =>
          same.has(keyOf(pattern)) ||
          (spend(budget, patterns.length) && patterns.some((one) => coversResource(one, pattern, globs))),
      ),
    );
  };
  return (wide, narrow) => {
    const ofWide = known.get(wide) ?? new Map<Entry, ReadonlySet<ResourcePattern>>();
    known.set(wide, ofWide);
    const found = ofWide.get(narrow) ?? covered(wide, narrow);
    ofWide.set(narrow, found);
    return found;
  };
};

/** Entries by the services that their actions name, so that few have to be asked. */
const byService = (entries: readonly Entry[]): ((service: string) => readonly Entry[]) => {
  const named = new Map<string, Entry[]>();
  const open: Entry[] = [];
  for (const entry of entries) {
    const services = new Set(actionsOf(entry).map(({ service }) => service));
    if ([...services].some((service) => service.includes("*"))) open.push(entry);
    else for (const service of services) named.set(service, [...(named.get(service) ?? []), entry]);
  }
  return (service) => (service.includes("*") ? open : [...(named.get(service) ?? []), ...open]);
};

interface Finder {
  readonly budget: Budget;
  readonly of: (service: string) => readonly Entry[];
  readonly covers: Covers;
}

/** The rules among those of a finder that cover every operation of a pattern. */
const coveringActions = ({ of, budget }: Finder, { service, operation }: ActionPattern): readonly Entry[] => {
  const asked = of(service);
  if (!spend(budget, 1 + asked.length)) return [];
  return asked.filter(({ rule }) => hasAction(rule.actions, service, operation));
};

const coversEvery = ({ any, operationLevel }: Resources, { operationLevel: isAsked }: Resources): boolean =>
  any && (operationLevel || !isAsked);

/** Whether a deny says nothing that denies which must not match do not say as well. */
const isDenied = (deny: Entry, finder: Finder): boolean =>
  actionsOf(deny).every((action) => {
    const { resources, tests } = deny.rule;
    const others = coveringActions(finder, action).filter(({ rule }) => includesAll(tests, rule.tests));
    return (
      (!resources.any || others.some(({ rule }) => coversEvery(rule.resources, resources))) &&
      resources.patterns.every((pattern) => others.some((other) => finder.covers(other, deny).has(pattern)))
    );
  });

const mayMeet = (deny: Entry, action: ActionPattern): boolean =>
  actionsOf(deny).some(
    ({ service, operation }) => !areApart(service, action.service) && !areApart(operation, action.operation),
  );

/** Whether a deny may be about a resource that a pattern matches; without a pattern, about any. */
const mayDeny = ({ rule: { resources } }: Entry, pattern: ResourcePattern | undefined): boolean =>
  pattern === undefined ||
  resources.any ||
  resources.patterns.some(
    ({ service, path, cosPath }) =>
      !areApart(service, pattern.service) &&
      !(areApart(textOf(path), textOf(pattern.path)) && areApart(textOf(cosPath), textOf(pattern.cosPath))),
  );

/**
 * Finds what patterns of the other side cover by their spelling: a pattern that matches another one's text, stars and all, matches
 * whatever that one does. Nothing is walked for what is covered so, if no deny of the other side may take it back.
 */
export const uncoveredOf = (
  { not }: Sides,
  entries: readonly Entry[],
  cover: Cover,
  globs: Globs,
  budget: Budget,
): Uncovered => {
  const covers = coversOf(globs, budget);
  const ofRules = (side: Entry["side"], effect: "allow" | "deny"): readonly Entry[] =>
    entries.filter((entry) => entry.side === side && entry.rule.effect === effect);
  const allows: Finder = { of: byService(ofRules("not", "allow")), covers, budget };
  const refusing: Finder = { of: byService(ofRules("must", "deny")), covers, budget };
  const denies = ofRules("not", "deny").filter((deny) => !cover.denies.has(deny.id) && !isDenied(deny, refusing));
  const known = new Map<string, { readonly granting: readonly Entry[]; readonly denying: readonly Entry[] }>();
  const about = (action: ActionPattern) => {
    const key = `${action.service}:${action.operation}`;
    const found = known.get(key) ?? {
      granting: coveringActions(allows, action),
      denying: denies.filter((deny) => mayMeet(deny, action)),
    };
    known.set(key, found);
    return found;
  };
  return (anchor, action) => {
    const { resources, tests } = anchor.rule;
    if (not === undefined || !spend(budget, 1 + resources.patterns.length)) return resources;
    const { granting, denying } = about(action);
    const own = granting.filter(({ rule }) => includesAll(tests, rule.tests));
    const isPassed = (pattern: ResourcePattern | undefined, by: (entry: Entry) => boolean): boolean =>
      not.every((_, layer) => cover.layers.has(layer) || own.some((entry) => entry.layer === layer && by(entry))) &&
      !denying.some((deny) => mayDeny(deny, pattern));
    const isAnyPassed = resources.any && isPassed(undefined, ({ rule }) => coversEvery(rule.resources, resources));
    return {
      any: resources.any && !isAnyPassed,
      operationLevel: resources.operationLevel && !isAnyPassed,
      patterns: resources.patterns.filter((pattern) => !isPassed(pattern, (wide) => covers(wide, anchor).has(pattern))),
    };
  };
};
