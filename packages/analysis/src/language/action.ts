import { parseAction, withoutNamePrefix } from "@camwright/core";
import { compileGlob, type Glob, matchesGlob } from "@camwright/evaluator";

/** Operations of services, by pattern. */
export interface ActionPattern {
  readonly service: string;
  readonly operation: string;
}

/** An `action` element, ready to be asked. */
export interface Actions {
  readonly patterns: readonly ActionPattern[];
  readonly any: boolean;
  /** The action sets in it, which are known to the service alone. */
  readonly sets: readonly string[];
  readonly exact: ReadonlySet<string>;
  readonly globs: readonly { readonly service: Glob; readonly operation: Glob }[];
}

/** Every operation. */
const anyAction: ActionPattern = { service: "*", operation: "*" };

const hasStar = ({ service, operation }: ActionPattern): boolean => service.includes("*") || operation.includes("*");

/** Prepares an `action` element. Entries that are no actions match nothing. */
export const compileActions = (action: "*" | readonly string[]): Actions => {
  const patterns: ActionPattern[] = [];
  const sets: string[] = [];
  let any = action === "*";
  for (const text of action === "*" ? [] : action) {
    const parsed = parseAction(text);
    if (parsed._tag === "Left") continue;
    const pattern = parsed.right;
    if (pattern._tag === "any") any = true;
    else if (pattern._tag === "action-set") sets.push(pattern.name);
    else patterns.push({ service: pattern.service, operation: pattern.operation });
  }
  const exact = new Set(
    patterns.filter((pattern) => !hasStar(pattern)).map(({ service, operation }) => `${service}:${operation}`),
  );
  const globs = patterns
    .filter(hasStar)
    .map(({ service, operation }) => ({ service: compileGlob(service), operation: compileGlob(operation) }));
  return { patterns, any, sets, exact, globs };
};

/** Whether one of the patterns has an operation; what action sets have is not looked at. */
export const hasAction = ({ any, exact, globs }: Actions, service: string, operation: string): boolean =>
  any ||
  exact.has(`${service}:${operation}`) ||
  globs.some((glob) => matchesGlob(glob.service, service) && matchesGlob(glob.operation, operation));

/** The patterns to begin a search with: together they have every action that the element may match. */
export const actionAnchors = ({ any, sets, patterns }: Actions): readonly ActionPattern[] =>
  any || sets.length > 0 ? [anyAction] : patterns;

/** The text of an action; one that looks like the prefix `name/` gets that prefix, which is taken off again. */
export const actionText = (service: string, operation: string): string => {
  const text = `${service}:${operation}`;
  return withoutNamePrefix(text) === text ? text : `name/${text}`;
};
