import { parseAction, withoutNamePrefix } from "@camwright/core";
import { no, type Truth, unknown, yes } from "../truth.js";
import { compileGlob, type Glob, matchesGlob } from "./glob.js";

/** The action of a request, taken apart. A text without a colon has no service and is matched by `*` alone. */
export interface RequestAction {
  /** The action without the prefix `name/`. */
  readonly name: string;
  readonly service: string | undefined;
  readonly operation: string;
}

/** An operation pattern of an `action` element, ready for matching. */
interface CompiledOperation {
  readonly service: Glob;
  readonly operation: Glob;
}

/** An `action` element, ready for matching. */
export interface CompiledActions {
  /** Whether one of the entries is `*` or `*:*`. */
  readonly any: boolean;
  /** Whether one of the entries is an action set, which is known to the service alone. */
  readonly hasActionSet: boolean;
  /** The entries without a star, as `service:Operation`. */
  readonly exact: readonly string[];
  /** The same, where there are many. */
  readonly manyExact: ReadonlySet<string> | undefined;
  /** The entries with a star. */
  readonly patterns: readonly CompiledOperation[];
}

/** Takes the action of a request apart at its first colon. */
export const requestAction = (action: string): RequestAction => {
  const name = withoutNamePrefix(action);
  const colon = name.indexOf(":");
  if (colon < 0) return { name, service: undefined, operation: name };
  return { name, service: name.slice(0, colon), operation: name.slice(colon + 1) };
};

const noActions: readonly string[] = [];
const noPatterns: readonly CompiledOperation[] = [];
const everything: CompiledActions = {
  any: true,
  hasActionSet: false,
  exact: noActions,
  manyExact: undefined,
  patterns: noPatterns,
};

/** More than so many names are looked up, not searched. */
const many = 8;

/** Prepares an `action` element. Malformed entries match nothing and are left out. */
export const compileActions = (
  action: "*" | readonly string[],
  globOf: (pattern: string) => Glob = compileGlob,
): CompiledActions => {
  if (action === "*") return everything;
  let any = false;
  let hasActionSet = false;
  const exact: string[] = [];
  const patterns: CompiledOperation[] = [];
  for (const text of action) {
    const parsed = parseAction(text);
    if (parsed._tag === "Left") continue;
    const pattern = parsed.right;
    if (pattern._tag === "any") any = true;
    else if (pattern._tag === "action-set") hasActionSet = true;
    else {
      const name = withoutNamePrefix(text);
      if (name.includes("*")) patterns.push({ service: globOf(pattern.service), operation: globOf(pattern.operation) });
      else exact.push(name);
    }
  }
  // Copies are as long as they need to be, where a list that has grown keeps room for more.
  return {
    any,
    hasActionSet,
    exact: exact.length === 0 ? noActions : [...exact],
    manyExact: exact.length > many ? new Set(exact) : undefined,
    patterns: patterns.length === 0 ? noPatterns : [...patterns],
  };
};

const matchesOne = (patterns: readonly CompiledOperation[], service: string, operation: string): boolean => {
  for (const pattern of patterns) {
    if (matchesGlob(pattern.service, service) && matchesGlob(pattern.operation, operation)) return true;
  }
  return false;
};

/** Whether one of the patterns matches; case-sensitive (C-8). */
export const matchesActions = (
  { any, hasActionSet, exact, manyExact, patterns }: CompiledActions,
  { name, service, operation }: RequestAction,
): Truth => {
  if (any) return yes;
  const isNamed = manyExact === undefined ? exact.includes(name) : manyExact.has(name);
  if (isNamed || (service !== undefined && matchesOne(patterns, service, operation))) return yes;
  return hasActionSet ? unknown : no;
};
