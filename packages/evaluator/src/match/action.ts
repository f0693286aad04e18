import { parseAction, withoutNamePrefix } from "@camwright/core";
import { no, or, type Truth, truthOf, unknown, yes } from "../truth.js";
import { compileGlob, type Glob, matchesGlob } from "./glob.js";

/** The action of a request, taken apart. A text without a colon has no service and is matched by `*` alone. */
export interface RequestAction {
  /** The action without the prefix `name/`. */
  readonly name: string;
  readonly service: string | undefined;
  readonly operation: string;
}

/** An entry of an `action` element, ready for matching. */
export type CompiledAction =
  | { readonly _tag: "any" }
  | { readonly _tag: "unresolved" }
  | { readonly _tag: "operation"; readonly service: Glob; readonly operation: Glob };

/** Takes the action of a request apart at its first colon. */
export const requestAction = (action: string): RequestAction => {
  const name = withoutNamePrefix(action);
  const colon = name.indexOf(":");
  if (colon < 0) return { name, service: undefined, operation: name };
  return { name, service: name.slice(0, colon), operation: name.slice(colon + 1) };
};

const compileAction = (text: string): CompiledAction | undefined => {
  const parsed = parseAction(text);
  if (parsed._tag === "Left") return undefined;
  const pattern = parsed.right;
  if (pattern._tag === "any") return { _tag: "any" };
  // An action set is known to the service alone.
  if (pattern._tag === "action-set") return { _tag: "unresolved" };
  return { _tag: "operation", service: compileGlob(pattern.service), operation: compileGlob(pattern.operation) };
};

/** Prepares an `action` element. Malformed entries match nothing and are left out. */
export const compileActions = (action: "*" | readonly string[]): readonly CompiledAction[] =>
  action === "*" ? [{ _tag: "any" }] : action.map(compileAction).filter((compiled) => compiled !== undefined);

const matchesAction = (pattern: CompiledAction, action: RequestAction): Truth => {
  switch (pattern._tag) {
    case "any":
      return yes;
    case "unresolved":
      return unknown;
    case "operation":
      return truthOf(
        action.service !== undefined &&
          matchesGlob(pattern.service, action.service) &&
          matchesGlob(pattern.operation, action.operation),
      );
  }
};

/** Whether one of the patterns matches; case-sensitive (C-8). */
export const matchesActions = (patterns: readonly CompiledAction[], action: RequestAction): Truth => {
  let result: Truth = no;
  for (const pattern of patterns) {
    result = or(result, matchesAction(pattern, action));
    if (result === yes) break;
  }
  return result;
};
