import type { Policy } from "@camwright/core";
import { type ActionIndex, indexStatements } from "../compile/action-index.js";
import type { PreparedRequest } from "../compile/prepare.js";
import { type CompiledStatement, matchesStatement } from "../compile/statement.js";
import type { Layer } from "../decision.js";
import { matchesActions } from "../match/action.js";
import { matchesGlob } from "../match/glob.js";
import { matchesPrincipal } from "../match/principal.js";
import type { RequestResource } from "../match/request-resource.js";
import type { ResourceReach } from "../match/resource.js";
import { and, no, or, type Truth, unknown, yes } from "../truth.js";

/** The policies of one layer, ready to be asked. */
export interface CompiledLayer {
  readonly allow: ActionIndex;
  readonly deny: ActionIndex;
}

/** Prepares the policies of a layer; service control policies come with the level that they are of. */
export const compileLayer = (layer: Layer, policies: readonly Policy[], level?: number): CompiledLayer => {
  const place = level === undefined ? { layer } : { layer, level };
  return { allow: indexStatements(policies, "allow", place), deny: indexStatements(policies, "deny", place) };
};

/** How the statements of a layer are asked: how far their resources reach, and whether they name principals. */
export interface Asking {
  readonly reach: ResourceReach;
  /** Statements of bucket and trust policies count only for the principals that they name. */
  readonly principal: "none" | "bucket" | "trust";
}

/** What the statements of one effect say to a request. */
export interface EffectResult {
  readonly truth: Truth;
  /** The statements that match one of the resources. */
  readonly certain: readonly CompiledStatement[];
  /** The statements on which it hangs whether the unknown resources match. */
  readonly undecided: readonly CompiledStatement[];
  readonly from: CompiledLayer;
  readonly effect: "allow" | "deny";
  readonly asking: Asking;
}

const none: readonly CompiledStatement[] = [];

/** A list with one more member; most lists stay empty, so that they are not made before they are needed. */
const withMember = (list: CompiledStatement[] | undefined, member: CompiledStatement): CompiledStatement[] => {
  if (list === undefined) return [member];
  list.push(member);
  return list;
};

const isAbout = (
  { principal, place: { effect } }: CompiledStatement,
  { request }: PreparedRequest,
  resource: RequestResource,
  where: Asking["principal"],
): boolean =>
  matchesPrincipal(
    principal,
    request.principal,
    effect,
    where === "trust" ? { _tag: "trust" } : { _tag: "bucket", isOwn: resource.isOwn },
  );

/** Asks the statements of one effect of a layer about one resource. */
export const askAbout = (
  resource: RequestResource,
  from: CompiledLayer,
  effect: "allow" | "deny",
  prepared: PreparedRequest,
  asking: Asking,
): EffectResult => {
  const { action, request } = prepared;
  const index = from[effect];
  let certain: CompiledStatement[] | undefined;
  let undecided: CompiledStatement[] | undefined;
  const ask = (statement: CompiledStatement, byAction: Truth): void => {
    if (asking.principal !== "none" && !isAbout(statement, prepared, resource, asking.principal)) return;
    const matched = and(byAction, matchesStatement(statement, request, resource, asking.reach));
    if (matched === yes) certain = withMember(certain, statement);
    else if (matched === unknown) undecided = withMember(undecided, statement);
  };
  for (const statement of index.everywhere) {
    const byAction = matchesActions(statement.actions, action);
    if (byAction !== no) ask(statement, byAction);
  }
  const ofService = action.service === undefined ? undefined : index.byService.get(action.service);
  if (ofService !== undefined) {
    for (const { statement, operations } of ofService) {
      if (operations.some((operation) => matchesGlob(operation, action.operation))) ask(statement, yes);
    }
  }
  const exact = index.byAction.get(action.name);
  if (exact !== undefined) for (const statement of exact) ask(statement, yes);
  if (certain !== undefined) return { truth: yes, certain, undecided: none, from, effect, asking };
  if (undecided !== undefined) return { truth: unknown, certain: none, undecided, from, effect, asking };
  return { truth: no, certain: none, undecided: none, from, effect, asking };
};

/** What is said about several resources together; no resource is no request. */
export const together = (results: readonly EffectResult[], combine: typeof and): EffectResult | undefined => {
  const [first, ...others] = results;
  if (first === undefined || others.length === 0) return first;
  return {
    ...first,
    truth: results.map(({ truth }) => truth).reduce(combine),
    certain: [...new Set(results.flatMap(({ certain }) => certain))],
    undecided: [...new Set(results.flatMap(({ undecided }) => undecided))],
  };
};

/** What a layer that is not asked says: nothing. */
export const silent = (from: CompiledLayer, effect: "allow" | "deny", asking: Asking): EffectResult => ({
  truth: no,
  certain: none,
  undecided: none,
  from,
  effect,
  asking,
});

const askEffect = (
  from: CompiledLayer,
  effect: "allow" | "deny",
  prepared: PreparedRequest,
  asking: Asking,
): EffectResult => {
  const results = prepared.resources.map((resource) => askAbout(resource, from, effect, prepared, asking));
  return together(results, effect === "deny" ? or : and) ?? silent(from, effect, asking);
};

/** What the denies of a layer say: one resource that they match is enough (1147/46037). */
export const askDenies = (from: CompiledLayer, prepared: PreparedRequest, asking: Asking): EffectResult =>
  askEffect(from, "deny", prepared, asking);

/** What the allows of a layer say: a call that touches several resources needs all of them (1147/46037). */
export const askAllows = (from: CompiledLayer, prepared: PreparedRequest, asking: Asking): EffectResult =>
  askEffect(from, "allow", prepared, asking);
