import type { Budget } from "../budget.js";
import type { Demands, Solver } from "../facts/solver.js";
import type { Match, Sides } from "./entry.js";
import { allHold, type Goal, meetGoals, type Option, oneFails } from "./goals.js";

const ofLayer = (
  matches: readonly Match[],
  side: "must" | "not",
  layer: number,
  effect: "allow" | "deny",
): readonly Match[] =>
  matches.filter(({ entry }) => entry.side === side && entry.layer === layer && entry.rule.effect === effect);

const mustGoals = ({ must }: Sides, anchor: Match, matches: readonly Match[]): readonly Goal[] =>
  must.flatMap((_, layer) => {
    const allows = ofLayer(matches, "must", layer, "allow");
    const isAnchored = anchor.entry.layer === layer;
    const granted = (isAnchored ? [anchor] : allows).map(({ needs }) => allHold(needs));
    return [granted, ...ofLayer(matches, "must", layer, "deny").map(({ needs }) => oneFails(needs))];
  });

/** The other side refuses: by a deny, or because a layer has no allow. */
const notGoal = ({ not = [] }: Sides, matches: readonly Match[]): Goal =>
  not.flatMap((_, layer): readonly Option[] => {
    const denies = ofLayer(matches, "not", layer, "deny").map(({ needs }) => allHold(needs));
    const ungranted: Option = {
      holds: [],
      fails: [],
      goals: ofLayer(matches, "not", layer, "allow").map(({ needs }) => oneFails(needs)),
    };
    return [...(ungranted.goals.some((goal) => goal.length === 0) ? [] : [ungranted]), ...denies];
  });

/** What a request must say of its conditions so that the rules that match it decide as asked. */
export const searchConditions = (
  sides: Sides,
  anchor: Match,
  matches: readonly Match[],
  solver: Solver,
  budget: Budget,
): Demands | undefined => {
  const goals = mustGoals(sides, anchor, matches);
  return meetGoals(sides.not === undefined ? goals : [...goals, notGoal(sides, matches)], solver, budget);
};
