import { evaluate, type Policies } from "../compile/compile.js";
import type { Decision, Note } from "../decision.js";
import type { Request } from "../request.js";
import type { OpenPoint, OtherReading, Outcome } from "./point.js";
import {
  type Documents,
  type Placed,
  policiesOf,
  type Question,
  questionsOf,
  type StatementPlace,
} from "./question.js";
import { openPointTable } from "./table.js";
import type { OpenPointTag } from "./tag.js";
import { unfilteredList } from "./unfiltered-list.js";

/** From the worst answer for the caller to the best. */
const outcomes: readonly Outcome[] = ["deny", "unknown", "allow"];

const worst = (answers: readonly Outcome[]): Outcome => outcomes.find((outcome) => answers.includes(outcome)) ?? "deny";

const ask = (question: Question): Outcome => evaluate(policiesOf(question), question.request).decision;

/** A question with its answer in the standard reading. */
interface Answered {
  readonly question: Question;
  readonly outcome: Outcome;
}

/** The answer under another reading, and the statements that it reads otherwise. */
interface OtherAnswer {
  readonly outcome: Outcome;
  readonly changed: readonly Placed[];
}

const changedBetween = (before: readonly Placed[], after: readonly Placed[]): readonly Placed[] => {
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((placed) => !now.has(placed)), ...after.filter((placed) => !old.has(placed))];
};

const askOtherwise = (other: OtherReading, { question }: Answered): OtherAnswer | undefined => {
  const found = other(question, ask);
  if (found === undefined) return undefined;
  if (typeof found === "string") return { outcome: found, changed: [] };
  return { outcome: ask(found), changed: changedBetween(question.statements, found.statements) };
};

/** The answer to all questions under another reading; `undefined` if it is no other for any of them. */
const answerOtherwise = (other: OtherReading, questions: readonly Answered[]): OtherAnswer | undefined => {
  const answers = questions.map((answered) => askOtherwise(other, answered));
  if (answers.every((answer) => answer === undefined)) return undefined;
  const outcome = worst(answers.map((answer, index) => answer?.outcome ?? questions[index]?.outcome ?? "deny"));
  return { outcome, changed: answers.flatMap((answer) => answer?.changed ?? []) };
};

/** The one place that all of some statements are written at. */
const placeOf = (statements: readonly Placed[]): StatementPlace | undefined => {
  const places = new Map(statements.map(({ place }) => [JSON.stringify(place), place]));
  return places.size === 1 ? [...places.values()][0] : undefined;
};

const noteOf = (tag: OpenPointTag, point: OpenPoint, others: readonly OtherAnswer[]): Note => {
  const otherwise = outcomes.filter((outcome) => others.some((other) => other.outcome === outcome));
  const answers = otherwise.join(" or ");
  const message = `${point.question} is read as: ${point.reading} (${tag}); read otherwise the answer would be ${answers}`;
  return { rule: tag, message, otherwise, ...placeOf(others.flatMap(({ changed }) => changed)) };
};

const listNote: Pick<Note, "rule" | "message"> = {
  rule: "deny-ineffective-on-list",
  message:
    "for list queries a condition by another operator than `string_equal`, `ip_equal` and `ip_not_equal` is documented not to filter, so that the item may be listed (598/58417)",
};

/** Remarks on a refused list query that a condition refuses which does not filter lists (598/58417). */
const listNotes = ({ decision, notes }: Decision, questions: readonly Answered[]): readonly Note[] => {
  if (decision === "allow" || notes.some(({ rule }) => rule === listNote.rule)) return [];
  const unfiltered = answerOtherwise(unfilteredList, questions);
  return unfiltered?.outcome === "allow" ? [{ ...listNote, ...placeOf(unfiltered.changed) }] : [];
};

const inOrder: Documents = { isUnreadable: () => false, isDoubtful: () => false };

/** What {@link openPoints} says of a request that is answered; statements that stand for unreadable ones are left alone. */
export const openPointsOf = (
  answer: Decision,
  policies: Policies,
  request: Request,
  documents: Documents = inOrder,
): readonly Note[] => {
  const questions = questionsOf(policies, request, documents).map((question) => ({
    question,
    outcome: ask(question),
  }));
  const table = openPointTable();
  const byTag = (Object.keys(table) as readonly OpenPointTag[]).flatMap((tag) => {
    const point = table[tag];
    const others = point.others.flatMap((other) => answerOtherwise(other, questions) ?? []);
    const differing = others.filter(({ outcome }) => outcome !== answer.decision);
    return differing.length === 0 ? [] : [noteOf(tag, point, differing)];
  });
  return [...listNotes(answer, questions), ...byTag];
};

/**
 * Notes on the points of the documents on which an answer rests: one for each open point of which another reading would give
 * another answer. Each names its tag in `SEMANTICS.md`, the reading that is taken, and what the answer would be otherwise;
 * a different reason alone is no different answer. Points are looked at one by one, not together. A refused list query is
 * remarked on where the documents say that the condition which refuses it does not filter lists (598/58417).
 *
 * Asks once for each reading that is another one for the request, so it is slower than {@link evaluate}. Throws what that
 * throws.
 *
 * @example
 * ```ts
 * import { openPoints } from "@camwright/evaluator";
 *
 * const condition = { string_not_equal: { "cos:prefix": ["a/", "b/"] } };
 * const statement = [{ effect: "allow", action: ["cos:GetBucket"], resource: "*", condition }] as const;
 * const policies = { identity: [{ version: "2.0", statement }] } as const;
 * const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
 * const request = { principal, action: "cos:GetBucket", resource: "qcs::cos::uin/1:docs-125/" } as const;
 *
 * openPoints(policies, { ...request, context: { "cos:prefix": "a/" } }).map(({ rule }) => rule); // => ["U-1"]
 * openPoints(policies, { ...request, context: { "cos:prefix": "c/" } }); // => []
 * ```
 */
export const openPoints = (policies: Policies, request: Request): readonly Note[] =>
  openPointsOf(evaluate(policies, request), policies, request);
