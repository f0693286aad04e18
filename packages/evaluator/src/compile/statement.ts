import type { PolicyVariable, Statement } from "@camwright/core";
import { type CompiledTest, compileCondition, testAll } from "../condition/test.js";
import type { MatchedStatement } from "../decision.js";
import { type CompiledAction, compileActions } from "../match/action.js";
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
  readonly principal: CompiledPrincipal;
  readonly actions: readonly CompiledAction[];
  readonly resources: CompiledResources;
  readonly tests: readonly CompiledTest[];
  /** The documented variables anywhere in the statement. One without a value makes it match nothing. */
  readonly variables: readonly PolicyVariable[];
}

/** Prepares a statement. */
export const compileStatement = (statement: Statement, place: MatchedStatement): CompiledStatement => {
  const resources = compileResources(statement.resource);
  const tests = compileCondition(statement.condition);
  const variables = [...resources.variables, ...tests.flatMap((test) => test.variables)];
  return {
    place: Object.freeze(place),
    principal: compilePrincipal(statement.principal),
    actions: compileActions(statement.action),
    resources,
    tests,
    variables: [...new Set(variables)],
  };
};

/** Whether a statement applies to one resource of a request whose action it matches. */
export const matchesStatement = (
  statement: CompiledStatement,
  request: Request,
  resource: RequestResource,
  reach: ResourceReach,
): Truth => {
  const { resources, tests, variables } = statement;
  const { principal } = request;
  if (variables.length > 0 && !variables.every((name) => hasValue(principal, name))) return no;
  const byResource = matchesResources(resources, resource, reach, principal);
  return byResource === no ? no : and(byResource, testAll(tests, request));
};
