import { currentCosPath, hasVariable, longRegion, type PolicyVariable, parseResource } from "@camwright/core";
import type { Caller } from "../request.js";
import { no, or, type Truth, truthOf, unknown, yes } from "../truth.js";
import { compileGlob, type Glob, matchesGlob } from "./glob.js";
import type { RequestResource } from "./request-resource.js";
import { compileTemplate, fillPattern, type Template } from "./template.js";

/** A path pattern: without variables ready to match, with variables to be filled in from the request. */
type CompiledPath =
  | { readonly _tag: "glob"; readonly glob: Glob }
  | { readonly _tag: "template"; readonly template: Template };

/** A six-segment pattern, ready for matching; an absent segment matches anything. */
interface CompiledResource {
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
  /** Whether an entry has a `${…}` that is no documented variable. */
  readonly hasUnknown: boolean;
}

/** How far the entry `*` and an empty account segment reach; it depends on what a layer is for. */
export interface ResourceReach {
  /** `own`: what the caller's root account owns; `bucket`: everything but the `*` of an operation-level API. */
  readonly any: "own" | "everything" | "bucket";
  /** Whether an empty account segment is the caller's own account, or whichever owns the resource. */
  readonly emptyAccount: "own" | "everything";
}

const globOf = (path: string): CompiledPath => ({ _tag: "glob", glob: compileGlob(path) });
const templateOf = (path: string): CompiledPath => ({ _tag: "template", template: compileTemplate(path) });

const compileResource = (text: string): readonly CompiledResource[] => {
  const parsed = parseResource(text);
  if (parsed._tag === "Left" || parsed.right._tag === "any") return [];
  const { service, region, account, path } = parsed.right;
  // Asked of the path as written: what looks like a variable only after the rewriting is none.
  const compilePath = hasVariable(path) ? templateOf : globOf;
  const compiled = compilePath(path);
  const cosPath = currentCosPath(path);
  return [
    {
      service: service === "" || service === "*" ? undefined : compileGlob(service),
      region: region === "" || region === "*" ? undefined : compileGlob(longRegion(region)),
      account: account === "" ? undefined : compileGlob(account),
      path: compiled,
      cosPath: cosPath === path ? compiled : compilePath(cosPath),
    },
  ];
};

/** Prepares a `resource` element. Malformed entries match nothing and are left out. */
export const compileResources = (resource: "*" | readonly string[] | undefined): CompiledResources => {
  const entries = resource === "*" ? ["*"] : (resource ?? []);
  const patterns = entries.flatMap(compileResource);
  const templates = patterns.flatMap(({ path }) => (path._tag === "template" ? [path.template] : []));
  return {
    any: entries.includes("*"),
    patterns,
    variables: [...new Set(templates.flatMap(({ variables }) => variables))],
    hasUnknown: templates.some(({ hasUnknown }) => hasUnknown),
  };
};

const matchesPath = (path: CompiledPath, text: string, caller: Caller): Truth => {
  if (path._tag === "glob") return truthOf(matchesGlob(path.glob, text));
  if (path.template.hasUnknown) return unknown;
  return truthOf(fillPattern(path.template, caller).some((glob) => matchesGlob(glob, text)));
};

const matchesAccount = (account: Glob | undefined, resource: RequestResource, reach: ResourceReach): boolean =>
  account === undefined
    ? resource.isOwn || reach.emptyAccount === "everything"
    : resource.accounts.some((name) => matchesGlob(account, name));

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
  if (!matchesAccount(pattern.account, resource, reach)) return no;
  return matchesPath(segments.service === "cos" ? pattern.cosPath : pattern.path, segments.path, caller);
};

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
