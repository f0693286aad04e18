import { type Budget, spend } from "../budget.js";
import type { Demands, Solver } from "../facts/solver.js";

/** Demands on atoms that go together, with further goals that have to be met beside them. */
export interface Option {
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  readonly goals: readonly Goal[];
}

/** One of these options has to be taken. Without options a goal cannot be met. */
export type Goal = readonly Option[];

/** A goal that each of these atoms holds. */
export const allHold = (atoms: readonly number[]): Option => ({ holds: atoms, fails: [], goals: [] });

/** A goal that one of these atoms fails. */
export const oneFails = (atoms: readonly number[]): Goal =>
  atoms.map((atom) => ({ holds: [], fails: [atom], goals: [] }));

/** The demands with those of an option, or `undefined` if they contradict each other or no request fulfils them. */
const extended = (demands: Demands, { holds, fails }: Option, solver: Solver): Demands | undefined => {
  const added: number[] = [];
  const next = new Map(demands);
  for (const [atoms, value] of [
    [holds, true],
    [fails, false],
  ] as const) {
    for (const atom of atoms) {
      const known = next.get(atom);
      if (known === !value) return undefined;
      if (known === undefined) added.push(atom);
      next.set(atom, value);
    }
  }
  return added.every((atom) => solver.allows(next, atom)) ? next : undefined;
};

interface Branch {
  readonly option: Option;
  readonly demands: Demands;
}

/** Whether an option adds nothing to the demands. */
const isMet = ({ holds, fails, goals }: Option, demands: Demands): boolean =>
  goals.length === 0 &&
  holds.every((atom) => demands.get(atom) === true) &&
  fails.every((atom) => demands.get(atom) === false);

/**
 * Demands that meet all goals, or `undefined` if there are none or the budget is spent. Goals with the fewest possible options
 * come first, so that what has no choice is settled before anything is tried.
 */
export const meetGoals = (
  goals: readonly Goal[],
  solver: Solver,
  budget: Budget,
  demands: Demands = new Map(),
): Demands | undefined => {
  const open = goals.filter((goal) => !goal.some((option) => isMet(option, demands)));
  let fewest: { readonly goal: Goal; readonly branches: readonly Branch[] } | undefined;
  for (const goal of open) {
    if (!spend(budget, goal.length + 1)) return undefined;
    const branches: Branch[] = [];
    for (const option of goal) {
      const next = extended(demands, option, solver);
      if (next !== undefined) branches.push({ option, demands: next });
      if (fewest !== undefined && branches.length >= fewest.branches.length) break;
    }
    if (branches.length === 0) return undefined;
    if (fewest === undefined || branches.length < fewest.branches.length) fewest = { goal, branches };
    if (branches.length === 1) break;
  }
  if (fewest === undefined) return demands;
  const { goal, branches } = fewest;
  const others = open.filter((each) => each !== goal);
  for (const { option, demands: next } of branches) {
    const met = meetGoals([...others, ...option.goals], solver, budget, next);
    if (met !== undefined) return met;
  }
  return undefined;
};
