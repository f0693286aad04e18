import { formatResource } from "@camwright/core";
import type { Caller, ContextValue } from "@camwright/evaluator";
import { type Budget, isSpent, spend } from "../budget.js";
import type { Facts } from "../facts/solve-group.js";
import type { Certainty } from "../facts/solve-key.js";
import { type Solver, solverOf } from "../facts/solver.js";
import { actionAnchors, actionText, hasAction } from "../language/action.js";
import type { Atoms } from "../language/atom.js";
import { ownResource, type ResourcePattern } from "../language/resource.js";
import { type Account, accountsOf } from "./accounts.js";
import { type ActionWord, isLogin, walkActions } from "./actions.js";
import { searchConditions } from "./conditions.js";
import { type Entry, entriesOf, type Match, type Sides } from "./entry.js";
import { type Cover, coverOf, isHopeless, isRepeated } from "./hopeless.js";
import { type Candidate, globsOf, isOfAccount, walkPart } from "./parts.js";
import { walkPaths } from "./paths.js";

/** A request that answers the question. */
interface Found {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, ContextValue>>;
  /** The account of the caller, where none was given. */
  readonly account: Account;
  /** What has to be so of things that nobody can know. */
  readonly open: readonly string[];
}

/** The end of a search: a request, the proof that there is none, or why neither can be said. */
export type Search =
  | { readonly _tag: "found"; readonly found: Found }
  | { readonly _tag: "none" }
  | { readonly _tag: "undecided"; readonly reason: string };

interface Run {
  readonly sides: Sides;
  readonly entries: readonly Entry[];
  readonly cover: Cover;
  readonly atoms: Atoms;
  readonly caller: Caller | undefined;
  readonly solver: Solver;
  readonly budget: Budget;
}

/** An entry whose action matches, with the open atom that it hangs on. */
interface Alive {
  readonly entry: Entry;
  readonly needs: readonly number[];
}

const usualAccount: Account = { ownerUin: "100000000001", appId: "1250000000" };

const openAtom = (atoms: Atoms, text: string): number =>
  atoms.idOf(`open:${text}`, () => ({ _tag: "open", open: text }));

const aliveFor = ({ service, operation }: ActionWord, { entries, atoms }: Run): readonly Alive[] =>
  entries.flatMap((entry) => {
    const { actions, tests } = entry.rule;
    if (hasAction(actions, service, operation)) return [{ entry, needs: tests }];
    if (actions.sets.length === 0) return [];
    const set = `what ${actions.sets.map((name) => `\`${name}\``).join(", ")} has`;
    return [{ entry, needs: [...tests, openAtom(atoms, set)] }];
  });

const isCertain = ({ entry, needs }: Alive): boolean => needs.length === entry.rule.tests.length;

const contextOf = (facts: Facts): Readonly<Record<string, ContextValue>> => {
  const context: Record<string, ContextValue> = Object.create(null) as Record<string, ContextValue>;
  for (const [key, fact] of facts) {
    const [only] = fact;
    if (fact !== "absent") context[key] = only !== undefined && fact.length === 1 ? only : fact;
  }
  return { ...context };
};

/** The rules that match a resource, given the patterns that do. */
const matchesOf = (alive: readonly Alive[], matching: readonly Candidate[], atoms: Atoms): readonly Match[] =>
  alive.flatMap(({ entry, needs }) => {
    if (entry.rule.resources.any) return [{ entry, needs }];
    const own = matching.filter((candidate) => candidate.entry === entry);
    if (own.length === 0) return [];
    const open = own.flatMap(({ pattern }) => (pattern.open === undefined ? [] : [`\`${pattern.open}\``]));
    if (open.length < own.length) return [{ entry, needs }];
    const text = `what ${[...new Set(open)].sort().join(", ")} stands for`;
    return [{ entry, needs: [...needs, openAtom(atoms, text)] }];
  });

/** Looks for conditions under which the rules that match a class of requests decide as asked. */
const decide = (
  run: Run,
  anchor: Entry,
  matches: readonly Match[],
  seen: Set<string>,
): { readonly facts: Facts; readonly open: readonly string[] } | undefined => {
  const key = matches.map(({ entry, needs }) => `${String(entry.id)}:${needs.join(".")}`).join();
  const own = matches.find(({ entry }) => entry === anchor);
  if (seen.has(key) || own === undefined || !spend(run.budget, 1 + matches.length)) return undefined;
  seen.add(key);
  const demands = searchConditions(run.sides, own, matches, run.solver, run.budget);
  if (demands === undefined) return undefined;
  const open = [...demands.keys()].flatMap((id) => run.atoms.list[id]?.open ?? []);
  return { facts: run.solver.facts(demands), open };
};

const searchResources = (
  run: Run,
  anchor: Entry,
  pattern: ResourcePattern,
  action: ActionWord,
  alive: readonly Alive[],
  seen: Set<string>,
): Found | undefined => {
  const { sides, cover, budget, caller, atoms } = run;
  const globs = globsOf();
  const possible = alive.map(({ entry }) => entry);
  const everywhere = alive.filter((each) => each.entry.rule.resources.any && isCertain(each)).map(({ entry }) => entry);
  const certainly = new Set(alive.filter(isCertain).map(({ entry }) => entry));
  const standing = (candidates: readonly Candidate[], settled: readonly Candidate[]): boolean => {
    const left = new Set(candidates.map(({ entry }) => entry));
    const certain = settled.flatMap(({ entry, pattern: { open } }) =>
      open === undefined && certainly.has(entry) ? [entry] : [],
    );
    return isHopeless(
      sides,
      {
        possible: possible.filter((entry) => entry.rule.resources.any || left.has(entry)),
        certain: [...everywhere, ...certain],
      },
      anchor,
      cover,
    );
  };
  const all = alive.flatMap(({ entry }) =>
    entry.rule.resources.patterns.map((each): Candidate => ({ entry, pattern: each })),
  );
  if (standing(all, [])) return undefined;
  let found: Found | undefined;
  walkPart("service", pattern, all, action.service, globs, budget, (service, ofService) =>
    walkPart("region", pattern, ofService, service, globs, budget, (region, ofRegion) => {
      const patterns = [pattern, ...ofRegion.map((each) => each.pattern)].flatMap(({ account }) => account ?? []);
      for (const account of accountsOf(patterns, caller, budget)) {
        if (!isOfAccount(pattern, account, globs)) continue;
        const ofAccount = ofRegion.filter((each) => isOfAccount(each.pattern, account, globs));
        if (standing(ofAccount, [])) continue;
        const isOver = walkPaths(
          pattern,
          ofAccount,
          service === "cos",
          budget,
          (settled) => standing(ofAccount, settled),
          (path, matching) => {
            const decided = decide(run, anchor, matchesOf(alive, matching, atoms), seen);
            if (decided === undefined) return false;
            const { ownerUin, appId } = account;
            const name = service === "cos" || ownerUin === undefined ? `uid/${appId ?? ""}` : `uin/${ownerUin}`;
            const resource = formatResource({
              service,
              region,
              account: ownerUin === undefined && appId === undefined ? "" : name,
              path,
            });
            found = {
              action: actionText(action.service, action.operation),
              resource,
              account,
              context: contextOf(decided.facts),
              open: decided.open,
            };
            return true;
          },
        );
        if (isOver) return true;
      }
      return false;
    }),
  );
  return found;
};

/** Looks at the `*` of operation-level calls, which `*` alone matches (598/47826). */
const searchOperationLevel = (
  run: Run,
  anchor: Entry,
  action: ActionWord,
  alive: readonly Alive[],
  seen: Set<string>,
): Found | undefined => {
  const matches = alive.filter(({ entry }) => entry.rule.resources.any);
  const decided = decide(run, anchor, matches, seen);
  if (decided === undefined) return undefined;
  const account = run.caller === undefined ? usualAccount : { ownerUin: run.caller.ownerUin, appId: run.caller.appId };
  return {
    action: actionText(action.service, action.operation),
    resource: "*",
    account,
    context: contextOf(decided.facts),
    open: decided.open,
  };
};

const searchAction = (run: Run, anchor: Entry, action: ActionWord, alive: readonly Alive[]): Found | undefined => {
  const seen = new Set<string>();
  const { any, patterns } = anchor.rule.resources;
  if (any) {
    const found = searchOperationLevel(run, anchor, action, alive, seen);
    if (found !== undefined) return found;
  }
  for (const pattern of any ? [ownResource] : patterns) {
    const found = searchResources(run, anchor, pattern, action, alive, seen);
    if (found !== undefined || isSpent(run.budget)) return found;
  }
  return undefined;
};

const searchAnchor = (run: Run, anchor: Entry): Found | undefined => {
  const seen = new Set<string>();
  let found: Found | undefined;
  for (const pattern of actionAnchors(anchor.rule.actions)) {
    const isOver = walkActions(pattern, run.entries, run.budget, (word) => {
      if (isLogin(word)) return false;
      const alive = aliveFor(word, run);
      const key = alive.map(({ entry, needs }) => `${String(entry.id)}:${needs.join(".")}`).join();
      if (seen.has(key)) return false;
      seen.add(key);
      found = searchAction(run, anchor, word, alive);
      return found !== undefined;
    });
    if (isOver || isSpent(run.budget)) break;
  }
  return found;
};

const undecided = (reason: string): Search => ({ _tag: "undecided", reason });

/** Looks for one request that all layers of one side let pass and one of the other refuses. */
export const find = (
  sides: Sides,
  atoms: Atoms,
  caller: Caller | undefined,
  certainty: Certainty,
  budget: Budget,
): Search => {
  const entries = entriesOf(sides);
  const solver = solverOf(atoms.list, caller, certainty, budget);
  const run: Run = { sides, entries, cover: coverOf(sides, entries), atoms, caller, solver, budget };
  const anchors = entries.filter(({ side, layer, rule }) => side === "must" && layer === 0 && rule.effect === "allow");
  for (const anchor of anchors) {
    if (isRepeated(sides, entries, anchor, run.cover)) continue;
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
