import { type ActionFacts, type Catalog, matchesName } from "@camwright/catalog";
import type { ServiceFacts } from "../catalogs.js";
import { remembered } from "./remembered.js";

/** What is known of a service, ready for being looked up. */
export interface Service {
  readonly prefix: string;
  readonly catalog: Catalog | undefined;
  /** The names of its actions without the prefix: those that documents show first. */
  readonly names: readonly string[];
  /** What documents say about an action. */
  readonly factsOf: (name: string) => ActionFacts | undefined;
  readonly has: (name: string) => boolean;
  /** The names that differ from a text in letter case alone. */
  readonly inOtherCase: (name: string) => readonly string[];
  /** The names that would fit a pattern if letter case did not count. */
  readonly fittingInOtherCase: (pattern: string) => readonly string[];
}

const groupedByLower = (names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(name.toLowerCase());
    if (group === undefined) groups.set(name.toLowerCase(), [name]);
    else group.push(name);
  }
  return groups;
};

/** Prepares the facts about the service with a prefix. */
export const serviceOf = (prefix: string, { catalog, names: others = [] }: ServiceFacts): Service => {
  const documented = new Map((catalog?.actions ?? []).map((action) => [action.name, action]));
  const names = [...new Set([...documented.keys(), ...others])];
  const known = new Set(names);
  const byLower = groupedByLower(names);
  return {
    prefix,
    catalog,
    names,
    factsOf: (name) => documented.get(name),
    has: (name) => known.has(name),
    inOtherCase: (name) => byLower.get(name.toLowerCase()) ?? [],
    fittingInOtherCase: remembered((pattern: string) => {
      const lower = pattern.toLowerCase();
      return [...byLower].flatMap(([name, spelled]) => (matchesName(lower, name) ? spelled : []));
    }),
  };
};
