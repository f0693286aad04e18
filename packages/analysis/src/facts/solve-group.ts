import { tagOf } from "./groups.js";
import type { KeyTable } from "./key-table.js";
import { type Certainty, type Fact, solvePresent, solvesAbsent, type Want } from "./solve-key.js";

/** A key with what its tests must say. */
export interface Asked {
  readonly table: KeyTable;
  readonly wants: readonly Want[];
}

/** The keys of a group with what a request says of them. */
export type Facts = readonly (readonly [key: string, fact: Fact])[];

/** Facts of the keys that ask for one tag, absent where that is possible, or present. */
const tagFacts = (tags: readonly Asked[], certainty: Certainty, prefers: "absent" | "present"): Facts | undefined => {
  const facts: (readonly [string, Fact])[] = [];
  for (const { table, wants } of tags) {
    const absent: Fact | undefined = solvesAbsent(table, wants, certainty) ? "absent" : undefined;
    const present = solvePresent(table, wants, certainty);
    const fact = prefers === "absent" ? (absent ?? present) : (present ?? absent);
    if (fact === undefined) return undefined;
    facts.push([table.key, fact]);
  }
  return facts;
};

const listFacts = (
  lists: readonly Asked[],
  tags: Facts,
  certainty: Certainty,
  prefixes: readonly string[],
): Facts | undefined => {
  if (lists.every(({ table, wants }) => solvesAbsent(table, wants, certainty))) {
    return lists.map(({ table }) => [table.key, "absent"] as const);
  }
  // A tag that is absent under its own key is not among the entries of the lists either.
  const avoid = tags.flatMap(([key, fact]) => (fact === "absent" ? [prefixes.indexOf(`${tagOf(key) ?? ""}&`)] : []));
  const facts: (readonly [string, Fact])[] = [];
  for (const { table, wants } of lists) {
    const present = solvePresent(table, wants, certainty, avoid);
    if (present === undefined) return undefined;
    facts.push([table.key, present]);
  }
  return facts;
};

/** Whether one test alone is asked: filled with whatever it can read, some value passes it and another does not. */
const isFree = (asked: readonly Asked[]): boolean => asked.reduce((sum, { wants }) => sum + wants.length, 0) === 1;

/** Facts of a group of keys with which each test says what it must say, or `undefined` if there are none. */
export const solveGroup = (
  asked: readonly Asked[],
  prefixes: readonly string[],
  certainty: Certainty,
): Facts | undefined => {
  const unfilled = asked.find(({ table, wants }) => wants.some(({ test }) => table.tests[test]?.isFillable === true));
  if (certainty === "filled" && unfilled !== undefined) return isFree(asked) ? [] : undefined;
  const tags = asked.filter(({ table }) => tagOf(table.key) !== undefined);
  const lists = asked.filter(({ table }) => tagOf(table.key) === undefined);
  for (const prefers of ["absent", "present"] as const) {
    const ofTags = tagFacts(tags, certainty, prefers);
    if (ofTags === undefined) return undefined;
    const ofLists = listFacts(lists, ofTags, certainty, prefixes);
    if (ofLists !== undefined) return [...ofTags, ...ofLists];
    if (tags.length === 0) return undefined;
  }
  return undefined;
};
