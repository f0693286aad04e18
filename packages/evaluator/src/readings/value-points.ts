import type { ConditionValue } from "@camwright/core";
import type { Request } from "../request.js";
import { and, no, or, type Truth, unknown, yes } from "../truth.js";
import type { OpenPoint } from "./point.js";
import type { Test } from "./question.js";
import { factValues, testBy, withFact, withValues } from "./retest.js";
import { type OtherTruth, testing, truthOfTest } from "./rewrite.js";

const isNull = ({ operator }: Test): boolean => operator?.type === "null";

const always =
  (occurs: (test: Test, request: Request) => boolean, truth: Truth): OtherTruth =>
  (test, request) =>
    occurs(test, request) ? truth : undefined;

const withoutQualifier = (operatorText: string): string => operatorText.slice(operatorText.indexOf(":") + 1);

const differsFromOne: OtherTruth = (test, request) => {
  const { operator, values } = test;
  if (operator?.negated !== true || values.length < 2) return undefined;
  const single = { ...test, operatorText: withoutQualifier(test.operatorText) };
  const differs = (asked: ConditionValue): Truth => {
    let result: Truth = no;
    for (const value of values) {
      result = or(result, withFact({ ...single, values: [value] }, request, test.key, [asked]));
      // Of two values that are not the same, one differs: mostly the first or the second says it.
      if (result === yes) break;
    }
    return result;
  };
  const asked = factValues(test, request);
  return asked && testBy({ ...test, operator: { ...operator, negated: false } }, asked, differs);
};

const presentUnlessAbsent: OtherTruth = (test, request) =>
  isNull(test) && factValues(test, request) !== undefined ? withFact(test, request, test.key, ["present"]) : undefined;

const emptyEqualsAll: OtherTruth = (test, request) => {
  if (test.values.length > 0 || test.operator === undefined) return undefined;
  if (isNull(test)) return yes;
  const asked = factValues(test, request);
  return asked && testBy(test, asked, () => yes);
};

const absentPasses: OtherTruth = (test, request) => {
  if (test.operator?.qualifier !== "for_all_value" || isNull(test) || test.operator.ifExists) return undefined;
  return truthOfTest({ ...test, operatorText: `${test.operatorText}_if_exist` }, request);
};

const hasSeveral = (test: Test, request: Request): boolean =>
  test.operator !== undefined &&
  test.operator.qualifier === undefined &&
  !isNull(test) &&
  (factValues(test, request)?.length ?? 0) > 1;

const everyValue: OtherTruth = (test, request) =>
  hasSeveral(test, request)
    ? truthOfTest({ ...test, operatorText: `for_all_value:${test.operatorText}` }, request)
    : undefined;

const isTagKey = (key: string): boolean => key === "qcs:resource_tag" || key === "qcs:tag";

const everyTag: OtherTruth = (test, request) => {
  const { key, operatorText, values } = test;
  if (operatorText !== "for_any_value:string_equal" || !isTagKey(key) || values.length < 2) return undefined;
  return values.map((value) => withValues(test, [value], request)).reduce(and, yes);
};

const isUndocumented = ({ operator }: Test): boolean => operator === undefined;

/** The points about how the values of a condition are put together. */
export const valuePoints = (): {
  readonly [tag in "U-1" | "U-2" | "U-9" | "U-14" | "U-15" | "A-39" | "C-24"]: OpenPoint;
} => ({
  "U-1": {
    question: "`x_not_equal` with several values",
    reading: "differs from all of them",
    others: [testing(differsFromOne)],
  },
  "U-2": {
    question: "`null_equal`",
    reading: "`true` asks for a key that is absent or empty, `false` for the opposite",
    others: [testing(presentUnlessAbsent), ...[no, unknown, yes].map((truth) => testing(always(isNull, truth)))],
  },
  "U-9": {
    question: "an empty list",
    reading: "an action, resource or value that equals nothing",
    others: [testing(emptyEqualsAll)],
  },
  "U-14": {
    question: "`for_all_value` on an absent key",
    reading: "not passed",
    others: [testing(absentPasses)],
  },
  "U-15": {
    question: "several values of a request without a qualifier",
    reading: "one of them is enough",
    others: [testing(everyValue), testing(always(hasSeveral, no))],
  },
  "A-39": {
    question: "an operator that no document describes",
    reading: "cannot be resolved",
    others: [testing(always(isUndocumented, no)), testing(always(isUndocumented, yes))],
  },
  "C-24": {
    question: "several tags under `for_any_value`",
    reading: "one of them is enough",
    others: [testing(everyTag)],
  },
});
