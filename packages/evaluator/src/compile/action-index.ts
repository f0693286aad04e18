import type { Policy } from "@camwright/core";
import type { MatchedStatement } from "../decision.js";
import type { CompiledAction } from "../match/action.js";
import { type Glob, isPlain } from "../match/glob.js";
import { type CompiledStatement, compileStatement } from "./statement.js";

/** A statement with the operations of one service that it names. */
interface ServiceEntry {
  readonly statement: CompiledStatement;
  readonly operations: readonly Glob[];
}

/**
 * Statements by the actions they can match, so that a request meets few of them and none twice. A statement stands in
 * `everywhere` alone if one of its patterns is open in the service. Otherwise it stands in one list for each service of which
 * it names an open operation, and in one for each exact action of the other services.
 */
export interface ActionIndex {
  readonly everywhere: readonly CompiledStatement[];
  readonly byService: ReadonlyMap<string, readonly ServiceEntry[]>;
  /** The `action` element of these is known to match. */
  readonly byAction: ReadonlyMap<string, readonly CompiledStatement[]>;
}

const append = <A>(lists: Map<string, A[]>, key: string, value: A): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

/** The operations that a statement names, by service; `undefined` if one of its patterns is open in the service. */
const operationsByService = (actions: readonly CompiledAction[]): ReadonlyMap<string, readonly Glob[]> | undefined => {
  const services = new Map<string, Glob[]>();
  for (const action of actions) {
    if (action._tag !== "operation" || !isPlain(action.service)) return undefined;
    append(services, action.service.start, action.operation);
  }
  return services;
};

/** Prepares the statements of one effect of the policies of a layer. */
export const indexStatements = (
  policies: readonly Policy[],
  effect: "allow" | "deny",
  layer: Pick<MatchedStatement, "layer" | "level">,
): ActionIndex => {
  const everywhere: CompiledStatement[] = [];
  const byService = new Map<string, ServiceEntry[]>();
  const byAction = new Map<string, CompiledStatement[]>();
  const add = (statement: CompiledStatement): void => {
    const services = operationsByService(statement.actions);
    if (services === undefined) everywhere.push(statement);
    for (const [service, operations] of services ?? []) {
      if (!operations.every(isPlain)) append(byService, service, { statement, operations });
      else
        for (const name of new Set(operations.map(({ start }) => start)))
          append(byAction, `${service}:${name}`, statement);
    }
  };
  for (const [policyIndex, policy] of policies.entries()) {
    for (const [index, statement] of policy.statement.entries()) {
      if (statement.effect !== effect) continue;
      add(compileStatement(statement, { ...layer, policy: policyIndex, statement: index, effect }));
    }
  }
  return { everywhere, byService, byAction };
};
