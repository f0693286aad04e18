import { parseAction, withoutNamePrefix } from "@camwright/core";
import { compileGlob, matchesGlob } from "../match/glob.js";
import { no, type Truth, truthOf, yes } from "../truth.js";
import type { OpenPoint } from "./point.js";
import type { Question } from "./question.js";
import { matchesQuestionGlob } from "./question-glob.js";
import { serviceStarsAndQuestions } from "./resource-points.js";
import { changeStatements, matchingActions, type Rewriting, testing } from "./rewrite.js";
import { questionInLike } from "./type-points.js";

type OtherAction = (entry: string, question: Question) => Truth | undefined;

const isActionSet = (entry: string): boolean => {
  const parsed = parseAction(entry);
  return parsed._tag === "Right" && parsed.right._tag === "action-set";
};

const actionSet =
  (truth: Truth): OtherAction =>
  (entry) =>
    isActionSet(entry) ? truth : undefined;

const malformedAsGlob: OtherAction = (entry, { action }) =>
  parseAction(entry)._tag === "Left"
    ? truthOf(matchesGlob(compileGlob(withoutNamePrefix(entry)), action.name))
    : undefined;

const noServiceStar: OtherAction = (entry) => {
  const parsed = parseAction(entry);
  return parsed._tag === "Right" && parsed.right._tag === "operation" && parsed.right.service.includes("*")
    ? no
    : undefined;
};

const questionInAction: OtherAction = (entry, { action }) =>
  entry.includes("?") && !isActionSet(entry)
    ? truthOf(action.service !== undefined && matchesQuestionGlob(withoutNamePrefix(entry), action.name))
    : undefined;

/** COS states that case counts (436/12469); other pages do not say. */
const anyCase: OtherAction = (entry, { action }) => {
  const parsed = action.service === "cos" ? undefined : parseAction(entry);
  if (parsed?._tag !== "Right" || parsed.right._tag !== "operation") return undefined;
  const pattern = `${parsed.right.service}:${parsed.right.operation}`.toLowerCase();
  return matchesGlob(compileGlob(pattern), action.name.toLowerCase()) ? yes : undefined;
};

/** An empty `action` or `resource` element as everything (U-9). */
export const emptyLists: Rewriting = (question) =>
  changeStatements(question, (placed) => {
    const { action, resource } = placed.statement;
    const isOpen = placed.layer !== "trust" && (resource === undefined || resource.length === 0);
    if (action.length > 0 && !isOpen) return [placed];
    const elements = {
      ...(action.length > 0 ? {} : { action: "*" as const }),
      ...(isOpen ? { resource: "*" as const } : {}),
    };
    return [{ ...placed, statement: { ...placed.statement, ...elements } }];
  });

/** The points about actions. */
export const actionPoints = (): { readonly [tag in "U-16" | "A-34" | "A-35" | "C-8"]: OpenPoint } => ({
  "U-16": {
    question: "a star in the name of a service, and `?`",
    reading: "a star like any other, and a plain character",
    others: [
      matchingActions(noServiceStar),
      matchingActions(questionInAction),
      testing(questionInLike),
      ...serviceStarsAndQuestions,
    ],
  },
  "A-34": {
    question: "an action set",
    reading: "known to the service alone, so not resolved",
    others: [matchingActions(actionSet(no)), matchingActions(actionSet(yes))],
  },
  "A-35": {
    question: "an action without a service",
    reading: "matches nothing",
    others: [matchingActions(malformedAsGlob)],
  },
  "C-8": {
    question: "an action that is spelled in another case",
    reading: "another action",
    others: [matchingActions(anyCase)],
  },
});
