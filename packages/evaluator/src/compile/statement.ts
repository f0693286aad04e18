import type { PolicyVariable, Statement } from "@camwright/core";
import { type CompiledTest, compileCondition, testAll } from "../condition/test.js";
import type { MatchedStatement } from "../decision.js";
import { type Asking, askingOf } from "../layers/asking.js";
import { type CompiledActions, compileActions } from "../match/action.js";
import { type CompiledPrincipal, compilePrincipal } from "../match/principal.js";
import type { RequestResource } from "../match/request-resource.js";
import { type CompiledResources, compileResources, matchesResources, type ResourceReach } from "../match/resource.js";
import { hasValue } from "../match/template.js";
import type { Request } from "../request.js";
import { and, no, type Truth } from "../truth.js";

/** A statement ready to be asked, with its place among the policies of its layer. */
export interface CompiledStatement {
  /** Frozen, because every decision that names the statement shares it. */
  readonly place: MatchedStatement;
  /** How it is asked, by its layer and effect. */
  readonly asking: Asking;
  readonly principal: CompiledPrincipal;
  readonly actions: CompiledActions;
  readonly resources: CompiledResources;
  readonly tests: readonly CompiledTest[];
  /** The documented variables anywhere in the statement. One without a value makes it match nothing. */
  readonly variables: readonly PolicyVariable[];
}

const noVariables: readonly PolicyVariable[] = [];

const variablesOf = (resources: CompiledResources, tests: readonly CompiledTest[]): readonly PolicyVariable[] => {
  if (resources.variables.length === 0 && tests.every(({ variables }) => variables.length === 0)) return noVariables;
  return [...new Set([...resources.variables, ...tests.flatMap(({ variables }) => variables)])];
};

/** Prepares a statement. */
export const compileStatement = (statement: Statement, place: MatchedStatement): CompiledStatement => {
  const resources = compileResources(statement.resource);
  const tests = compileCondition(statement.condition);
  return {
    place: Object.freeze(place),
    asking: askingOf(place.layer, place.effect),
    principal: compilePrincipal(statement.principal),
    actions: compileActions(statement.action),
    resources,
    tests,
    variables: variablesOf(resources, tests),
  };
};

/** Whether the caller gives a value to every variable of a statement. */
export const hasValues = ({ variables }: CompiledStatement, { principal }: Request): boolean =>
  variables.every((name) => hasValue(principal, name));

/** Whether a statement applies to one resource of a request whose action it matches. */
export const matchesStatement = (
  statement: CompiledStatement,
  request: Request,
  resource: RequestResource,
  reach: ResourceReach,
): Truth => {
  if (!hasValues(statement, request)) return no;
  const byResource = matchesResources(statement.resources, resource, reach, request.principal);
  return byResource === no ? no : and(byResource, testAll(statement.tests, request));
};
