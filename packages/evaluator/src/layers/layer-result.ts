import type { Policy } from "@camwright/core";
import { type ActionIndex, candidates, indexStatements } from "../compile/action-index.js";
import { type CompiledStatement, matchesStatement, type PreparedRequest } from "../compile/statement.js";
import type { ResourceReach } from "../match/resource.js";
import { and, no, or, type Truth, unknown, yes } from "../truth.js";

/** The policies of one layer, ready to be asked. */
export interface CompiledLayer {
  readonly allow: ActionIndex;
  readonly deny: ActionIndex;
}

/** What the statements of one effect say to a request, over all its resources. */
export interface EffectResult {
  readonly truth: Truth;
  readonly certain: readonly CompiledStatement[];
  readonly undecided: readonly CompiledStatement[];
}

/** Prepares the policies of a layer. */
export const compileLayer = (policies: readonly Policy[]): CompiledLayer => ({
  allow: indexStatements(policies, "allow"),
  deny: indexStatements(policies, "deny"),
});

/**
 * Asks the statements of one effect about every resource. For a deny one resource is enough (`or`), for an allow all are
 * needed (`and`): a call that touches several resources passes only if all are allowed (1147/46037).
 */
const askEffect = (
  index: ActionIndex,
  prepared: PreparedRequest,
  reach: ResourceReach,
  combine: typeof and,
): EffectResult => {
  const lists = candidates(index, prepared.action);
  const certain = new Set<CompiledStatement>();
  const undecided = new Set<CompiledStatement>();
  let truth: Truth | undefined;
  for (const resource of prepared.resources) {
    let forResource: Truth = no;
    for (const list of lists) {
      for (const statement of list) {
        const matched = matchesStatement(statement, prepared, resource, reach);
        if (matched === no) continue;
        if (matched === yes) certain.add(statement);
        if (matched === unknown) undecided.add(statement);
        forResource = or(forResource, matched);
      }
    }
    truth = truth === undefined ? forResource : combine(truth, forResource);
  }
  return { truth: truth ?? no, certain: [...certain], undecided: [...undecided] };
};

/** What the denies of a layer say; `*` in a deny reaches every resource. */
export const askDenies = (layer: CompiledLayer, prepared: PreparedRequest): EffectResult =>
  askEffect(layer.deny, prepared, { anyIsOwn: false }, or);

/** What the allows of a layer say. */
export const askAllows = (layer: CompiledLayer, prepared: PreparedRequest, reach: ResourceReach): EffectResult =>
  askEffect(layer.allow, prepared, reach, and);
