import type { PolicyVariable, Statement } from "@camwright/core";
import { type CompiledTest, compileCondition } from "../condition/test.js";
import type { MatchedStatement } from "../decision.js";
import { type Asking, askingOf } from "../layers/asking.js";
import { type CompiledActions, compileActions } from "../match/action.js";
import { compileGlob, type Glob } from "../match/glob.js";
import { type CompiledPrincipal, compilePrincipal } from "../match/principal.js";
import { type CompiledResources, compileResources } from "../match/resource.js";
import { hasValue } from "../match/template.js";
import type { Request } from "../request.js";

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

/** Prepares a statement. Statements that are prepared with one `globOf` share their patterns. */
export const compileStatement = (
  statement: Statement,
  place: MatchedStatement,
  globOf: (pattern: string) => Glob = compileGlob,
): CompiledStatement => {
  const resources = compileResources(statement.resource, globOf);
  const tests = compileCondition(statement.condition);
  return {
    place: Object.freeze(place),
    asking: askingOf(place.layer, place.effect),
    principal: compilePrincipal(statement.principal),
    actions: compileActions(statement.action, globOf),
    resources,
    tests,
    variables: variablesOf(resources, tests),
  };
};

/** Whether the caller gives a value to every variable of a statement. */
export const hasValues = ({ variables }: CompiledStatement, { principal }: Request): boolean =>
  variables.every((name) => hasValue(principal, name));
