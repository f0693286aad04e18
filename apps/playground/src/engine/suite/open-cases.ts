import type { PolicyDocuments } from "@camwright/evaluator";
import { documentsOf } from "../to-case.js";
import type { SuiteEntry, Tab } from "../workspace.js";
import { fromCase, tabsOfCase } from "./from-case.js";
import { type ReadCase, readCases } from "./read-cases.js";

/** A place of a file that brings no request, and why. */
interface LeftOut {
  /** The line or the item, from 1. */
  readonly number: number;
  readonly reason: "json" | "shape" | "caller" | "request" | "size";
}

/** What a file of cases brings. */
export interface OpenedCases {
  readonly entries: readonly Omit<SuiteEntry, "id" | "runs">[];
  readonly leftOut: readonly LeftOut[];
  /** How many different sets of documents the cases have. */
  readonly sets: number;
  /** Whether all of them have the documents that are open. */
  readonly isOpen: boolean;
  /** The documents of the first case, where they can be opened. */
  readonly documents?: readonly Omit<Tab, "id">[];
}

type Read = Extract<ReadCase, { _tag: "case" }>;

const keyOf = (policies: PolicyDocuments): string =>
  JSON.stringify(tabsOfCase(policies)?.map(({ kind, text }) => [kind, text]) ?? policies);

const leftOutBy = (each: ReadCase): readonly LeftOut[] => {
  if (each._tag === "broken") return [{ number: each.number, reason: each.reason }];
  const made = fromCase(each.read, each.number);
  return made._tag === "left-out" ? [{ number: each.number, reason: made.reason }] : [];
};

/** Reads a file of cases beside the documents that are open. What cannot be taken over is named. */
export const openCases = (file: string, tabs: readonly Tab[]): OpenedCases => {
  const all = readCases(file);
  const cases = all.filter((each): each is Read => each._tag === "case");
  const sets = new Map(cases.map(({ read: { policies } }) => [keyOf(policies), policies]));
  const [first] = sets;
  const documents = first && tabsOfCase(first[1]);
  return {
    entries: cases.flatMap(({ read, number }) => {
      const made = fromCase(read, number);
      return made._tag === "entry" ? [made.entry] : [];
    }),
    leftOut: all.flatMap(leftOutBy),
    sets: sets.size,
    isOpen: sets.size === 1 && first?.[0] === keyOf(documentsOf(tabs)),
    ...(documents === undefined || documents.length === 0 ? {} : { documents }),
  };
};
