import type { Effect, PolicyVariable, Statement } from "@camwright/core";
import { type CompiledTest, compileCondition, testAll } from "../condition/test.js";
import { type CompiledAction, compileActions, matchesActions, type RequestAction } from "../match/action.js";
import type { RequestResource } from "../match/request-resource.js";
import { type CompiledResources, compileResources, matchesResources, type ResourceReach } from "../match/resource.js";
import { hasValue } from "../match/template.js";
import type { Request } from "../request.js";
import { and, no, type Truth } from "../truth.js";

/** A statement ready to be asked, with its place among the policies of its layer. */
export interface CompiledStatement {
  readonly policy: number;
  readonly statement: number;
  readonly effect: Effect;
  readonly actions: readonly CompiledAction[];
  readonly resources: CompiledResources;
  readonly tests: readonly CompiledTest[];
  /** The documented variables anywhere in the statement. One without a value makes it match nothing. */
  readonly variables: readonly PolicyVariable[];
}

/** A request taken apart once for all statements. */
export interface PreparedRequest {
  readonly request: Request;
  readonly action: RequestAction;
  readonly resources: readonly RequestResource[];
}

/** Prepares a statement. */
export const compileStatement = (statement: Statement, policy: number, index: number): CompiledStatement => {
  const resources = compileResources(statement.resource);
  const tests = compileCondition(statement.condition);
  const variables = [...resources.variables, ...tests.flatMap((test) => test.variables)];
  return {
    policy,
    statement: index,
    effect: statement.effect,
    actions: compileActions(statement.action),
    resources,
    tests,
    variables: [...new Set(variables)],
  };
};

/** Whether a statement applies to one resource of a request. */
export const matchesStatement = (
  statement: CompiledStatement,
  prepared: PreparedRequest,
  resource: RequestResource,
  reach: ResourceReach,
): Truth => {
  const { request, action } = prepared;
  const caller = request.principal;
  const byAction = matchesActions(statement.actions, action);
  if (byAction === no) return no;
  if (statement.variables.length > 0 && !statement.variables.every((name) => hasValue(caller, name))) return no;
  const byResource = matchesResources(statement.resources, resource, reach, caller);
  if (byResource === no) return no;
  return and(and(byAction, byResource), testAll(statement.tests, request));
};
