import type { Caller, Policies } from "@camwright/evaluator";
import { type Budget, isSpent } from "./budget.js";
import { likelyCallers, userOf } from "./callers.js";
import type { Certainty } from "./facts/solve-key.js";
import { newAtoms } from "./language/atom.js";
import type { Layer } from "./language/rule.js";
import { find, type Search } from "./search/find.js";
import { layersOf } from "./sides.js";
import type { Witness } from "./witness.js";

/** The policies that must all allow a request, and those that must not. */
export interface Claim {
  readonly allow: readonly Policies[];
  readonly deny?: Policies;
}

/** A request as claimed, the proof that there is none, or why neither can be said. */
export type Answer =
  | { readonly _tag: "witness"; readonly witness: Witness }
  | { readonly _tag: "none" }
  | { readonly _tag: "undecided"; readonly reason: string };

const undecided = (reason: string): Answer => ({ _tag: "undecided", reason });

interface Looked {
  readonly search: Search;
  /** Whether the policies ask something that no request answers. */
  readonly hasOpen: boolean;
  /** Whether some of that is for want of a caller. */
  readonly lacksCaller: boolean;
}

const look = ({ allow, deny }: Claim, caller: Caller | undefined, certainty: Certainty, budget: Budget): Looked => {
  const atoms = newAtoms();
  const known = { hasOpen: false, lacksCaller: false };
  const must: Layer[] = [];
  for (const policies of allow) {
    const layers = layersOf(policies, atoms, caller);
    if (layers._tag === "unsupported") return { search: { _tag: "undecided", reason: layers.reason }, ...known };
    must.push(...layers.layers);
  }
  const not = deny === undefined ? undefined : layersOf(deny, atoms, caller);
  if (not?._tag === "unsupported") return { search: { _tag: "undecided", reason: not.reason }, ...known };
  const search = find({ must, not: not?.layers }, atoms, caller, certainty, budget);
  const rules = [...must, ...(not?.layers ?? [])].flatMap(({ allows, denies }) => [...allows, ...denies]);
  const hasVariable = rules.some(({ resources }) => resources.patterns.some(({ open }) => open !== undefined));
  return {
    search,
    hasOpen:
      hasVariable ||
      atoms.list.some(({ open }) => open !== undefined) ||
      rules.some(({ actions }) => actions.sets.length > 0),
    lacksCaller:
      caller === undefined && (hasVariable || atoms.list.some((atom) => atom._tag === "test" && atom.lacksCaller)),
  };
};

const witnessOf = (search: Search, caller: Caller | undefined): Answer | undefined => {
  if (search._tag !== "found") return undefined;
  const { action, resource, context, account } = search.found;
  const principal = caller ?? userOf(account.ownerUin ?? "", account.appId ?? "");
  return { _tag: "witness", witness: { principal, action, resource, context } };
};

/** Tries callers in turn, because variables make the answer hang on the caller. */
const tryCallers = (claim: Claim, budget: Budget): Answer | undefined => {
  const all = [...claim.allow, ...(claim.deny === undefined ? [] : [claim.deny])];
  for (const caller of likelyCallers(all)) {
    const found = witnessOf(look(claim, caller, "certain", budget).search, caller);
    if (found !== undefined || isSpent(budget)) return found;
  }
  return undefined;
};

/** Looks for a request that some policies allow and another does not. */
export const ask = (claim: Claim, caller: Caller | undefined, budget: Budget): Answer => {
  const { search, hasOpen, lacksCaller } = look(claim, caller, "certain", budget);
  const certain = witnessOf(search, caller);
  if (certain !== undefined) return certain;
  if (search._tag === "undecided") return undecided(search.reason);
  if (!hasOpen) return { _tag: "none" };
  const possible = look(claim, caller, "possible", budget).search;
  if (possible._tag === "none") return { _tag: "none" };
  if (possible._tag === "undecided") return undecided(possible.reason);
  const tried = lacksCaller ? tryCallers(claim, budget) : undefined;
  return tried ?? undecided(`it depends on ${possible.found.open.join(" and ")}`);
};
