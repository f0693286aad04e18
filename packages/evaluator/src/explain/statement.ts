import type { Effect, Statement } from "@camwright/core";
import type { PreparedRequest } from "../compile/prepare.js";
import type { CompiledStatement } from "../compile/statement.js";
import type { Layer } from "../decision.js";
import type { Asking } from "../layers/asking.js";
import type { PrincipalPlace } from "../match/principal.js";
import { actionMiss } from "./action-miss.js";
import { conditionMisses } from "./condition-miss.js";
import type { NotAskedReason, Outcome, StatementExplanation } from "./explanation.js";
import type { Found } from "./miss.js";
import { principalMiss } from "./principal-miss.js";
import { resourceMiss } from "./resource-miss.js";
import { notAskedAbout, type Scopes } from "./scope.js";
import { variableMisses } from "./variable-miss.js";

/** A statement as it is written, and ready to be asked. */
export interface ExplainedStatement {
  readonly compiled: CompiledStatement;
  readonly written: Statement;
}

/** What a statement has to do with one resource of a request. */
export interface ResourceAnswer {
  readonly outcome: Outcome;
  readonly notAsked?: NotAskedReason;
  readonly found: readonly Found[];
}

/** What a statement has to do with a request: for each resource, and the best of that. */
export interface StatementAnswer {
  readonly compiled: CompiledStatement;
  readonly outcome: Outcome;
  readonly byResource: readonly ResourceAnswer[];
}

const mostMisses = 20;
const mostOutcomes = 100;

/** The outcomes from the best to the worst. */
export const outcomes: readonly Outcome[] = ["matched", "unknown", "not-matched", "not-asked"];

const placeOf = (where: Asking["principal"], isOwn: boolean): PrincipalPlace | undefined =>
  where === "none" ? undefined : where === "trust" ? { _tag: "trust" } : { _tag: "bucket", isOwn };

const present = (found: Found | undefined): readonly Found[] => (found === undefined ? [] : [found]);

/** The misses that are the same for every resource. */
const sharedMisses = (
  { compiled, written }: ExplainedStatement,
  { action, request }: PreparedRequest,
): readonly Found[] => {
  const path = `/statement/${compiled.place.statement}`;
  return [
    ...variableMisses(written, compiled.variables, path, request.principal),
    ...present(actionMiss(written.action, `${path}/action`, action)),
    ...conditionMisses(written.condition, `${path}/condition`, request),
  ];
};

const resourceMisses = (
  { compiled, written }: ExplainedStatement,
  { request, resources }: PreparedRequest,
  index: number,
  { reach, principal: where }: Asking,
): readonly Found[] => {
  const path = `/statement/${compiled.place.statement}`;
  const resource = resources[index];
  if (resource === undefined) return [];
  const text = typeof request.resource === "string" ? request.resource : (request.resource[index] ?? "");
  const caller = request.principal;
  const about = resources.length > 1 ? index : undefined;
  const place = placeOf(where, resource.isOwn);
  const asked = { resource, text, index: about, reach, caller };
  const named = { caller, effect: compiled.place.effect, index: about };
  return [
    ...(place === undefined ? [] : present(principalMiss(written.principal, `${path}/principal`, { ...named, place }))),
    ...present(resourceMiss(written.resource, `${path}/resource`, asked)),
  ];
};

const outcomeOf = (found: readonly Found[]): Outcome => {
  if (found.length === 0) return "matched";
  return found.some(({ certain }) => certain) ? "not-matched" : "unknown";
};

const notAsked = (reason: NotAskedReason): ResourceAnswer => ({ outcome: "not-asked", notAsked: reason, found: [] });

const byResource = (
  statement: ExplainedStatement,
  layer: Layer,
  effect: Effect,
  asking: Asking,
  prepared: PreparedRequest,
): readonly ResourceAnswer[] => {
  const shared = sharedMisses(statement, prepared);
  return prepared.resources.map((resource, index) => {
    const reason = notAskedAbout(layer, effect, resource, prepared);
    if (reason !== undefined) return notAsked(reason);
    const found = [...shared, ...resourceMisses(statement, prepared, index, asking)];
    return { outcome: outcomeOf(found), found };
  });
};

const best = (answers: readonly ResourceAnswer[]): Outcome =>
  outcomes.find((outcome) => answers.some((answer) => answer.outcome === outcome)) ?? "not-asked";

/** Asks a statement of a layer about every resource of a request. */
export const askStatement = (
  statement: ExplainedStatement,
  scopes: Scopes,
  prepared: PreparedRequest,
): StatementAnswer => {
  const { compiled } = statement;
  const { layer, effect } = compiled.place;
  const scope = scopes[effect];
  const answers =
    typeof scope === "string"
      ? prepared.resources.map(() => notAsked(scope))
      : byResource(statement, layer, effect, scope, prepared);
  return { compiled, outcome: best(answers), byResource: answers };
};

/** A miss that does not depend on the resource is found for each resource, and told once. */
const distinct = (answers: readonly ResourceAnswer[]): readonly Found[] => [
  ...new Set(answers.flatMap(({ found }) => found)),
];

const cut = (found: readonly Found[]): Pick<StatementExplanation, "misses" | "omittedMisses"> => ({
  misses: found.slice(0, mostMisses).map(({ tell }) => tell()),
  ...(found.length > mostMisses ? { omittedMisses: found.length - mostMisses } : {}),
});

/** The answer of a statement about some of the resources of a request, or all, as it is told. */
export const tellStatement = (
  { compiled, outcome, byResource: all }: StatementAnswer,
  about: readonly ResourceAnswer[] = all,
): StatementExplanation => {
  const reason = all.length === 0 ? "no-resource" : all.find(({ notAsked: why }) => why !== undefined)?.notAsked;
  return {
    ...compiled.place,
    outcome,
    ...(all.length > 1 ? { outcomes: all.slice(0, mostOutcomes).map((answer) => answer.outcome) } : {}),
    ...(outcome === "not-asked" && reason !== undefined ? { notAsked: reason } : {}),
    ...cut(distinct(about)),
  };
};
