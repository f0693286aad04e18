import type { Policy, Statement } from "@camwright/core";
import { ask } from "../ask.js";
import { type Budget, spend } from "../budget.js";
import { questionSteps } from "./check.js";
import { type Demand, statementOf } from "./demand.js";
import { type PatternElement, patternsOf, type RepairEdit } from "./edit.js";

/** An edit that may help. */
export interface Candidate {
  readonly edit: RepairEdit;
  /** The cost, but for what it may cost more. */
  readonly base: number;
  /** Whether it gives or takes what nobody asked for; found out when it is first asked. */
  readonly overreaches: () => boolean;
}

const ofChange = 1;
/** The cost of a statement that is added. */
export const ofAddition = 2;
/** What an edit costs more that gives or takes what nobody asked for. */
const overreach = 3;

/** The cost of an edit. */
export const costOf = ({ base, overreaches }: Candidate): number => base + (overreaches() ? overreach : 0);

const elements: readonly PatternElement[] = ["action", "resource"];

const allowing = (statements: readonly Statement[]): { readonly identity: readonly Policy[] } => ({
  identity: [{ version: "2.0", statement: statements.map((each) => ({ ...each, effect: "allow" })) }],
});

const candidate = (edit: RepairEdit, isExact: () => boolean): Candidate => {
  let known: boolean | undefined;
  const overreaches = (): boolean => {
    known ??= !isExact();
    return known;
  };
  return { edit, base: edit.edit === "add-statement" ? ofAddition : ofChange, overreaches };
};

/** The edits of a policy that may help. */
export const candidatesOf = (
  { statement: statements }: Policy,
  mustAllow: readonly Demand[],
  mustNeverAllow: readonly Demand[],
  budget: Budget,
): readonly Candidate[] => {
  const demanded = mustAllow.map((demand) => statementOf(demand, "allow"));
  const forbidden = mustNeverAllow.map((demand) => statementOf(demand, "deny"));
  const wanted = { allow: demanded, deny: forbidden } as const;
  const unwanted = { allow: forbidden, deny: demanded } as const;
  /** Whether all that a statement matches is matched by one of others. */
  const isWithin = (part: Statement, whole: readonly Statement[]): boolean =>
    spend(budget, questionSteps * (whole.length + 1)) &&
    ask({ allow: [allowing([part])], deny: allowing(whole) }, undefined, budget)._tag === "none";
  const covers = (element: PatternElement, wide: string, narrow: string): boolean => {
    const only = (pattern: string): Statement => ({
      effect: "allow",
      action: "*",
      resource: "*",
      [element]: [pattern],
    });
    return isWithin(only(narrow), [only(wide)]);
  };
  const othersOf = (statement: Statement): readonly Statement[] =>
    statements.filter((each) => each.effect === statement.effect && each !== statement);

  const ofElement = (statement: Statement, place: number, element: PatternElement): readonly Candidate[] => {
    const { effect } = statement;
    const list = patternsOf(statement, element);
    const words = [...new Set(wanted[effect].flatMap((each) => patternsOf(each, element)))].filter(
      (word) => !list.includes(word),
    );
    const only = (pattern: string): Statement => ({ ...statement, [element]: [pattern] });
    const at = { statement: place, element };
    const additions = (list.includes("*") ? [] : words).map((pattern) =>
      candidate({ edit: "add-pattern", ...at, pattern }, () =>
        isWithin(only(pattern), [...wanted[effect], statement, ...othersOf(statement)]),
      ),
    );
    const removals = [...new Set(list)].flatMap((pattern): readonly Candidate[] => {
      const rest = { ...statement, [element]: list.filter((each) => each !== pattern) };
      const isExact = (...left: readonly Statement[]): boolean =>
        isWithin(only(pattern), [...unwanted[effect], ...left, rest, ...othersOf(statement)]);
      const narrowed = words.filter((to) => covers(element, pattern, to));
      return [
        // To remove the last is to remove the statement.
        ...(list.length > 1 ? [candidate({ edit: "remove-pattern", ...at, pattern }, () => isExact())] : []),
        ...narrowed.map((to) => candidate({ edit: "narrow-pattern", ...at, pattern, to }, () => isExact(only(to)))),
      ];
    });
    return [...additions, ...removals];
  };

  const additions = [...demanded, ...forbidden].map((add) => candidate({ edit: "add-statement", add }, () => true));
  const changes = statements.flatMap((statement, place) => [
    ...elements.flatMap((element) => ofElement(statement, place, element)),
    candidate({ edit: "remove-statement", statement: place }, () =>
      isWithin(statement, [...unwanted[statement.effect], ...othersOf(statement)]),
    ),
  ]);
  return [...additions, ...changes];
};
