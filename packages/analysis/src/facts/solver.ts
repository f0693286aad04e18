import type { Caller } from "@camwright/evaluator";
import type { Budget } from "../budget.js";
import type { Atom, TestAtom } from "../language/atom.js";
import { groupOf, tagOf } from "./groups.js";
import { type KeyTable, keyTable } from "./key-table.js";
import type { SingleValued } from "./single-valued.js";
import type { Certainty } from "./solve-key.js";
import { type Asked, type Facts, solveGroup } from "./solve-group.js";

/** What atoms must say: true, or false. */
export type Demands = ReadonlyMap<number, boolean>;

/** Says whether a request can fulfil demands, and which; it remembers what it was asked. */
export interface Solver {
  /** Whether some request fulfils the demands on the group of one atom. */
  readonly allows: (demands: Demands, atom: number) => boolean;
  /** The facts of a request that fulfils them all. */
  readonly facts: (demands: Demands) => Facts;
  /** The keys of which not every possible value was looked at, and that refused something. */
  readonly partial: ReadonlySet<string>;
}

interface Group {
  readonly keys: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: readonly string[];
  readonly tables: Map<string, KeyTable>;
  readonly known: Map<string, Facts | "none">;
}

const isTest = (atom: Atom | undefined): atom is TestAtom => atom?._tag === "test";

/** Whether a value may be missing that these tests ask for: one of a pattern and of a type whose values patterns tell apart. */
const mayMiss = ({ table, wants }: Asked, prefixes: readonly string[]): boolean => {
  if (!table.isPartial) return false;
  const asked = wants.flatMap(({ test }) => table.tests[test]?.operator ?? []);
  const hasPattern = prefixes.length > 0 || asked.some(({ comparison }) => comparison === "like");
  return hasPattern && asked.some(({ type }) => type === "date" || type === "ip");
};

const groupsOf = (atoms: readonly Atom[]): ReadonlyMap<string, Group> => {
  const keys = new Map<string, Map<string, number[]>>();
  for (const [id, atom] of atoms.entries()) {
    if (!isTest(atom)) continue;
    const name = groupOf(atom.key);
    const group = keys.get(name) ?? new Map<string, number[]>();
    keys.set(name, group);
    group.set(atom.key, [...(group.get(atom.key) ?? []), id]);
  }
  return new Map(
    [...keys].map(([name, ofKeys]) => {
      const prefixes = [...ofKeys.keys()].flatMap((key) => {
        const tag = tagOf(key);
        return tag === undefined ? [] : [`${tag}&`];
      });
      return [name, { keys: ofKeys, prefixes, tables: new Map(), known: new Map() }];
    }),
  );
};

/** The solver for the atoms of a question. */
export const solverOf = (
  atoms: readonly Atom[],
  caller: Caller | undefined,
  certainty: Certainty,
  budget: Budget,
  singleValued?: SingleValued,
): Solver => {
  const groups = groupsOf(atoms);
  const partial = new Set<string>();

  const tableOf = (group: Group, key: string): KeyTable => {
    const known = group.tables.get(key);
    if (known !== undefined) return known;
    const tests = (group.keys.get(key) ?? []).map((id) => atoms[id]).filter(isTest);
    const table = keyTable(key, tests, tagOf(key) === undefined ? group.prefixes : [], caller, budget, singleValued);
    group.tables.set(key, table);
    return table;
  };

  const solve = (group: Group, demands: Demands): Facts | "none" => {
    const asked = [...group.keys].map(([key, ids]) => ({
      key,
      wants: ids.flatMap((id, test) => {
        const holds = demands.get(id);
        return holds === undefined ? [] : [{ test, holds }];
      }),
    }));
    const name = asked.map(({ key, wants }) => `${key}${wants.map(({ test, holds }) => `${holds ? "+" : "-"}${String(test)}`).join("")}`).join();
    const known = group.known.get(name);
    if (known !== undefined) return known;
    const tables = asked.filter(({ wants }) => wants.length > 0).map(({ key, wants }) => ({ table: tableOf(group, key), wants }));
    const facts = solveGroup(tables, group.prefixes, certainty) ?? "none";
    if (facts === "none") for (const asks of tables) if (mayMiss(asks, group.prefixes)) partial.add(asks.table.key);
    group.known.set(name, facts);
    return facts;
  };

  return {
    allows: (demands, id) => {
      const atom = atoms[id];
      // What no request answers is certain of nothing, and possible either way.
      if (!isTest(atom)) return certainty === "possible";
      const group = groups.get(groupOf(atom.key));
      return group !== undefined && solve(group, demands) !== "none";
    },
    facts: (demands) =>
      [...groups.values()].flatMap((group) => {
        const facts = solve(group, demands);
        return facts === "none" ? [] : facts;
      }),
    partial,
  };
};
