import type { Caller } from "@camwright/evaluator";
import { type Budget, isSpent, spend } from "./budget.js";
import { oneAsker } from "./callers/asker.js";
import { likelyCallers } from "./callers/likely.js";
import { type Claim, policiesIn } from "./claim.js";
import type { Certainty } from "./facts/solve-key.js";
import { newAtoms } from "./language/atom.js";
import type { Scene } from "./scene.js";
import { scenesOf } from "./scenes.js";
import { find, type Search } from "./search/find.js";
import { sidesOf } from "./sides.js";
import type { Witness } from "./witness.js";

export type { Claim } from "./claim.js";

/** A request as claimed, the proof that there is none, or why neither can be said. */
export type Answer =
  | { readonly _tag: "witness"; readonly witness: Witness }
  | { readonly _tag: "none" }
  | { readonly _tag: "undecided"; readonly reason: string };

const undecided = (reason: string): Answer => ({ _tag: "undecided", reason });
const none: Answer = { _tag: "none" };

const statementsIn = (claim: Claim): number =>
  policiesIn(claim).reduce((sum, { identity, bucket, trust }) => {
    const policies = [...identity, ...[bucket, trust].flatMap((policy) => policy ?? [])];
    return policies.reduce((count, { statement }) => count + statement.length, sum);
  }, 0);

interface Looked {
  readonly search: Search;
  /** Whether the policies ask something that no request answers. */
  readonly hasOpen: boolean;
  /** Whether some of that is for want of a caller. */
  readonly lacksCaller: boolean;
}

const nothing: Looked = { search: { _tag: "none" }, hasOpen: false, lacksCaller: false };

const look = (claim: Claim, scene: Scene, certainty: Certainty, budget: Budget): Looked => {
  // Every statement is asked whether it is about the caller.
  spend(budget, statementsIn(claim));
  const atoms = newAtoms();
  const sides = sidesOf(claim, atoms, scene);
  if (sides === undefined) return nothing;
  const { must, not } = sides;
  const rules = [...must, ...(not ?? [])].flatMap(({ allows, denies }) => [...allows, ...denies]);
  const search = find(sides, atoms, scene, certainty, budget);
  const hasVariable = rules.some(({ resources }) => resources.patterns.some(({ open }) => open !== undefined));
  return {
    search,
    hasOpen:
      hasVariable ||
      atoms.list.some(({ open }) => open !== undefined) ||
      rules.some(({ actions }) => actions.sets.length > 0),
    lacksCaller:
      scene.asker.caller === undefined &&
      (hasVariable || atoms.list.some((atom) => atom._tag === "test" && atom.lacksCaller)),
  };
};

const witnessOf = (search: Search, { asker }: Scene): Answer | undefined => {
  if (search._tag !== "found") return undefined;
  const { action, resource, context, account } = search.found;
  const principal = asker.caller ?? asker.member(account);
  return { _tag: "witness", witness: { principal, action, resource, context } };
};

/** Tries callers in turn, because variables make the answer hang on the caller. */
const tryCallers = (claim: Claim, scene: Scene, budget: Budget): Answer | undefined => {
  for (const caller of likelyCallers(scene.asker, [...policiesIn(claim), { identity: claim.within ?? [] }])) {
    const known = { ...scene, asker: oneAsker(caller) };
    const found = witnessOf(look(claim, known, "certain", budget).search, known);
    if (found !== undefined || isSpent(budget)) return found;
  }
  return undefined;
};

/** The answer for one scene, and whether it hangs on who the caller is. */
interface OfScene {
  readonly answer: Answer;
  readonly lacksCaller: boolean;
}

const settled = (answer: Answer): OfScene => ({ answer, lacksCaller: false });

const askScene = (claim: Claim, scene: Scene, budget: Budget): OfScene => {
  const { search, hasOpen, lacksCaller } = look(claim, scene, "certain", budget);
  const certain = witnessOf(search, scene);
  if (certain !== undefined) return settled(certain);
  if (search._tag === "undecided") return settled(undecided(search.reason));
  if (!hasOpen) return settled(none);
  const possible = look(claim, scene, "possible", budget).search;
  if (possible._tag === "none") return settled(none);
  if (possible._tag === "undecided") return settled(undecided(possible.reason));
  return { answer: undecided(`it depends on ${possible.found.open.join(" and ")}`), lacksCaller };
};

const askScenes = (claim: Claim, scenes: readonly Scene[], budget: Budget): Answer => {
  const reasons: string[] = [];
  const open: Scene[] = [];
  for (const scene of scenes) {
    const { answer, lacksCaller } = askScene(claim, scene, budget);
    if (answer._tag === "witness") return answer;
    if (answer._tag === "undecided") reasons.push(answer.reason);
    if (isSpent(budget)) return undecided(reasons.at(-1) ?? "the budget of steps is spent");
    if (lacksCaller) open.push(scene);
  }
  // Last, since it takes longest: any other scene may have a witness.
  for (const scene of open) {
    const found = tryCallers(claim, scene, budget);
    if (found !== undefined) return found;
    if (isSpent(budget)) break;
  }
  const [reason] = reasons;
  return reason === undefined ? none : undecided(reason);
};

/** Looks for a request that some policies allow and another does not. */
export const ask = (claim: Claim, caller: Caller | undefined, budget: Budget): Answer => {
  const { list, partial } = scenesOf(claim, caller);
  const answer = askScenes(claim, list, budget);
  return answer._tag === "none" && partial !== undefined ? undecided(partial) : answer;
};

/** The same for each of those who ask, by itself. */
export const askEach = (claim: Claim, caller: Caller | undefined, budget: Budget): readonly Answer[] => {
  const { list, partial } = scenesOf(claim, caller);
  const askers = [...new Set(list.map(({ asker }) => asker))];
  const answers = askers.map((asker) =>
    isSpent(budget)
      ? undecided("the budget of steps is spent")
      : askScenes(
          claim,
          list.filter((scene) => scene.asker === asker),
          budget,
        ),
  );
  return partial === undefined ? answers : [...answers, undecided(partial)];
};
