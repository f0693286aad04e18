import type { Effect, Policy, SixSegments } from "@camwright/core";
import type { ActionIndex } from "../compile/action-index.js";
import { visit } from "../compile/glob-index.js";
import type { PreparedRequest } from "../compile/prepare.js";
import { type CompiledStatement, hasValues } from "../compile/statement.js";
import {
  type AccountShelf,
  type EffectIndexes,
  indexPolicies,
  type ServiceIndex,
  type StatementIndex,
} from "../compile/statement-index.js";
import { testAll } from "../condition/test.js";
import type { Layer } from "../decision.js";
import { matchesActions } from "../match/action.js";
import { type Glob, matchesGlob } from "../match/glob.js";
import { matchesPrincipal, placeIn } from "../match/principal.js";
import type { RequestResource } from "../match/request-resource.js";
import { matchesAccount, matchesResources } from "../match/resource.js";
import { and, no, or, type Truth, unknown, yes } from "../truth.js";
import type { Asking } from "./asking.js";
import { type EffectResult, noStatements, silent, tidy, together } from "./effect-result.js";

/** The policies of one layer, ready to be asked. */
export type CompiledLayer = EffectIndexes;

/** Prepares the policies of a layer; service control policies come with the level that they are of. */
export const compileLayer = (layer: Layer, policies: readonly Policy[], level?: number): CompiledLayer =>
  indexPolicies(policies, level === undefined ? { layer } : { layer, level });

/** One look through the statements of one effect for one resource, with what it has found so far. */
interface Search {
  readonly prepared: PreparedRequest;
  readonly resource: RequestResource;
  readonly asking: Asking;
  /** Whether the resources of the statements met are known to match. */
  isReached: boolean;
  /** The account pattern that was asked last, and what it said: most policies name one account, and share its pattern. */
  account: Glob | undefined;
  ofAccount: boolean;
  certain: CompiledStatement[] | undefined;
  undecided: CompiledStatement[] | undefined;
}

const isAbout = (
  { principal, place: { effect } }: CompiledStatement,
  { prepared: { request }, resource, asking }: Search,
): boolean =>
  asking.principal === "none" ||
  matchesPrincipal(principal, request.principal, effect, placeIn(asking.principal, resource.isOwn));

const matches = (statement: CompiledStatement, search: Search, ofAction: Truth): Truth => {
  const { prepared, resource, asking, isReached } = search;
  const { request } = prepared;
  const ofResource = isReached ? yes : matchesResources(statement.resources, resource, asking.reach, request.principal);
  if (ofResource === no || !isAbout(statement, search) || !hasValues(statement, request)) return no;
  return and(and(ofAction, ofResource), testAll(statement.tests, request));
};

/** Asks a statement of whose action it is known whether it matches. Whether the search is over: one match may be enough. */
const askNamed = (statement: CompiledStatement, search: Search, ofAction: Truth): boolean => {
  const matched = matches(statement, search, ofAction);
  if (matched === no) return false;
  if (matched === unknown) {
    if (search.undecided === undefined) search.undecided = [statement];
    else search.undecided.push(statement);
    return false;
  }
  if (search.certain === undefined) search.certain = [statement];
  else search.certain.push(statement);
  return !search.prepared.wantsEvery;
};

const askAllNamed = (statements: readonly CompiledStatement[], search: Search): boolean => {
  for (const statement of statements) if (askNamed(statement, search, yes)) return true;
  return false;
};

const askAll = (statements: readonly CompiledStatement[], search: Search): boolean => {
  for (const statement of statements) {
    const ofAction = matchesActions(statement.actions, search.prepared.action);
    if (ofAction !== no && askNamed(statement, search, ofAction)) return true;
  }
  return false;
};

const askByAction = ({ everywhere, byService }: ActionIndex, search: Search): boolean => {
  const { service, operation } = search.prepared.action;
  if (everywhere.length > 0 && askAll(everywhere, search)) return true;
  const ofService = service === undefined ? undefined : byService.get(service);
  return ofService !== undefined && visit(ofService, operation, askAllNamed, search);
};

const isOfAccount = (account: Glob | undefined, search: Search): boolean => {
  if (account !== undefined && account === search.account) return search.ofAccount;
  const { prepared, resource, asking } = search;
  search.account = account;
  search.ofAccount = matchesAccount(account, resource, asking.reach, prepared.request.principal);
  return search.ofAccount;
};

const askOwner = ({ account, region, few, many }: AccountShelf, search: Search): boolean => {
  if (region !== undefined && !matchesGlob(region, search.resource.segments?.region ?? "")) return false;
  if (!isOfAccount(account, search)) return false;
  return (few !== undefined && askAll(few, search)) || (many !== undefined && askByAction(many, search));
};

const askOwners = (shelves: readonly AccountShelf[], search: Search): boolean => {
  for (const shelf of shelves) if (askOwner(shelf, search)) return true;
  return false;
};

const askByResource = (
  { anywhere, byRegion }: ServiceIndex,
  { region, path }: SixSegments,
  search: Search,
): boolean => {
  search.isReached = true;
  const ofRegion = byRegion.get(region);
  return (
    (ofRegion !== undefined && visit(ofRegion, path, askOwners, search)) ||
    (anywhere !== undefined && visit(anywhere, path, askOwners, search))
  );
};

const askIndex = ({ byAction, byService }: StatementIndex, search: Search): boolean => {
  if (byAction !== undefined && askByAction(byAction, search)) return true;
  const { segments } = search.resource;
  const ofService = segments === undefined ? undefined : byService.get(segments.service);
  return ofService !== undefined && segments !== undefined && askByResource(ofService, segments, search);
};

/** Asks the statements of one effect of a layer about one resource. */
export const askAbout = (
  resource: RequestResource,
  from: CompiledLayer,
  effect: Effect,
  prepared: PreparedRequest,
): EffectResult => {
  const index = from[effect];
  if (index === undefined) return silent;
  const search: Search = {
    prepared,
    resource,
    asking: index.asking,
    isReached: false,
    account: undefined,
    ofAccount: false,
    certain: undefined,
    undecided: undefined,
  };
  askIndex(index, search);
  const { certain, undecided } = search;
  if (certain !== undefined) return { truth: yes, certain: tidy(certain), undecided: noStatements };
  return undecided === undefined ? silent : { truth: unknown, certain: noStatements, undecided: tidy(undecided) };
};

const askEffect = (from: CompiledLayer, effect: Effect, prepared: PreparedRequest): EffectResult => {
  const [first, second] = prepared.resources;
  if (first === undefined) return silent;
  if (second === undefined) return askAbout(first, from, effect, prepared);
  const results = prepared.resources.map((resource) => askAbout(resource, from, effect, prepared));
  return together(results, effect === "deny" ? or : and);
};

/** What the denies of a layer say: one resource that they match is enough (1147/46037). */
export const askDenies = (from: CompiledLayer, prepared: PreparedRequest): EffectResult =>
  askEffect(from, "deny", prepared);

/** What the allows of a layer say: a call that touches several resources needs all of them (1147/46037). */
export const askAllows = (from: CompiledLayer, prepared: PreparedRequest): EffectResult =>
  askEffect(from, "allow", prepared);
