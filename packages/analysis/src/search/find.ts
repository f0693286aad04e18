import { type Budget, isSpent, spend } from "../budget.js";
import type { Certainty } from "../facts/solve-key.js";
import { solverOf } from "../facts/solver.js";
import { actionAnchors, hasAction } from "../language/action.js";
import type { Atoms } from "../language/atom.js";
import { ownResource, type Resources } from "../language/resource.js";
import type { Layer, Rule } from "../language/rule.js";
import type { Scene } from "../scene.js";
import { holdersFor } from "./accounts.js";
import { type ActionWord, walkActions } from "./actions.js";
import { uncoveredOf } from "./covered.js";
import { decide } from "./decide.js";
import { type Entry, entriesOf, type Sides } from "./entry.js";
import { coverOf, isRepeated } from "./hopeless.js";
import { fits, type Globs, globsOf } from "./parts.js";
import { machinesOf } from "./paths.js";
import { searchResources } from "./resources.js";
import { type Alive, type Branch, type Found, keyOf, openAtom, type Run } from "./run.js";

/** The end of a search: a request, the proof that there is none, or why neither can be said. */
export type Search =
  | { readonly _tag: "found"; readonly found: Found }
  | { readonly _tag: "none" }
  | { readonly _tag: "undecided"; readonly reason: string };

const aliveFor = ({ service, operation }: ActionWord, { ofService, atoms }: Run): readonly Alive[] =>
  ofService(service).flatMap((entry) => {
    const { actions, tests } = entry.rule;
    if (hasAction(actions, service, operation)) return [{ entry, needs: tests }];
    if (actions.sets.length === 0) return [];
    const set = `what ${actions.sets.map((name) => `\`${name}\``).join(", ")} has`;
    return [{ entry, needs: [...tests, openAtom(atoms, set)] }];
  });

/** Looks at the `*` of operation-level calls, which `*` alone matches (598/47826). */
const searchOperationLevel = (branch: Branch): Found | undefined => {
  return decide(
    branch,
    branch.alive.filter(({ entry }) => entry.rule.resources.operationLevel),
    "*",
    branch.run.scene.asker.account,
  );
};

const searchAction = (branch: Branch, { any, operationLevel, patterns }: Resources): Found | undefined => {
  const { run } = branch;
  const found = operationLevel && run.scene.owner === "own" ? searchOperationLevel(branch) : undefined;
  if (found !== undefined) return found;
  for (const pattern of any ? [ownResource] : patterns) {
    const ofPattern = searchResources(branch, pattern);
    if (ofPattern !== undefined || isSpent(run.budget)) return ofPattern;
  }
  return undefined;
};

const searchAnchor = (run: Run, anchor: Entry): Found | undefined => {
  const actions = new Set<string>();
  const seen = new Set<string>();
  let found: Found | undefined;
  for (const pattern of actionAnchors(anchor.rule.actions)) {
    const left = run.uncovered(anchor, pattern);
    if (!left.any && left.patterns.length === 0) continue;
    const isOver = walkActions(pattern, run.entries, run.scene.operations, run.budget, (action) => {
      if (!spend(run.budget, run.ofService(action.service).length)) return true;
      const alive = aliveFor(action, run);
      const key = keyOf(alive);
      if (actions.has(key)) return false;
      actions.add(key);
      found = searchAction({ run, anchor, action, alive, seen }, left);
      return found !== undefined;
    });
    if (isOver || isSpent(run.budget)) break;
  }
  return found;
};

/** The entries that may match an operation of a service, looked for once for each service. */
const ofServices = (entries: readonly Entry[], globs: Globs): Run["ofService"] => {
  const known = new Map<string, readonly Entry[]>();
  return (service) => {
    const found =
      known.get(service) ??
      entries.filter(
        ({ rule: { actions } }) =>
          actions.any ||
          actions.sets.length > 0 ||
          actions.patterns.some((pattern) => fits(pattern.service, service, globs)),
      );
    known.set(service, found);
    return found;
  };
};

const undecided = (reason: string): Search => ({ _tag: "undecided", reason });

/** More than any list of patterns is worth: a search from everything meets all classes that there are. */
const everythingWeighs = 1000;

/** How much there is to begin with in a layer. */
const weightOf = ({ allows }: Layer): number =>
  allows.reduce((sum, { actions, resources }) => {
    const ofActions = actions.any ? everythingWeighs : actions.patterns.length;
    return sum + (ofActions + 1) * (resources.any ? everythingWeighs : resources.patterns.length + 1);
  }, 0);

/** The layer from whose allows the search begins: every layer has to allow, so the one with the fewest will do. */
const anchorLayer = ({ must }: Sides): number => {
  const weights = must.map(weightOf);
  return weights.indexOf(Math.min(...weights));
};

/** The rules of a layer with patterns that match whatever they may match once their unknown variables are filled in. */
const filledLayer = ({ allows, denies }: Layer): Layer => {
  const filledRule = (rule: Rule): Rule => {
    const patterns = rule.resources.patterns.map((pattern) => ({ ...pattern, ...pattern.filled }));
    return { ...rule, resources: { ...rule.resources, patterns } };
  };
  return { allows: allows.map(filledRule), denies: denies.map(filledRule) };
};

const filledSides = ({ must, not, ...others }: Sides): Sides => ({
  ...others,
  must: must.map(filledLayer),
  not: not?.map(filledLayer),
});

/** Looks for one request that all layers of one side let pass and one of the other refuses. */
export const find = (given: Sides, atoms: Atoms, scene: Scene, certainty: Certainty, budget: Budget): Search => {
  const sides = certainty === "filled" ? filledSides(given) : given;
  const entries = entriesOf(sides);
  const solver = solverOf(atoms.list, scene.asker.caller, certainty, budget, sides.singleValued);
  const cover = coverOf(sides, entries);
  const globs = globsOf();
  const run: Run = {
    sides,
    entries,
    cover,
    uncovered: uncoveredOf(sides, entries, cover, globs, budget),
    atoms,
    scene,
    solver,
    certainty,
    budget,
    ofService: ofServices(entries, globs),
    holders: holdersFor(scene, budget),
    globs,
    machines: machinesOf(),
  };
  const layer = anchorLayer(sides);
  const anchors = entries.filter(
    (entry) => entry.side === "must" && entry.layer === layer && entry.rule.effect === "allow",
  );
  for (const anchor of anchors) {
    if (isRepeated(sides, anchor, run.cover)) continue;
    const found = searchAnchor(run, anchor);
    if (isSpent(budget)) return undecided("the budget of steps is spent");
    if (found !== undefined) return { _tag: "found", found };
  }
  if (solver.partial.size > 0) {
    const keys = [...solver.partial].map((key) => `\`${key}\``).join(", ");
    return undecided(`operators of different types read ${keys}`);
  }
  return { _tag: "none" };
};
