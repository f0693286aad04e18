import { formatResource } from "@camwright/core";
import { spend } from "../budget.js";
import type { Atoms } from "../language/atom.js";
import type { ResourcePattern } from "../language/resource.js";
import type { Holder } from "./accounts.js";
import { decide } from "./decide.js";
import type { Match } from "./entry.js";
import { isHopeless } from "./hopeless.js";
import { type Candidate, isOfAccount, walkPart } from "./parts.js";
import { walkPaths } from "./paths.js";
import { matchesOfPivot, pivotsOf } from "./pivots.js";
import { type Alive, type Branch, type Found, isCertain, openAtom } from "./run.js";

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

/** Whether nothing is to be found where these patterns are left, of which some are known to match. */
type Verdict = (left: readonly Candidate[], settled: readonly Candidate[]) => boolean;

const verdictOf = ({ run, anchor, alive }: Branch): Verdict => {
  const certainly = new Set(alive.filter(isCertain).map(({ entry }) => entry));
  const everywhere = [...certainly].filter(({ rule }) => rule.resources.any);
  return (candidates, settled) => {
    const left = new Set(candidates.map(({ entry }) => entry));
    const possible = alive.flatMap(({ entry }) => (entry.rule.resources.any || left.has(entry) ? [entry] : []));
    const matching = settled.flatMap(({ entry, pattern: { open } }) =>
      open === undefined && certainly.has(entry) ? [entry] : [],
    );
    return isHopeless(run.sides, { possible, certain: [...everywhere, ...matching] }, anchor, run.cover);
  };
};

/** The account segment under which a resource of an account is named: by APPID in COS, otherwise by uin (598/10606). */
const segmentOf = ({ names }: Holder, service: string): string => {
  const start = service === "cos" ? "uid/" : "uin/";
  return names.find((name) => name.startsWith(start)) ?? names[0] ?? "";
};

/** A service and a region, with the patterns that match both. */
interface Area {
  readonly service: string;
  readonly region: string;
  readonly candidates: readonly Candidate[];
}

const searchArea = (
  branch: Branch,
  pattern: ResourcePattern,
  { service, region, candidates }: Area,
  isHopelessAt: Verdict,
): Found | undefined => {
  const { holders, budget, atoms, globs, machines, certainty } = branch.run;
  const patterns = [pattern, ...candidates.map((each) => each.pattern)].flatMap(({ account }) => account ?? []);
  let found: Found | undefined;
  for (const holder of holders(patterns)) {
    if (!spend(budget, 1 + candidates.length)) return undefined;
    const { names, caller } = holder;
    const ofAccount = candidates.filter((each) => isOfAccount(each.pattern, names, globs));
    if (!isOfAccount(pattern, names, globs) || isHopelessAt(ofAccount, [])) continue;
    const isCos = service === "cos";
    const tryPath = (path: string, matches: readonly Match[]): boolean => {
      const resource = formatResource({ service, region, account: segmentOf(holder, service), path });
      found = decide(branch, matches, resource, caller);
      return found !== undefined;
    };
    const visit = (path: string, matching: readonly Candidate[]): boolean =>
      tryPath(path, matchesOf(branch.alive, matching, atoms));
    const prune = (settled: readonly Candidate[]): boolean => isHopelessAt(ofAccount, settled);
    if (walkPaths(pattern, ofAccount, isCos, machines, budget, prune, visit)) return found;
    if (certainty !== "filled") continue;
    for (const pivot of pivotsOf(ofAccount.map((each) => each.pattern))) {
      const matches = matchesOfPivot(pivot, branch.alive, ofAccount, isCos, machines, budget);
      if (tryPath(pivot.path.pieces.join("example"), matches)) return found;
    }
  }
  return undefined;
};

/** Looks at the resources of the owner in question that a pattern matches. */
export const searchResources = (branch: Branch, pattern: ResourcePattern): Found | undefined => {
  const { budget, globs } = branch.run;
  const isHopelessAt = verdictOf(branch);
  const all = branch.alive.flatMap(({ entry }) =>
    entry.rule.resources.patterns.map((each): Candidate => ({ entry, pattern: each })),
  );
  if (isHopelessAt(all, [])) return undefined;
  let found: Found | undefined;
  walkPart("service", pattern, all, branch.action.service, globs, budget, (service, ofService) =>
    walkPart("region", pattern, ofService, service, globs, budget, (region, candidates) => {
      found = searchArea(branch, pattern, { service, region, candidates }, isHopelessAt);
      return found !== undefined;
    }),
  );
  return found;
};
