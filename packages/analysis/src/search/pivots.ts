import { initial } from "../automaton/machine.js";
import { walkWords } from "../automaton/words.js";
import type { Budget } from "../budget.js";
import type { ResourcePattern } from "../language/resource.js";
import type { Entry, Match } from "./entry.js";
import type { Candidate } from "./parts.js";
import { type Machines, pathOf } from "./paths.js";
import type { Alive } from "./run.js";

/** What patterns are to one whose unknown variables may stand for any text. */
interface Comparer {
  /** Whether it matches all that the pivot matches, whatever it is filled with. */
  readonly covers: (pattern: ResourcePattern) => boolean;
  /** Whether it may match something that the pivot matches. */
  readonly meets: (pattern: ResourcePattern) => boolean;
}

const comparerOf = (pivot: ResourcePattern, isCos: boolean, machines: Machines, budget: Budget): Comparer => {
  const own = pathOf(pivot, isCos);
  /** Whether some text matches the pivot, and matches the other pattern or does not. */
  const isSome = (other: ResourcePattern, matches: boolean): boolean => {
    const path = pathOf(other, isCos);
    const readers = [own, path].map(({ key, pieces }) => ({ machine: machines(key, pieces), state: initial }));
    return walkWords(
      {
        readers,
        required: matches ? [0, 1] : [0],
        refused: matches ? [] : [1],
        seeds: [],
        without: "",
        visit: () => true,
      },
      budget,
    );
  };
  return {
    covers: (other) => other.open === pivot.open || (other.open === undefined && !isSome(other, false)),
    meets: (other) => isSome(other, true),
  };
};

/** Whether it helps that a rule matches: an allow of what must pass, a deny of what must not. */
const isHelp = ({ side, rule }: Entry): boolean => (side === "must") === (rule.effect === "allow");

/** The patterns with unknown variables, each once. */
export const pivotsOf = (patterns: readonly ResourcePattern[]): readonly ResourcePattern[] => [
  ...new Map(
    patterns.flatMap((pattern) => (pattern.filled === undefined ? [] : [[pattern.open, pattern] as const])),
  ).values(),
];

/**
 * The rules that have to be reckoned with for a resource that a pattern with unknown variables matches, whatever they are filled with:
 * those that help, if they match every such resource, and the others, if they may match one.
 */
export const matchesOfPivot = (
  pivot: ResourcePattern,
  alive: readonly Alive[],
  candidates: readonly Candidate[],
  isCos: boolean,
  machines: Machines,
  budget: Budget,
): readonly Match[] => {
  const { covers, meets } = comparerOf(pivot, isCos, machines, budget);
  return alive.filter(({ entry }) => {
    if (entry.rule.resources.any) return true;
    const own = candidates.filter((candidate) => candidate.entry === entry);
    return own.some(({ pattern }) => (isHelp(entry) ? covers(pattern) : meets(pattern)));
  });
};
