import type { Policy } from "@camwright/core";
import { type ActionIndex, indexStatements } from "../compile/action-index.js";
import type { PreparedRequest } from "../compile/prepare.js";
import { type CompiledStatement, matchesStatement } from "../compile/statement.js";
import { matchesActions } from "../match/action.js";
import { matchesGlob } from "../match/glob.js";
import type { RequestResource } from "../match/request-resource.js";
import type { ResourceReach } from "../match/resource.js";
import { and, no, or, type Truth, unknown, yes } from "../truth.js";

/** The policies of one layer, ready to be asked. */
export interface CompiledLayer {
  readonly allow: ActionIndex;
  readonly deny: ActionIndex;
}

const none: readonly never[] = [];

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

/** The statements that match a resource, and those that may. */
interface Found {
  readonly certain: CompiledStatement[];
  readonly undecided: CompiledStatement[];
}

const note = ({ certain, undecided }: Found, statement: CompiledStatement, matched: Truth): void => {
  if (matched === yes) certain.push(statement);
  else if (matched === unknown) undecided.push(statement);
};

/** Asks the statements of one effect about one resource. */
const askAbout = (
  resource: RequestResource,
  index: ActionIndex,
  { action, request }: PreparedRequest,
  reach: ResourceReach,
): EffectResult => {
  const found: Found = { certain: [], undecided: [] };
  for (const statement of index.everywhere) {
    const byAction = matchesActions(statement.actions, action);
    if (byAction !== no) note(found, statement, and(byAction, matchesStatement(statement, request, resource, reach)));
  }
  const ofService = action.service === undefined ? undefined : index.byService.get(action.service);
  for (const { statement, operations } of ofService ?? none) {
    if (operations.some((operation) => matchesGlob(operation, action.operation))) {
      note(found, statement, matchesStatement(statement, request, resource, reach));
    }
  }
  for (const statement of index.byAction.get(action.name) ?? none) {
    note(found, statement, matchesStatement(statement, request, resource, reach));
  }
  const { certain, undecided } = found;
  if (certain.length > 0) return { truth: yes, certain, undecided: none, reach };
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
