import type { ContextValue } from "@camwright/evaluator";
import type { Budget } from "../budget.js";
import type { Account } from "../callers/asker.js";
import type { Certainty } from "../facts/solve-key.js";

import type { Solver } from "../facts/solver.js";
import type { Atoms } from "../language/atom.js";
import type { Scene } from "../scene.js";
import type { Holders } from "./accounts.js";
import type { ActionWord } from "./actions.js";
import type { Uncovered } from "./covered.js";
import type { Entry, Sides } from "./entry.js";
import type { Cover } from "./hopeless.js";
import type { Globs } from "./parts.js";
import type { Machines } from "./paths.js";

/** What stays the same in one search. */
export interface Run {
  readonly sides: Sides;
  readonly entries: readonly Entry[];
  readonly cover: Cover;
  readonly uncovered: Uncovered;
  readonly atoms: Atoms;
  readonly scene: Scene;
  readonly solver: Solver;
  readonly certainty: Certainty;
  readonly budget: Budget;
  /** The entries that may match an operation of a service. */
  readonly ofService: (service: string) => readonly Entry[];
  readonly holders: Holders;
  readonly globs: Globs;
  readonly machines: Machines;
}

/** An entry whose action matches, with the atoms that have to hold beside. */
export interface Alive {
  readonly entry: Entry;
  readonly needs: readonly number[];
}

/** The part of a search that begins with one allow and one class of actions. */
export interface Branch {
  readonly run: Run;
  readonly anchor: Entry;
  readonly action: ActionWord;
  readonly alive: readonly Alive[];
  /** The sets of matching rules that were looked at. */
  readonly seen: Set<string>;
}

/** A request that answers the question. */
export interface Found {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, ContextValue>>;
  /** The account of the caller. */
  readonly account: Account;
  /** What has to be so of things that nobody can know. */
  readonly open: readonly string[];
}

/** The atom of a question that no request answers. */
export const openAtom = (atoms: Atoms, text: string): number =>
  atoms.idOf(`open:${text}`, () => ({ _tag: "open", open: text }));

/** The same for the same rules with the same needs. */
export const keyOf = (rules: readonly Alive[]): string =>
  rules.map(({ entry, needs }) => `${String(entry.id)}:${needs.join(".")}`).join();

/** Whether an entry matches whatever nobody can know turns out to be, but for its tests. */
export const isCertain = ({ entry, needs }: Alive): boolean => needs.length === entry.rule.tests.length;
