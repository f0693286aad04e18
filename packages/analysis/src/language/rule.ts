import {
  hasVariable,
  type Policy,
  type PolicyVariable,
  parseResource,
  type Statement,
  withoutNamePrefix,
} from "@camwright/core";
import { type Caller, compileTemplate, hasValue } from "@camwright/evaluator";
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
  element === "*" ? ["*"] : [...new Set(element ?? [])].sort();

/** `name/` says nothing before an action (598/10603). */
const namesIn = (action: Statement["action"]): Statement["action"] =>
  action === "*" ? action : action.map(withoutNamePrefix);

const pathOf = (text: string): string => {
  const parsed = parseResource(text);
  return parsed._tag === "Right" && parsed.right._tag === "six-segments" ? parsed.right.path : "";
};

/** The documented variables of a statement. */
const variablesOf = ({ resource, condition }: Statement): readonly PolicyVariable[] => {
  const paths = resource === "*" ? [] : (resource ?? []).map(pathOf);
  const values = Object.values(condition ?? {}).flatMap((keys) => Object.values(keys).flat());
  const templates = [...paths, ...values].filter(
    (text): text is string => typeof text === "string" && hasVariable(text),
  );
  return templates.flatMap((text) => compileTemplate(text).variables);
};

/** Whether the caller lacks a value of a variable, so that the statement matches nothing. */
const lacksValue = (statement: Statement, caller: Caller): boolean =>
  variablesOf(statement).some((name) => !hasValue(caller, name));

/** A user has everything that variables stand for, but perhaps no tags; without them the statement matches nothing. */
const tagsOf = (statement: Statement, atoms: Atoms, caller: Caller | undefined): readonly number[] =>
  caller === undefined && variablesOf(statement).some((name) => name.startsWith("qcs:principal_tag_"))
    ? [atoms.idOf("caller:tags", () => ({ _tag: "open", open: "whether the caller has tags" }))]
    : [];

const testsOf = ({ condition }: Statement, atoms: Atoms, caller: Caller | undefined): readonly number[] =>
  Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      atoms.idOf(JSON.stringify([operator, key, values]), () => testAtom(operator, key, values, caller)),
    ),
  );

const ruleOf = (statement: Statement, atoms: Atoms, caller: Caller | undefined): Rule => {
  const { effect, action, resource } = statement;
  const tests = [...new Set([...testsOf(statement, atoms, caller), ...tagsOf(statement, atoms, caller)])].sort(
    (left, right) => left - right,
  );
  return {
    effect,
    actions: compileActions(action),
    resources: compileResources(resource, caller),
    tests,
    text: JSON.stringify([lists(namesIn(action)), lists(resource), tests]),
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
