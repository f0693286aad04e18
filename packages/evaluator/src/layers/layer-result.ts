import type { Policy } from "@camwright/core";
import { type ActionIndex, indexStatements } from "../compile/action-index.js";
import type { PreparedRequest } from "../compile/prepare.js";
import { type CompiledStatement, matchesStatement } from "../compile/statement.js";
import { matchesActions } from "../match/action.js";
import type { RequestResource } from "../match/request-resource.js";
import type { ResourceReach } from "../match/resource.js";
import { and, no, or, type Truth, unknown, yes } from "../truth.js";

/** The policies of one layer, ready to be asked. */
export interface CompiledLayer {
  readonly allow: ActionIndex;
  readonly deny: ActionIndex;
}

/** What the statements of one effect say to a request. */
export interface EffectResult {
  readonly truth: Truth;
  /** The statements that match one of the resources. */
  readonly certain: readonly CompiledStatement[];
  /** The statements on which it hangs whether the unknown resources match. */
  readonly undecided: readonly CompiledStatement[];
  readonly reach: ResourceReach;
}

/** Prepares the policies of a layer. */
export const compileLayer = (policies: readonly Policy[]): CompiledLayer => ({
  allow: indexStatements(policies, "allow"),
  deny: indexStatements(policies, "deny"),
});

/** Asks the statements of one effect about one resource. A request meets a statement in one list of the index at most. */
const askAbout = (
  resource: RequestResource,
  index: ActionIndex,
  prepared: PreparedRequest,
  reach: ResourceReach,
): EffectResult => {
  const certain: CompiledStatement[] = [];
  const undecided: CompiledStatement[] = [];
  const { action } = prepared;
  const ask = (statement: CompiledStatement, byAction: Truth): void => {
    if (byAction === no) return;
    const matched = and(byAction, matchesStatement(statement, prepared.request, resource, reach));
    if (matched === yes) certain.push(statement);
    if (matched === unknown) undecided.push(statement);
  };
  for (const statement of index.everywhere) ask(statement, matchesActions(statement.actions, action));
  if (action.service !== undefined) {
    for (const statement of index.byService.get(action.service) ?? []) {
      ask(statement, matchesActions(statement.actions, action));
    }
    for (const statement of index.byAction.get(action.name) ?? []) ask(statement, yes);
  }
  if (certain.length > 0) return { truth: yes, certain, undecided: [], reach };
  return { truth: undecided.length > 0 ? unknown : no, certain, undecided, reach };
};

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
  const [first, ...others] = prepared.resources;
  if (first === undefined) return { truth: no, certain: [], undecided: [], reach };
  const result = askAbout(first, index, prepared, reach);
  if (others.length === 0) return result;
  const results = [result, ...others.map((resource) => askAbout(resource, index, prepared, reach))];
  return {
    truth: results.map(({ truth }) => truth).reduce(combine),
    certain: [...new Set(results.flatMap(({ certain }) => certain))],
    undecided: [...new Set(results.flatMap(({ undecided }) => undecided))],
    reach,
  };
};

const everything: ResourceReach = { anyIsOwn: false };
const ownOnly: ResourceReach = { anyIsOwn: true };

/** What the denies of a layer say; `*` in a deny reaches every resource. */
export const askDenies = (layer: CompiledLayer, prepared: PreparedRequest): EffectResult =>
  askEffect(layer.deny, prepared, everything, or);

/** What the allows of a layer that grants say; `*` in them reaches what the caller's root account owns (436/32971). */
export const askAllows = (layer: CompiledLayer, prepared: PreparedRequest): EffectResult =>
  askEffect(layer.allow, prepared, ownOnly, and);
