import { quote } from "@camwright/core";
import type { Formula, OpenQuestion } from "./formula.js";

/** What is left of a decision that is unknown: the request would be allowed exactly if the formula is true. */
export interface Residual {
  /** The formula for people, in one sentence; long ones end in a count of what is left out. */
  readonly sentence: string;
  readonly formula: Formula;
}

/** So many members of a list are named in a sentence. */
const named = 3;

const listed = (texts: readonly string[], word: string): string =>
  texts.length <= named
    ? texts.join(word)
    : `${texts.slice(0, named).join(word)}${word}${String(texts.length - named)} more`;

const questionText = (question: OpenQuestion): string => {
  switch (question._tag) {
    case "condition": {
      const values = listed(
        question.values.map((value) => quote(String(value))),
        ", ",
      );
      return `${quote(question.operator)} of ${quote(question.key)} holds${values === "" ? "" : ` for ${values}`}`;
    }
    case "action-set":
      return `an action set has ${quote(question.action)}`;
    case "resource":
      return `a variable makes a pattern match ${quote(question.resource)}`;
    case "policy":
      return "the unreadable policy says so";
  }
};

const formulaText = (formula: Formula): string => {
  switch (formula._tag) {
    case "all":
      return formula.of.length === 0 ? "anything" : listed(formula.of.map(memberText), " and ");
    case "any":
      return formula.of.length === 0 ? "nothing" : listed(formula.of.map(memberText), " or ");
    case "not":
      return `not (${formulaText(formula.of)})`;
    case "condition":
    case "action-set":
    case "resource":
    case "policy":
      return questionText(formula);
  }
};

const memberText = (formula: Formula): string =>
  formula._tag === "all" || formula._tag === "any" ? `(${formulaText(formula)})` : formulaText(formula);

/** What is left of a decision, from what has to be so for it to be allow. */
export const residualOf = (formula: Formula): Residual => ({
  sentence: `it would be allowed if ${formulaText(formula)}`,
  formula,
});
