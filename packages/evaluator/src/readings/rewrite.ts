import type { Principal, Statement } from "@camwright/core";
import { compileCondition } from "../condition/test.js";
import { type CompiledActions, compileActions, matchesActions } from "../match/action.js";
import type { Request } from "../request.js";
import { no, type Truth, unknown, yes } from "../truth.js";
import type { Placed, Question, Test } from "./question.js";

/**
 * Another reading of a point, as another question: the standard answer to the new question is the answer that the original
 * would have under that reading. `undefined` where the point does not occur.
 */
export type Rewriting = (question: Question) => Question | undefined;

/** Entries of a `resource` element that match whatever resource is asked about. */
export const anyResource: readonly string[] = ["*", "qcs::::*:*"];

/** An entry of an `action` element that cannot be resolved. */
const unresolvedAction = "permid/0";

const withStatement = (placed: Placed, elements: Partial<Statement>): Placed => ({
  ...placed,
  statement: { ...placed.statement, ...elements },
});

/** A question with each statement put through a change; a statement given back as it was is not changed. */
export const changeStatements = (
  question: Question,
  change: (placed: Placed, question: Question) => readonly Placed[],
): Question | undefined => {
  const statements = question.statements.flatMap((placed) => (placed.isFixed ? [placed] : change(placed, question)));
  const isSame =
    statements.length === question.statements.length &&
    statements.every((placed, index) => placed === question.statements[index]);
  return isSame ? undefined : { ...question, statements };
};

/** Rewrites by leaving statements out. */
export const dropping =
  (isDropped: (placed: Placed, question: Question) => boolean): Rewriting =>
  (question) =>
    changeStatements(question, (placed) => (isDropped(placed, question) ? [] : [placed]));

/** What a test says in the standard reading. */
export const truthOfTest = ({ operatorText, key, values }: Test, request: Request): Truth =>
  compileCondition({ [operatorText]: { [key]: values } })[0]?.test(request) ?? yes;

/** A condition without one of its tests. */
const withoutTest = ({ condition = {} }: Statement, { operatorText, key }: Test): Statement["condition"] => {
  const { [key]: _, ...keys } = condition[operatorText] ?? {};
  return { ...condition, [operatorText]: keys };
};

const changeTest = (placed: Placed, test: Test, truth: Truth): Placed | undefined => {
  if (truth === no) return undefined;
  const condition = withoutTest(placed.statement, test) ?? {};
  if (truth === yes) return withStatement(placed, { condition });
  const unresolved = { ...condition["unresolved"], [test.key]: [] };
  return withStatement(placed, { condition: { ...condition, unresolved } });
};

/** What a test says in another reading; `undefined` where the reading is no other for it. */
export type OtherTruth = (test: Test, request: Request, question: Question, placed: Placed) => Truth | undefined;

const changeTestsOf = (placed: Placed, question: Question, other: OtherTruth): readonly Placed[] => {
  if (placed.isMute) return [placed];
  const { request } = question;
  let changed: Placed | undefined = placed;
  for (const test of placed.tests) {
    const truth = other(test, request, question, placed);
    if (truth === undefined || truth === truthOfTest(test, request)) continue;
    changed = changed && changeTest(changed, test, truth);
  }
  return changed === undefined ? [] : [changed];
};

/** Rewrites the tests of conditions that say something else in another reading. */
export const testing =
  (other: OtherTruth): Rewriting =>
  (question) =>
    changeStatements(question, (placed) => changeTestsOf(placed, question, other));

/** What stands for an entry of a `resource` element in another reading; `undefined` for the entry itself. */
export type OtherResource = (entry: string, placed: Placed, question: Question) => readonly string[] | undefined;

/** The entries of a list with some of them replaced; `undefined` if none is. */
const replaced = (
  entries: readonly string[],
  replace: (entry: string) => readonly string[] | undefined,
): readonly string[] | undefined => {
  const lists = entries.map(replace);
  return lists.every((list) => list === undefined)
    ? undefined
    : lists.flatMap((list, index) => list ?? entries[index] ?? []);
};

const entriesOf = (element: "*" | readonly string[]): readonly string[] => (element === "*" ? ["*"] : element);

/** Rewrites entries of `resource` elements; a trust policy has none that count. */
/* @__NO_SIDE_EFFECTS__ */
export const matchingResources =
  (other: OtherResource): Rewriting =>
  (question) =>
    changeStatements(question, (placed) => {
      if (placed.isMute || placed.layer === "trust") return [placed];
      const resource = replaced(entriesOf(placed.statement.resource ?? []), (entry) => other(entry, placed, question));
      return [resource === undefined ? placed : withStatement(placed, { resource })];
    });

/** The entries of an `action` element that match so. */
const actionEntries = (truth: Truth): readonly string[] =>
  truth === yes ? ["*"] : truth === unknown ? [unresolvedAction] : [];

const truthOfAction = (compiled: CompiledActions, { action }: Question): Truth => matchesActions(compiled, action);

/** Rewrites entries of `action` elements that match otherwise in another reading. */
export const matchingActions =
  (other: (entry: string, question: Question) => Truth | undefined): Rewriting =>
  (question) =>
    changeStatements(question, (placed) => {
      const action = replaced(entriesOf(placed.statement.action), (entry) => {
        const truth = other(entry, question);
        const isSame = truth === undefined || truth === truthOfAction(compileActions([entry]), question);
        return isSame ? undefined : actionEntries(truth);
      });
      return [action === undefined ? placed : withStatement(placed, { action })];
    });

/** Rewrites the principals of bucket and trust policies. */
export const naming =
  (other: (placed: Placed, question: Question) => Principal | undefined): Rewriting =>
  (question) =>
    changeStatements(question, (placed) => {
      if (placed.layer !== "bucket" && placed.layer !== "trust") return [placed];
      const principal = other(placed, question);
      return [principal === undefined ? placed : withStatement(placed, { principal })];
    });

/** A question in which the `action` elements are resolved, so that the name of the action counts no more. */
export const withActionsResolved = (question: Question): Question => ({
  ...question,
  statements: question.statements.flatMap((placed) => {
    const truth = truthOfAction(compileActions(placed.statement.action), question);
    return truth === no ? [] : [withStatement(placed, { action: actionEntries(truth) })];
  }),
});

/** Rewrites by leaving a layer out. */
export const withoutLayer = (question: Question, layer: Placed["layer"]): Question => ({
  ...question,
  layers: new Set([...question.layers].filter((other) => other !== layer)),
  levels: layer === "scp" ? 0 : question.levels,
  statements: question.statements.filter((placed) => placed.layer !== layer),
});

/** Two rewritings one after the other. */
export const both =
  (first: Rewriting, second: Rewriting): Rewriting =>
  (question) => {
    const changed = first(question);
    return second(changed ?? question) ?? changed;
  };
