import { hasVariable, type Policy, parseResource, type Statement } from "@camwright/core";
import type { Caller } from "@camwright/evaluator";
import { hasValueFor, variablesIn } from "../caller.js";
import { type Actions, compileActions } from "./action.js";
import { type Atoms, testAtom } from "./atom.js";
import { compileResources, type Resources } from "./resource.js";

/** A statement, ready for the search. */
export interface Rule {
  readonly effect: "allow" | "deny";
  readonly actions: Actions;
  readonly resources: Resources;
  /** The tests of its condition, all of which must hold. */
  readonly tests: readonly number[];
  /** The same for statements that say the same in the same words. */
  readonly text: string;
}

/** Policies that have to allow a request and must not deny it. */
export interface Layer {
  readonly allows: readonly Rule[];
  readonly denies: readonly Rule[];
}

const lists = (element: "*" | readonly string[] | undefined): readonly string[] =>
  element === "*" ? ["*"] : [...(element ?? [])].sort();

const pathOf = (text: string): string => {
  const parsed = parseResource(text);
  return parsed._tag === "Right" && parsed.right._tag === "six-segments" ? parsed.right.path : "";
};

/** Whether the caller lacks a value of a variable, so that the statement matches nothing. */
const lacksValue = ({ resource, condition }: Statement, caller: Caller): boolean => {
  const paths = resource === "*" ? [] : (resource ?? []).map(pathOf);
  const values = Object.values(condition ?? {}).flatMap((keys) => Object.values(keys).flat());
  const templates = [...paths, ...values].filter(
    (text): text is string => typeof text === "string" && hasVariable(text),
  );
  return templates.some((text) => variablesIn(text).some((name) => !hasValueFor(caller, name)));
};

const testsOf = ({ condition }: Statement, atoms: Atoms, caller: Caller | undefined): readonly number[] =>
  Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      atoms.idOf(JSON.stringify([operator, key, values]), () => testAtom(operator, key, values, caller)),
    ),
  );

const ruleOf = (statement: Statement, atoms: Atoms, caller: Caller | undefined): Rule => {
  const { effect, action, resource } = statement;
  const tests = [...new Set(testsOf(statement, atoms, caller))].sort((left, right) => left - right);
  return {
    effect,
    actions: compileActions(action),
    resources: compileResources(resource, caller),
    tests,
    text: JSON.stringify([lists(action), lists(resource), tests]),
  };
};

/** The rules of policies that are asked together. Without a caller, variables stay open. */
export const layerOf = (policies: readonly Policy[], atoms: Atoms, caller: Caller | undefined): Layer => {
  const statements = policies.flatMap(({ statement }) => statement);
  const rules = statements
    .filter((statement) => caller === undefined || !lacksValue(statement, caller))
    .map((statement) => ruleOf(statement, atoms, caller));
  return {
    allows: rules.filter(({ effect }) => effect === "allow"),
    denies: rules.filter(({ effect }) => effect === "deny"),
  };
};
