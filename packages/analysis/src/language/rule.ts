import {
  hasVariable,
  type Policy,
  type PolicyVariable,
  parseResource,
  type Statement,
  withoutNamePrefix,
} from "@camwright/core";
import { type Caller, compileTemplate, matchesPrincipal } from "@camwright/evaluator";
import { lacksValue } from "../callers/asker.js";
import type { Scene } from "../scene.js";
import { type Actions, compileActions } from "./action.js";
import { type Atoms, testAtom } from "./atom.js";
import { type Place, reached } from "./reach.js";
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

/** Who is not known has perhaps no tags; without them the statement matches nothing. */
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

const ruleOf = (statement: Statement, place: Place, atoms: Atoms, { asker: { caller }, owner }: Scene): Rule => {
  const { effect, action, resource } = statement;
  const tests = [...new Set([...testsOf(statement, atoms, caller), ...tagsOf(statement, atoms, caller)])].sort(
    (left, right) => left - right,
  );
  const { resources, key } = reached(compileResources(resource, caller), place, effect, owner);
  return {
    effect,
    actions: compileActions(action),
    resources,
    tests,
    text: JSON.stringify([lists(namesIn(action)), lists(resource), key, tests]),
  };
};

/** Whether a statement is about those who ask; only those of buckets and roles name principals. */
const isAbout = ({ principal, effect }: Statement, place: Place, { asker, owner, principals }: Scene): boolean => {
  if (place !== "bucket" && place !== "trust") return true;
  const where =
    place === "trust" ? ({ _tag: "trust" } as const) : ({ _tag: "bucket", isOwn: owner === "own" } as const);
  return matchesPrincipal(principals(principal), asker.example, effect, where);
};

/** A trust policy belongs to one role; a `resource` in it has no meaning (598/19381). */
const aboutPlace = (statement: Statement, place: Place): Statement =>
  place === "trust" ? { ...statement, resource: "*" } : statement;

/** The rules of policies that are asked together, for those who ask. What is not known of these leaves variables open. */
export const layerOf = (policies: readonly Policy[], place: Place, atoms: Atoms, scene: Scene): Layer => {
  const rules = policies
    .flatMap(({ statement }) => statement)
    .filter((statement) => isAbout(statement, place, scene))
    .map((statement) => aboutPlace(statement, place))
    // A statement with a variable that has no value matches nothing.
    .filter((statement) => !variablesOf(statement).some((name) => lacksValue(scene.asker, name)))
    .map((statement) => ruleOf(statement, place, atoms, scene));
  return {
    allows: rules.filter(({ effect }) => effect === "allow"),
    denies: rules.filter(({ effect }) => effect === "deny"),
  };
};
