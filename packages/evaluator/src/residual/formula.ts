import type { ConditionValue } from "@camwright/core";
import type { MatchedStatement } from "../decision.js";

/** Where an open question stands: the layer, policy and statement, by their indexes from 0. */
export type OpenPlace = Omit<MatchedStatement, "statement"> & { readonly statement?: number };

/** A question that the request and the policies leave open. */
export type OpenQuestion =
  /** Whether the condition holds: the key is not known, or its value cannot be compared. */
  | {
      readonly _tag: "condition";
      readonly operator: string;
      readonly key: string;
      readonly values: readonly ConditionValue[];
      readonly place: OpenPlace;
    }
  /** Whether an action set that the service alone knows has the action (598/10603). */
  | { readonly _tag: "action-set"; readonly action: string; readonly place: OpenPlace }
  /** Whether a resource with a variable that is not documented names the resource. */
  | { readonly _tag: "resource"; readonly resource: string; readonly place: OpenPlace }
  /** What a policy says that cannot be read. */
  | { readonly _tag: "policy"; readonly place: OpenPlace };

/** A statement about open questions. Without members, `all` is true and `any` is false. */
export type Formula =
  | OpenQuestion
  | { readonly _tag: "all"; readonly of: readonly Formula[] }
  | { readonly _tag: "any"; readonly of: readonly Formula[] }
  | { readonly _tag: "not"; readonly of: Formula };

/** What is so in any case. */
export const always: Formula = { _tag: "all", of: [] };
/** What is not so in any case. */
export const never: Formula = { _tag: "any", of: [] };

const isConstant = (formula: Formula, tag: "all" | "any"): boolean => formula._tag === tag && formula.of.length === 0;

/** Joins formulas: those without effect go, and one that decides stays alone. */
const join = (tag: "all" | "any", formulas: readonly Formula[]): Formula => {
  const deciding = tag === "all" ? "any" : "all";
  const members = new Map<string, Formula>();
  for (const formula of formulas) {
    if (isConstant(formula, deciding)) return formula;
    // Nested formulas of the same kind are unfolded, and equal ones said once.
    for (const member of formula._tag === tag ? formula.of : [formula]) members.set(JSON.stringify(member), member);
  }
  const [only] = members.values();
  return only !== undefined && members.size === 1 ? only : { _tag: tag, of: [...members.values()] };
};

/** True if each is. */
export const all = (formulas: readonly Formula[]): Formula => join("all", formulas);

/** True if one is. */
export const any = (formulas: readonly Formula[]): Formula => join("any", formulas);

/** True if the other is not. */
export const not = (formula: Formula): Formula => {
  if (isConstant(formula, "all")) return never;
  if (isConstant(formula, "any")) return always;
  return formula._tag === "not" ? formula.of : { _tag: "not", of: formula };
};

/** A formula with other ones in the place of its open questions. */
export const mapQuestions = (formula: Formula, replace: (question: OpenQuestion) => Formula): Formula => {
  switch (formula._tag) {
    case "all":
      return all(formula.of.map((member) => mapQuestions(member, replace)));
    case "any":
      return any(formula.of.map((member) => mapQuestions(member, replace)));
    case "not":
      return not(mapQuestions(formula.of, replace));
    case "condition":
    case "action-set":
    case "resource":
    case "policy":
      return replace(formula);
  }
};
