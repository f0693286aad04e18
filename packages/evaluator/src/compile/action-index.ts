import { type Policy, parseAction } from "@camwright/core";
import { type CompiledStatement, compileStatement } from "./statement.js";

/**
 * Statements by the actions they can match, so that a request meets few of them. A statement stands in one list for each
 * exact action or service it names, and in `everywhere` alone if the service of one of its patterns is open. In the list of
 * an exact action its `action` element is known to match.
 */
export interface ActionIndex {
  readonly everywhere: readonly CompiledStatement[];
  readonly byService: ReadonlyMap<string, readonly CompiledStatement[]>;
  readonly byAction: ReadonlyMap<string, readonly CompiledStatement[]>;
}

type Lists = Map<string, CompiledStatement[]>;

const add = (lists: Lists, key: string, statement: CompiledStatement): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [statement]);
  else list.push(statement);
};

/** The services and exact actions that a statement names; `undefined` if one of its patterns is open in the service. */
const keysOf = (
  action: "*" | readonly string[],
): { readonly services: ReadonlySet<string>; readonly actions: ReadonlySet<string> } | undefined => {
  if (action === "*") return undefined;
  const services = new Set<string>();
  const actions: (readonly [string, string])[] = [];
  for (const text of action) {
    const parsed = parseAction(text);
    if (parsed._tag === "Left") continue;
    const pattern = parsed.right;
    if (pattern._tag !== "operation" || pattern.service.includes("*")) return undefined;
    if (pattern.operation.includes("*")) services.add(pattern.service);
    else actions.push([pattern.service, `${pattern.service}:${pattern.operation}`]);
  }
  // A service listed as a whole covers its exact actions, so that no statement is met twice.
  const exact = actions.filter(([service]) => !services.has(service)).map(([, name]) => name);
  return { services, actions: new Set(exact) };
};

/** Prepares the statements of one effect of the policies of a layer. */
export const indexStatements = (policies: readonly Policy[], effect: "allow" | "deny"): ActionIndex => {
  const everywhere: CompiledStatement[] = [];
  const byService: Lists = new Map();
  const byAction: Lists = new Map();
  for (const [policyIndex, policy] of policies.entries()) {
    for (const [index, statement] of policy.statement.entries()) {
      if (statement.effect !== effect) continue;
      const compiled = compileStatement(statement, policyIndex, index);
      const keys = keysOf(statement.action);
      if (keys === undefined) everywhere.push(compiled);
      for (const service of keys?.services ?? []) add(byService, service, compiled);
      for (const action of keys?.actions ?? []) add(byAction, action, compiled);
    }
  }
  return { everywhere, byService, byAction };
};
