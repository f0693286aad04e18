import { type Policy, quote } from "@camwright/core";
import type { Request } from "@camwright/evaluator";
import { ask } from "../ask.js";
import { type Budget, isSpent, usualSteps } from "../budget.js";
import type { AnalysisOptions } from "../compare.js";
import { everything } from "../policies.js";
import { claimOf, type Shape } from "../shape.js";
import type { Witness } from "../witness.js";
import { type Candidate, candidatesOf, costOf } from "./candidates.js";
import { type Checked, checker, spent } from "./check.js";
import { type Demand, isOfShape, isRequest } from "./demand.js";
import { editPolicy, editStatements, isConflict, type RepairEdit } from "./edit.js";
import { type Relevant, relevanceOf } from "./relevant.js";
import { type Restraint, restraintOf } from "./restraint.js";

/** How far a repair may go. */
export interface RepairOptions extends AnalysisOptions {
  /** The highest cost of the edits together; 8 without it. */
  readonly most?: number | undefined;
}

/** A policy that is as demanded, or why there is none. */
export type Repair =
  | {
      readonly answer: "yes";
      readonly policy: Policy;
      /** What was done to the policy; nothing if it was as demanded. No cheaper edits do. */
      readonly edits: readonly RepairEdit[];
      readonly cost: number;
    }
  | {
      readonly answer: "no";
      readonly reason: string;
      /** A request that is demanded and forbidden, if that is the reason. */
      readonly witness?: Witness | Request;
    }
  | { readonly answer: "unknown"; readonly reason: string };

/** A request that is demanded and forbidden. */
const contradiction = (
  mustAllow: readonly Demand[],
  mustNeverAllow: readonly Shape[],
  { principal }: AnalysisOptions,
  budget: Budget,
): Witness | Request | undefined => {
  for (const demand of mustAllow) {
    for (const shape of mustNeverAllow) {
      if (isRequest(demand)) {
        if (isOfShape(demand, shape)) return demand;
        continue;
      }
      if (demand.owner !== undefined && shape.owner !== undefined && demand.owner !== shape.owner) continue;
      const [one, other] = [claimOf(demand), claimOf(shape)];
      const within = [...one.within, ...other.within];
      const claim = { allow: [{ identity: [everything] }], within, owner: demand.owner ?? shape.owner };
      const answer = ask(claim, principal, budget);
      if (answer._tag === "witness") return answer.witness;
    }
  }
  return undefined;
};

/** Sets of edits that are still to be looked at, by their cost. */
const agenda = (): {
  readonly add: (edits: ReadonlySet<number>, cost: number) => void;
  readonly next: () => { readonly edits: ReadonlySet<number>; readonly cost: number } | undefined;
} => {
  const waiting = new Map<number, ReadonlySet<number>[]>();
  const seen = new Set<string>();
  return {
    add: (edits, cost) => {
      const key = [...edits].toSorted((left, right) => left - right).join();
      if (seen.has(key)) return;
      seen.add(key);
      const same = waiting.get(cost);
      if (same === undefined) waiting.set(cost, [edits]);
      else same.push(edits);
    },
    next: () => {
      const cost = Math.min(...waiting.keys());
      const same = waiting.get(cost);
      const edits = same?.shift();
      if (same?.length === 0) waiting.delete(cost);
      return edits === undefined ? undefined : { edits, cost };
    },
  };
};

/** What a search goes by. */
interface Course {
  readonly policy: Policy;
  readonly candidates: readonly Candidate[];
  readonly check: (policy: Policy) => Checked;
  readonly relevant: Relevant;
  readonly mayBeCheapest: Restraint;
}

const search = (
  { policy, candidates, check, relevant, mayBeCheapest }: Course,
  most: number,
  budget: Budget,
): Repair => {
  const { add, next } = agenda();
  const places = new Map(candidates.map((candidate, index) => [candidate, index]));
  add(new Set(), 0);
  for (let item = next(); item !== undefined; item = next()) {
    const { edits: ids, cost } = item;
    const chosen = [...ids].flatMap((id) => candidates[id] ?? []);
    const edits = chosen.map(({ edit }) => edit);
    const edited = editPolicy(policy, edits);
    const checked = check(edited);
    // What cannot be decided may be the cheapest repair, or lead to it.
    if (checked._tag === "undecided") return { answer: "unknown", reason: checked.reason };
    if (checked._tag === "holds") return { answer: "yes", policy: edited, edits, cost };
    for (const candidate of relevant(checked.violation, editStatements(policy, edits))) {
      if (cost + candidate.base > most || edits.some((edit) => isConflict(edit, candidate.edit))) continue;
      const total = cost + costOf(candidate);
      if (total > most || !mayBeCheapest([...chosen, candidate])) continue;
      add(new Set([...ids, places.get(candidate) ?? 0]), total);
    }
    if (isSpent(budget)) return { answer: "unknown", reason: spent };
  }
  return { answer: "no", reason: `no edits that cost ${String(most)} or less together make it so` };
};

/**
 * The cheapest edits of an identity policy after which it allows what it must and nothing that it must never allow, or the proof that
 * there are none up to a cost. A request in `mustAllow` must be allowed as it is, of a shape every request; of a shape in
 * `mustNeverAllow` none. Shapes are asked about as `alwaysAllows` and `neverAllows` do: for any user, or the given caller. The policy is
 * taken as the only one of its caller.
 *
 * The edits are these, and no others. *Words* are the actions and resources of what must be allowed for an allow statement, and of what must
 * never be allowed for a deny statement.
 *
 * | edit | what | cost |
 * | --- | --- | --- |
 * | `add-pattern` | a word to the actions or resources of a statement | 1 |
 * | `remove-pattern` | one of several actions or resources of a statement | 1 |
 * | `narrow-pattern` | a word in place of an action or resource that matches more | 1 |
 * | `add-statement` | a statement that allows one of what must be allowed, or denies one of what must never be | 2 |
 * | `remove-statement` | a statement | 1 |
 *
 * An edit costs 3 more if it overreaches: an allow gets what is neither demanded nor allowed by another, or loses what is neither
 * forbidden nor allowed by another; and likewise for denies. Each pattern is edited once at the most. Conditions are not edited; statements
 * that are added for a shape have what it says of condition keys as their condition.
 *
 * Sets of edits are tried by their cost. From one that does not hold the search goes on with each edit that may change the decision
 * about the request that shows it, so that none up to the cost `most` is passed over: the first that holds is the cheapest, and
 * none means that there is none. The evaluator and the analysis have said of the result that it holds.
 *
 * The answer is `no` with a request, if one is demanded and forbidden; `unknown` where a question of the search is, or `steps`
 * are spent, which are for the whole search. Throws a `TypeError` for a pattern in a shape that would match nothing.
 *
 * @example
 * ```ts
 * import { repair } from "@camwright/analysis";
 *
 * const policy = { version: "2.0", statement: [{ effect: "allow", action: ["cos:*"], resource: "*" }] } as const;
 * const result = repair(policy, [{ action: "cos:GetObject" }], [{ action: "cos:Delete*" }]);
 * result.answer === "yes" ? result.edits : result.reason;
 * // => [{ edit: "add-statement", add: { effect: "deny", action: ["cos:Delete*"], resource: ["*"] } }]
 *
 * repair(policy, [{ action: "cos:GetObject" }], [{ action: "cos:Get*" }]).answer; // => "no"
 * ```
 */
export const repair = (
  policy: Policy,
  mustAllow: readonly Demand[],
  mustNeverAllow: readonly Shape[],
  options: RepairOptions = {},
): Repair => {
  const { most = 8, steps = usualSteps } = options;
  const budget: Budget = { left: steps };
  const place = policy.statement.findIndex(({ principal }) => principal !== undefined);
  if (place >= 0) {
    const kinds = "policies of buckets and roles are not repaired";
    return { answer: "unknown", reason: `statement ${quote(String(place))} has a principal, and ${kinds}` };
  }
  const witness = contradiction(mustAllow, mustNeverAllow, options, budget);
  if (witness !== undefined) return { answer: "no", reason: "a request is demanded and forbidden", witness };
  const candidates = candidatesOf(policy, mustAllow, mustNeverAllow, budget);
  const course: Course = {
    policy,
    candidates,
    check: checker(mustAllow, mustNeverAllow, options, budget),
    mayBeCheapest: restraintOf(policy, mustAllow, mustNeverAllow, budget),
    relevant: relevanceOf(candidates),
  };
  if (isSpent(budget)) return { answer: "unknown", reason: spent };
  return search(course, most, budget);
};
