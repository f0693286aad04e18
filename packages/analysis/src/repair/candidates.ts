import type { Policy, Statement } from "@camwright/core";
import { ask } from "../ask.js";
import type { Budget } from "../budget.js";
import { type Demand, statementOf } from "./demand.js";
import { type PatternElement, patternsOf, type RepairEdit } from "./edit.js";

/** An edit with its cost. */
export interface Candidate {
  readonly edit: RepairEdit;
  readonly cost: number;
}

const ofPattern = 1;
const ofRemoval = 1;
const ofAddition = 2;
/** What an edit costs more that gives or takes what nobody asked for. */
const overreach = 3;

const elements: readonly PatternElement[] = ["action", "resource"];

const allowing = (statements: readonly Statement[]): { readonly identity: readonly Policy[] } => ({
  identity: [{ version: "2.0", statement: statements.map((each) => ({ ...each, effect: "allow" })) }],
});

/** The edits of a policy that may help, each with its cost; the cheapest first. */
export const candidatesOf = (
  { statement: statements }: Policy,
  mustAllow: readonly Demand[],
  mustNeverAllow: readonly Demand[],
  budget: Budget,
): readonly Candidate[] => {
  const demanded = mustAllow.map((demand) => statementOf(demand, "allow"));
  const forbidden = mustNeverAllow.map((demand) => statementOf(demand, "deny"));
  const wordsFor = (wanted: readonly Statement[], element: PatternElement): readonly string[] => [
    ...new Set(wanted.flatMap((each) => patternsOf(each, element))),
  ];
  const words = {
    allow: { action: wordsFor(demanded, "action"), resource: wordsFor(demanded, "resource") },
    deny: { action: wordsFor(forbidden, "action"), resource: wordsFor(forbidden, "resource") },
  };
  /** Whether all that a statement matches is matched by one of others. */
  const isWithin = (part: Statement, whole: readonly Statement[]): boolean =>
    ask({ allow: [allowing([part])], deny: allowing(whole) }, undefined, budget)._tag === "none";
  const covers = (element: PatternElement, wide: string, narrow: string): boolean => {
    const only = (pattern: string): Statement => ({
      effect: "allow",
      action: "*",
      resource: "*",
      [element]: [pattern],
    });
    return wide !== narrow && isWithin(only(narrow), [only(wide)]);
  };

  const ofElement = (statement: Statement, place: number, element: PatternElement): readonly Candidate[] => {
    const { effect } = statement;
    const list = patternsOf(statement, element);
    const others = statements.filter((each) => each.effect === effect && each !== statement);
    const [given, taken] = effect === "allow" ? [demanded, forbidden] : [forbidden, demanded];
    const only = (pattern: string): Statement => ({ ...statement, [element]: [pattern] });
    const priced = (edit: RepairEdit, isExact: boolean): Candidate => ({
      edit,
      cost: ofPattern + (isExact ? 0 : overreach),
    });
    const additions = words[effect][element]
      .filter((pattern) => !list.includes(pattern) && !list.includes("*"))
      .map((pattern) =>
        priced(
          { edit: "add-pattern", statement: place, element, pattern },
          isWithin(only(pattern), [...given, ...others, statement]),
        ),
      );
    const removals = [...new Set(list)].flatMap((pattern): readonly Candidate[] => {
      const rest = { ...statement, [element]: list.filter((each) => each !== pattern) };
      const narrowed = words[effect][element].filter((to) => !list.includes(to) && covers(element, pattern, to));
      const isExact = (left: readonly Statement[]): boolean =>
        isWithin(only(pattern), [...taken, ...others, rest, ...left]);
      return [
        // To remove the last is to remove the statement.
        ...(list.length > 1
          ? [priced({ edit: "remove-pattern", statement: place, element, pattern }, isExact([]))]
          : []),
        ...narrowed.map((to) =>
          priced({ edit: "narrow-pattern", statement: place, element, pattern, to }, isExact([only(to)])),
        ),
      ];
    });
    return [...additions, ...removals];
  };

  const changes = statements.flatMap((statement, place): readonly Candidate[] => {
    const others = statements.filter((each) => each.effect === statement.effect && each !== statement);
    const taken = statement.effect === "allow" ? forbidden : demanded;
    const cost = ofRemoval + (isWithin(statement, [...taken, ...others]) ? 0 : overreach);
    return [
      ...elements.flatMap((element) => ofElement(statement, place, element)),
      { edit: { edit: "remove-statement", statement: place }, cost },
    ];
  });
  const additions = [...demanded, ...forbidden].map(
    (add): Candidate => ({ edit: { edit: "add-statement", add }, cost: ofAddition }),
  );
  return [...additions, ...changes].toSorted((left, right) => left.cost - right.cost);
};
