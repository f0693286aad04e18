import { currentCosPath, hasVariable, longRegion, type PolicyVariable, parseResource } from "@camwright/core";
import type { Caller } from "../request.js";
import { no, or, type Truth, truthOf, unknown, yes } from "../truth.js";
import { compileGlob, type Glob, isPlain, matchesGlob } from "./glob.js";
import { hasName, namesOf, type RequestResource } from "./request-resource.js";
import { compileTemplate, fillPattern, type Template } from "./template.js";

/** A path pattern: without variables ready to match, with variables to be filled in from the request. */
export type CompiledPath = Glob | Template;

/** Whether a path has variables. */
export const isTemplate = (path: CompiledPath): path is Template => "parts" in path;

/** A six-segment pattern, ready for matching; an absent segment matches anything. */
export interface CompiledResource {
  readonly service: Glob | undefined;
  readonly region: Glob | undefined;
  /** Absent for an empty segment: the account whose policy it is. */
  readonly account: Glob | undefined;
  readonly path: CompiledPath;
  /** The path in today's form where COS reads it, if that differs (C-15). */
  readonly cosPath: CompiledPath;
}

/** A `resource` element, ready for matching. */
export interface CompiledResources {
  /** Whether `*` is one of the entries. */
  readonly any: boolean;
  readonly patterns: readonly CompiledResource[];
  /** The documented variables in any of the entries. */
  readonly variables: readonly PolicyVariable[];
}

/** How far the entry `*` and an empty account segment reach; it depends on what a layer is for. */
export interface ResourceReach {
  /** `own`: what the caller's root account owns; `bucket`: everything but the `*` of an operation-level API. */
  readonly any: "own" | "everything" | "bucket";
  /** Whether an empty account segment is the caller's own account, or whichever owns the resource. */
  readonly emptyAccount: "own" | "everything";
}

const compileResource = (text: string, globOf: typeof compileGlob): CompiledResource | undefined => {
  const parsed = parseResource(text);
  if (parsed._tag === "Left" || parsed.right._tag === "any") return undefined;
  const { service, region, account, path } = parsed.right;
  // Asked of the path as written: what looks like a variable only after the rewriting is none.
  const compilePath = hasVariable(path) ? compileTemplate : globOf;
  const compiled = compilePath(path);
  const cosPath = currentCosPath(path);
  return {
    service: service === "" || service === "*" ? undefined : globOf(service),
    region: region === "" || region === "*" ? undefined : globOf(longRegion(region)),
    account: account === "" ? undefined : globOf(account),
    path: compiled,
    cosPath: cosPath === path ? compiled : compilePath(cosPath),
  };
};

const noVariables: readonly PolicyVariable[] = [];
const everything: CompiledResources = { any: true, patterns: [], variables: noVariables };

const variablesOf = (templates: readonly Template[]): readonly PolicyVariable[] => [
  ...new Set(templates.flatMap(({ variables }) => variables)),
];

/** Prepares a `resource` element. Malformed entries match nothing and are left out. */
export const compileResources = (
  resource: "*" | readonly string[] | undefined,
  globOf: (pattern: string) => Glob = compileGlob,
): CompiledResources => {
  if (resource === "*") return everything;
  const entries = resource ?? [];
  const patterns: CompiledResource[] = [];
  let any = false;
  for (const entry of entries) {
    const pattern = compileResource(entry, globOf);
    if (pattern !== undefined) patterns.push(pattern);
    else if (entry === "*") any = true;
  }
  const paths = patterns.some(({ path }) => isTemplate(path))
    ? patterns.map(({ path }) => path).filter(isTemplate)
    : [];
  // A copy is as long as it needs to be, where a list that has grown keeps room for more.
  return { any, patterns: [...patterns], variables: paths.length === 0 ? noVariables : variablesOf(paths) };
};

const matchesPath = (path: CompiledPath, text: string, caller: Caller): Truth => {
  if (!isTemplate(path)) return truthOf(matchesGlob(path, text));
  if (path.hasUnknown) return unknown;
  return truthOf(fillPattern(path, caller).some((glob) => matchesGlob(glob, text)));
};

/** Whether a pattern matches one of the names of the account that owns a resource: of the caller's own both are known. */
export const matchesAccount = (
  account: Glob | undefined,
  resource: RequestResource,
  reach: ResourceReach,
  caller: Caller,
): boolean => {
  if (account === undefined) return resource.isOwn || reach.emptyAccount === "everything";
  if (resource.accounts !== undefined) return resource.accounts.some((name) => matchesGlob(account, name));
  if (matchesGlob(account, resource.segments?.account ?? "")) return true;
  if (!resource.isOwn) return false;
  return isPlain(account) ? hasName(caller, account.start) : namesOf(caller).some((name) => matchesGlob(account, name));
};

const matchesPattern = (
  pattern: CompiledResource,
  resource: RequestResource,
  reach: ResourceReach,
  caller: Caller,
): Truth => {
  const { segments } = resource;
  if (segments === undefined) return no;
  if (pattern.service !== undefined && !matchesGlob(pattern.service, segments.service)) return no;
  if (pattern.region !== undefined && !matchesGlob(pattern.region, segments.region)) return no;
  if (!matchesAccount(pattern.account, resource, reach, caller)) return no;
  return matchesPath(segments.service === "cos" ? pattern.cosPath : pattern.path, segments.path, caller);
};

/** Whether the entry `*` matches a resource of a request. */
const reachesAny = (resource: RequestResource, { any }: ResourceReach): boolean =>
  any === "own" ? resource.isOwn : any === "everything" || !resource.isOperationLevel;

/** Whether a `resource` element matches one resource of a request. */
export const matchesResources = (
  compiled: CompiledResources,
  resource: RequestResource,
  reach: ResourceReach,
  caller: Caller,
): Truth => {
  if (compiled.any && reachesAny(resource, reach)) return yes;
  let result: Truth = no;
  for (const pattern of compiled.patterns) {
    result = or(result, matchesPattern(pattern, resource, reach, caller));
    if (result === yes) break;
  }
  return result;
};
