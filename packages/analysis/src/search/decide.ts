import type { ContextValue } from "@camwright/evaluator";
import { spend } from "../budget.js";
import type { Account } from "../callers/asker.js";
import type { Facts } from "../facts/solve-group.js";
import { actionText } from "../language/action.js";
import { searchConditions } from "./conditions.js";
import type { Match } from "./entry.js";
import { type Branch, type Found, keyOf } from "./run.js";

const contextOf = (facts: Facts): Readonly<Record<string, ContextValue>> =>
  Object.fromEntries(
    facts.flatMap(([key, fact]): readonly (readonly [string, ContextValue])[] => {
      if (fact === "absent") return [];
      const [only] = fact;
      return [[key, only !== undefined && fact.length === 1 ? only : fact]];
    }),
  );

/**
 * Looks for conditions under which the rules that match a class of requests decide as asked, and gives the request of that class with
 * them.
 */
export const decide = (
  { run, anchor, action, seen }: Branch,
  matches: readonly Match[],
  resource: string,
  account: Account,
): Found | undefined => {
  const { sides, solver, atoms, budget } = run;
  const key = keyOf(matches);
  const own = matches.find(({ entry }) => entry === anchor);
  if (seen.has(key) || own === undefined || !spend(budget, 1 + matches.length)) return undefined;
  seen.add(key);
  const demands = searchConditions(sides, own, matches, solver, budget);
  if (demands === undefined) return undefined;
  return {
    action: actionText(action.service, action.operation),
    resource,
    account,
    context: contextOf(solver.facts(demands)),
    open: [...demands.keys()].flatMap((id) => atoms.list[id]?.open ?? []),
  };
};
