import type { Effect, Policy } from "@camwright/core";
import type { MatchedStatement } from "../decision.js";
import { type Asking, askingOf } from "../layers/asking.js";
import { type Glob, globText, isPlain, sharedGlobs } from "../match/glob.js";
import { type CompiledResource, isTemplate } from "../match/resource.js";
import { type ActionIndex, indexByAction } from "./action-index.js";
import { type GlobIndex, grouped, indexByGlob } from "./glob-index.js";
import { type CompiledStatement, compileStatement } from "./statement.js";

/** Statements under one path, of one account: a few are asked in turn, many are found by action. */
export interface AccountShelf {
  /** Absent for an empty segment: the account whose policy it is. */
  readonly account: Glob | undefined;
  /** Of a region with a star; exact ones have an index of their own. */
  readonly region: Glob | undefined;
  readonly few: readonly CompiledStatement[] | undefined;
  readonly many: ActionIndex | undefined;
}

type PathIndex = GlobIndex<readonly AccountShelf[]>;

/** The statements about one service, by region and path. */
export interface ServiceIndex {
  /** Those about any region, or about regions with a star. */
  readonly anywhere: PathIndex | undefined;
  readonly byRegion: ReadonlyMap<string, PathIndex>;
}

/**
 * Statements of one effect, so that a request meets few of them: by service, region, path, account and then by action those
 * that can be found so, the others by action alone.
 */
export interface StatementIndex {
  readonly asking: Asking;
  readonly byAction: ActionIndex | undefined;
  readonly byService: ReadonlyMap<string, ServiceIndex>;
}

/** A statement under one of the resources that it names. */
interface Named {
  readonly pattern: CompiledResource;
  readonly statement: CompiledStatement;
}

/** Up to so many statements it takes longer to look an action up than to ask them in turn. */
const fewStatements = 4;

const pathOf = ({ pattern }: Named): string => {
  const { service, path, cosPath } = pattern;
  const read = service?.start === "cos" ? cosPath : path;
  return isTemplate(read) ? "" : globText(read);
};

/** The region of a pattern, if it is one. */
const regionOf = ({ pattern: { region } }: Named): string | undefined =>
  region !== undefined && isPlain(region) ? region.start : undefined;

const openRegionOf = ({ pattern: { region } }: Named): Glob | undefined =>
  region === undefined || isPlain(region) ? undefined : region;

const textOf = (glob: Glob | undefined): string => (glob === undefined ? "" : globText(glob));

/** The account, and the region where it has a star: what is asked of a resource whose path matches. */
const ownerOf = (named: Named): string => {
  const region = openRegionOf(named);
  const account = textOf(named.pattern.account);
  return region === undefined ? account : `${account}:${textOf(region)}`;
};

const shelve = (named: readonly Named[]): AccountShelf => {
  const [first] = named;
  const statements = named.map(({ statement }) => statement);
  const isFew = statements.length <= fewStatements;
  return {
    account: first?.pattern.account,
    region: first === undefined ? undefined : openRegionOf(first),
    few: isFew ? statements : undefined,
    many: isFew ? undefined : indexByAction([...new Set(statements)]),
  };
};

const byAccount = (named: readonly Named[]): readonly AccountShelf[] => {
  // Most paths are named once.
  const groups = named.length === 1 ? [named] : [...grouped(named, ownerOf).values()];
  return groups.map(shelve);
};

const byPath = (named: readonly Named[]): PathIndex => indexByGlob(named, pathOf, byAccount);

const indexService = (named: readonly Named[]): ServiceIndex => {
  const byRegion = new Map<string, PathIndex>();
  let anywhere: PathIndex | undefined;
  for (const [region, group] of grouped(named, regionOf)) {
    if (region === undefined) anywhere = byPath(group);
    else byRegion.set(region, byPath(group));
  }
  return { anywhere, byRegion };
};

const isFound = ({ service, path }: CompiledResource): boolean =>
  service !== undefined && isPlain(service) && !isTemplate(path);

/** Whether a statement is found by its resources: all of them name their service, and none has a variable. */
const isByResource = ({ resources: { any, patterns } }: CompiledStatement): boolean => !any && patterns.every(isFound);

const serviceOf = ({ pattern: { service } }: Named): string => service?.start ?? "";

/** Prepares statements of one effect. One without a readable resource matches nothing and is left out. */
const indexStatements = (statements: readonly CompiledStatement[], asking: Asking): StatementIndex | undefined => {
  if (statements.length === 0) return undefined;
  const named: Named[] = [];
  const others: CompiledStatement[] = [];
  for (const statement of statements) {
    if (isByResource(statement)) for (const pattern of statement.resources.patterns) named.push({ pattern, statement });
    else others.push(statement);
  }
  const byService = new Map<string, ServiceIndex>();
  for (const [service, ofService] of grouped(named, serviceOf)) byService.set(service, indexService(ofService));
  return { asking, byAction: others.length === 0 ? undefined : indexByAction(others), byService };
};

/** The statements of the policies of a layer, by effect; absent where there are none. */
export interface EffectIndexes {
  readonly allow: StatementIndex | undefined;
  readonly deny: StatementIndex | undefined;
}

/** Prepares the statements of the policies of a layer. */
export const indexPolicies = (
  policies: readonly Policy[],
  layer: Pick<MatchedStatement, "layer" | "level">,
): EffectIndexes => {
  const statements: Record<Effect, CompiledStatement[]> = { allow: [], deny: [] };
  const globOf = sharedGlobs();
  for (const [policy, { statement: list }] of policies.entries()) {
    for (const [index, statement] of list.entries()) {
      const { effect } = statement;
      statements[effect].push(compileStatement(statement, { ...layer, policy, statement: index, effect }, globOf));
    }
  }
  return {
    allow: indexStatements(statements.allow, askingOf(layer.layer, "allow")),
    deny: indexStatements(statements.deny, askingOf(layer.layer, "deny")),
  };
};
