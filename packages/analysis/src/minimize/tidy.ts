import {
  currentCosPath,
  formatAction,
  formatResource,
  hasVariable,
  parseAction,
  parseResource,
  type Statement,
  withoutNamePrefix,
} from "@camwright/core";
import { type Budget, spend } from "../budget.js";
import type { Entries, Words } from "./cover.js";

const shorter = (one: string, other: string): string => (other.length < one.length ? other : one);

/** `name/cos:Get*` → `cos:Get*`, `*:*` → `*`. Of `name/name/cos:Get` the second `name/` is part of the service. */
const shortAction = (text: string): string => {
  const parsed = parseAction(text);
  if (parsed._tag === "Left") return text;
  const formatted = formatAction(parsed.right);
  return withoutNamePrefix(formatted) === formatted ? shorter(text, formatted) : text;
};

const emptyForAll = (segment: string): string => (segment === "*" ? "" : segment);

/** An empty service or region means all (C-9), and older COS paths are longer than today's (C-15). */
const shortResource = (text: string): string => {
  const parsed = parseResource(text);
  if (parsed._tag === "Left" || parsed.right._tag === "any") return text;
  const { service, region, account, path } = parsed.right;
  const current = service === "cos" && !hasVariable(path) ? currentCosPath(path) : path;
  const segments = {
    service: emptyForAll(service),
    region: emptyForAll(region),
    account,
    path: hasVariable(current) ? path : current,
  };
  return shorter(text, formatResource(segments));
};

/** The entries that no other entry covers, in their order; of two that cover each other the shorter one, or the first. */
const uncovered = (list: readonly string[], { covers }: Entries, budget: Budget): readonly string[] => {
  const distinct = [...new Set(list)];
  const wide = distinct.filter((entry) => entry.includes("*") || entry.includes("::"));
  const isBetter = (one: string, other: string): boolean =>
    one.length < other.length || (one.length === other.length && distinct.indexOf(one) < distinct.indexOf(other));
  return distinct.filter(
    (entry) =>
      !wide.some(
        (other) =>
          other !== entry &&
          spend(budget, 1) &&
          covers(other, entry) &&
          (!covers(entry, other) || isBetter(other, entry)),
      ),
  );
};

/** The element with the fewest and shortest entries that say the same one by one. */
const tidyList = (
  element: "*" | readonly string[],
  short: (text: string) => string,
  entries: Entries,
  budget: Budget,
): "*" | readonly string[] => {
  if (element === "*") return element;
  const left = uncovered(element.map(short), entries, budget);
  return left.length === 1 && left[0] === "*" ? "*" : left;
};

const withoutEmpty = (condition: Statement["condition"]): Statement["condition"] => {
  const tests = Object.entries(condition ?? {}).filter(([, keys]) => Object.keys(keys).length > 0);
  return tests.length === 0 ? undefined : Object.fromEntries(tests);
};

/** A statement with the same meaning in fewer words: aliases, repetitions, and entries that another entry covers. */
export const tidy = (statement: Statement, words: Words, budget: Budget): Statement => {
  const { action, resource, condition: tests, ...others } = statement;
  const condition = withoutEmpty(tests);
  return {
    ...others,
    action: tidyList(action, shortAction, words.action, budget),
    ...(resource === undefined ? {} : { resource: tidyList(resource, shortResource, words.resource, budget) }),
    ...(condition === undefined ? {} : { condition }),
  };
};
