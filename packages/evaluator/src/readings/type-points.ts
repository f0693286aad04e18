import {
  type ConditionValue,
  hasVariable,
  type OperatorType,
  readBool,
  readDate,
  readDecimal,
  readIpAddress,
  readIpRange,
} from "@camwright/core";
import { anyOf, type Comparer, textOf } from "../condition/comparer.js";
import { globOf, matchesGlob } from "../match/glob.js";
import type { Request } from "../request.js";
import { no, truthOf } from "../truth.js";
import type { OpenPoint } from "./point.js";
import type { Test } from "./question.js";
import { matchesQuestionGlob } from "./question-glob.js";
import { factValues, standardComparer, testBy, withFact, withValues } from "./retest.js";
import { type OtherTruth, testing } from "./rewrite.js";

const isLiteral = (value: ConditionValue): boolean => typeof value === "boolean";

const literalsEqualNothing: OtherTruth = (test, request) =>
  test.operator !== undefined && test.values.some(isLiteral)
    ? withValues(
        test,
        test.values.filter((value) => !isLiteral(value)),
        request,
      )
    : undefined;

/** Compares without some values, of the policy or of the request: they equal nothing. */
const equalNothing = (
  test: Test,
  request: Request,
  { wanted, asked }: Readonly<Record<"wanted" | "asked", (value: ConditionValue) => boolean>>,
): ReturnType<OtherTruth> => {
  const values = factValues(test, request);
  if (values === undefined || !(test.values.some(wanted) || values.some(asked))) return undefined;
  const rest = test.values.filter((value) => !wanted(value));
  if (test.operator?.type === "null") return withValues(test, rest, request);
  const compare = standardComparer({ ...test, values: rest }, request);
  return testBy(test, values, (value) => (asked(value) ? no : compare(value)));
};

const isIp6 = (value: ConditionValue): boolean =>
  typeof value === "string" && value.includes(":") && readIpRange(value) !== undefined;

const ip6EqualsNothing: OtherTruth = (test, request) =>
  test.operator?.type === "ip" ? equalNothing(test, request, { wanted: isIp6, asked: isIp6 }) : undefined;

const isMfa = ({ key }: Test): boolean => key === "mfa" || key === "qcs:mfa";
const comparesTexts = ({ operator }: Test): boolean => operator?.type === "string" || operator?.type === "binary";

const numbersAreNoTexts: OtherTruth = (test, request) =>
  comparesTexts(test) && !isMfa(test)
    ? equalNothing(test, request, { wanted: () => false, asked: (value) => typeof value !== "string" })
    : undefined;

const isTemplate = (value: ConditionValue): boolean => typeof value === "string" && hasVariable(value);
const readsAll = (): boolean => true;

type Reader = (value: ConditionValue) => boolean;

/** Which values of a policy and of a request can be read, by type of the operator. */
const readers: Readonly<Record<OperatorType, readonly [wanted: Reader, asked: Reader]>> = {
  string: [readsAll, readsAll],
  binary: [readsAll, readsAll],
  numeric: [(value) => readDecimal(value) !== undefined, (value) => readDecimal(value) !== undefined],
  date: [(value) => readDate(value) !== undefined, (value) => readDate(value) !== undefined],
  bool: [(value) => readBool(value) !== undefined, (value) => readBool(value) !== undefined],
  ip: [(value) => readIpRange(value) !== undefined, (value) => readIpAddress(value) !== undefined],
  null: [(value) => readBool(value) !== undefined, readsAll],
};

const unreadableOf = ({ operator }: Test): Readonly<Record<"wanted" | "asked", Reader>> => {
  const [wanted, asked] = readers[operator?.type ?? "string"];
  return { wanted: (value) => !isTemplate(value) && !wanted(value), asked: (value) => !asked(value) };
};

const unreadableDiffers: OtherTruth = (test, request) => equalNothing(test, request, unreadableOf(test));

const unreadableFails: OtherTruth = (test, request) => {
  const { wanted, asked } = unreadableOf(test);
  const values = factValues(test, request);
  return values !== undefined && (test.values.some(wanted) || values.some(asked)) ? no : undefined;
};

/** Reads the values of policy and request otherwise before they are compared. */
const reading =
  (type: OperatorType, read: (value: ConditionValue) => ConditionValue): OtherTruth =>
  (test, request) => {
    const asked = test.operator?.type === type ? factValues(test, request) : undefined;
    if (asked === undefined || [...test.values, ...asked].every((value) => read(value) === value)) return undefined;
    return withFact({ ...test, values: test.values.map(read) }, request, test.key, asked.map(read));
  };

const anyNumber = (value: ConditionValue): ConditionValue => {
  if (typeof value !== "string" || readDecimal(value) !== undefined || value.trim() === "") return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
};

const anyCase = (value: ConditionValue): ConditionValue =>
  typeof value === "string" && readBool(value.toLowerCase()) !== undefined ? value.toLowerCase() : value;

/** The three forms that documents show (598/10608, 598/73088). */
const shownDate = /^\d{4}-\d{2}-\d{2}(?:T ?\d{2}:\d{2}:\d{2}Z| \d{2}:\d{2}:\d{2})$/;

const shownDates = (value: ConditionValue): ConditionValue =>
  typeof value !== "string" || readDate(value) === undefined || shownDate.test(value) ? value : "unreadable";

/** Compares some values of a `like` operator otherwise. */
/* @__NO_SIDE_EFFECTS__ */
const likeOtherwise =
  (isOther: (value: string) => boolean, comparer: (value: string) => Comparer): OtherTruth =>
  (test, request) => {
    const asked = test.operator?.comparison === "like" ? factValues(test, request) : undefined;
    const isSo = (value: ConditionValue): value is string =>
      typeof value === "string" && isOther(value) && !hasVariable(value);
    const others = test.values.filter(isSo);
    if (asked === undefined || others.length === 0) return undefined;
    const rest = { ...test, values: test.values.filter((value) => !isSo(value)) };
    return testBy(test, asked, anyOf([standardComparer(rest, request), ...others.map(comparer)]));
  };

/** A pattern of which the stars at its ends alone are wildcards. */
const outerStars = (value: string): Comparer => {
  const text = value.slice(value.startsWith("*") ? 1 : 0, value.endsWith("*") ? -1 : undefined);
  const glob = globOf([...(value.startsWith("*") ? [""] : []), text, ...(value.endsWith("*") ? [""] : [])]);
  return (asked) => truthOf(matchesGlob(glob, textOf(asked)));
};

const innerStarsAreText = likeOtherwise((value) => value.slice(1, -1).includes("*"), outerStars);

/** `?` for one character in `string_like` and `string_not_like` (U-16). */
export const questionInLike: OtherTruth = likeOtherwise(
  (value) => value.includes("?"),
  (value) => (asked) => truthOf(matchesQuestionGlob(value, textOf(asked))),
);

/** What the general keys and those of COS are compared by (598/58420, 598/10608, 436/46205). */
const typeOfKey: ReadonlyMap<string, OperatorType> = /* @__PURE__ */ new Map([
  ["qcs:ip", "ip"],
  ["qcs:current_time", "date"],
  ["cos:secure-transport", "bool"],
  ["cos:tls-version", "numeric"],
  ["cos:content-length", "numeric"],
  ["cos:content_length", "numeric"],
]);

/** The mapping of operators and tag keys is known for `string_equal` and `string_not_equal` alone (598/58420). */
const isTagKey = (key: string): boolean => /^qcs:(?:resource_tag|request_tag|tag)(?:$|\/)/.test(key);

const isForeignOperator = ({ operator, key }: Test): boolean => {
  if (operator === undefined || operator.type === "null") return false;
  if (isTagKey(key)) return operator.type !== "string" || operator.comparison !== "equal";
  const type = typeOfKey.get(key);
  return type !== undefined && type !== operator.type;
};

const neverOnOtherTypes: OtherTruth = (test) => (isForeignOperator(test) ? no : undefined);

/** Compares `mfa` as text, one of the other readings of C-31. */
export const mfaAsText: OtherTruth = (test, request) => {
  const asked = isMfa(test) && comparesTexts(test) ? factValues(test, request) : undefined;
  return asked && testBy(test, asked, standardComparer(test, request));
};

/** The points about how values are read as an operator's type. */
export const typePoints = (): {
  readonly [tag in "U-6" | "U-7" | "U-17" | "A-22" | "A-23" | "A-24" | "A-25" | "A-26" | "A-27"]: OpenPoint;
} => ({
  "U-6": {
    question: "`true` and `false` as JSON literals in a condition",
    reading: "the same as the texts",
    others: [testing(literalsEqualNothing)],
  },
  "U-7": {
    question: "an IPv6 address in a condition",
    reading: "compared by its bits with those of its family",
    others: [testing(ip6EqualsNothing)],
  },
  "U-17": {
    question: "an operator on a key of another type",
    reading: "applied to the text of the value",
    others: [testing(neverOnOtherTypes)],
  },
  "A-22": {
    question: "a number or boolean of a request under a string operator",
    reading: "its usual text",
    others: [testing(numbersAreNoTexts)],
  },
  "A-23": {
    question: "a value that cannot be read as the operator's type",
    reading: "not resolved",
    others: [testing(unreadableDiffers), testing(unreadableFails)],
  },
  "A-24": {
    question: "a number that is not in plain decimal notation",
    reading: "no number",
    others: [testing(reading("numeric", anyNumber))],
  },
  "A-25": {
    question: "a date in a form that no document shows",
    reading: "a date where it is one by ISO 8601",
    others: [testing(reading("date", shownDates))],
  },
  "A-26": {
    question: "`True` and the like",
    reading: "no boolean",
    others: [testing(reading("bool", anyCase))],
  },
  "A-27": {
    question: "a star inside a `string_like` pattern",
    reading: "a wildcard",
    others: [testing(innerStarsAreText)],
  },
});
