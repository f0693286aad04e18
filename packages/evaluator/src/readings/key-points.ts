import type { ConditionValue } from "@camwright/core";
import type { Request } from "../request.js";
import type { OpenPoint } from "./point.js";
import type { Test } from "./question.js";
import { factValues, hasKey, isUnknownKey, withFact, withoutKeys } from "./retest.js";
import { type OtherTruth, testing, truthOfTest } from "./rewrite.js";
import { mfaAsText } from "./type-points.js";

/** Keeps the two names of a key apart. */
const apart =
  (...names: readonly [string, string]): OtherTruth =>
  (test, request) => {
    if (!names.includes(test.key)) return undefined;
    const others = names.filter((name) => name !== test.key);
    return others.some((name) => hasKey(request, name) || isUnknownKey(request, name))
      ? withoutKeys(test, request, others)
      : undefined;
  };

const emptyIsAbsent: OtherTruth = (test, request) =>
  factValues(test, request)?.length === 0 && hasKey(request, test.key)
    ? withoutKeys(test, request, [test.key])
    : undefined;

const tagSources = ["qcs:tag", "qcs:resource_tag"] as const;

/** Takes the value of `qcs:tag/<name>` from one of its three sources alone. */
const tagFrom =
  (source: "key" | (typeof tagSources)[number]): OtherTruth =>
  (test, request) => {
    if (!test.key.startsWith("qcs:tag/")) return undefined;
    const left = tagSources.filter((name) => name !== source);
    return withoutKeys(test, request, source === "key" ? left : [...left, test.key]);
  };

const isMissing = (request: Request, key: string): boolean => !(hasKey(request, key) || isUnknownKey(request, key));

const fromCaller =
  (key: string, member: "uin" | "ownerUin"): OtherTruth =>
  (test, request) => {
    const value: ConditionValue | undefined = request.principal[member];
    return test.key === key && value !== undefined && isMissing(request, key)
      ? withFact(test, request, key, [value])
      : undefined;
  };

/** The present time is not known here; what hangs on it stays open. */
const fromClock: OtherTruth = (test, request) => {
  const key = "qcs:current_time";
  if (test.key !== key || !isMissing(request, key)) return undefined;
  return truthOfTest(test, { ...request, unknown: [...(request.unknown ?? []), key] });
};

const spelledOtherwise = ({ key }: Test, { context = {} }: Request): string | undefined =>
  Object.keys(context).find((name) => name !== key && name.toLowerCase() === key.toLowerCase());

const anyCaseKey: OtherTruth = (test, request) => {
  const name = isMissing(request, test.key) ? spelledOtherwise(test, request) : undefined;
  return name === undefined ? undefined : truthOfTest({ ...test, key: name }, request);
};

/** The points about which value a condition key has. */
export const keyPoints = (): {
  readonly [tag in "A-28" | "A-29" | "A-30" | "A-31" | "A-32" | "A-33" | "C-17" | "C-31"]: OpenPoint;
} => ({
  "A-28": {
    question: "a key that is present with an empty list",
    reading: "present without values",
    others: [testing(emptyIsAbsent)],
  },
  "A-29": {
    question: "`qcs:tag` and `qcs:resource_tag`",
    reading: "two names of one key",
    others: [testing(apart("qcs:tag", "qcs:resource_tag"))],
  },
  "A-30": {
    question: "where `qcs:tag/<name>` gets its value",
    reading: "from the key of that name, else from the entries of the tag keys",
    others: [testing(tagFrom("key")), testing(tagFrom("qcs:tag")), testing(tagFrom("qcs:resource_tag"))],
  },
  "A-31": {
    question: "`cos:content-length` and `cos:content_length`, `qcs:vpc` and `vpc:requester_vpc`",
    reading: "two names of one key",
    others: [
      testing(apart("cos:content-length", "cos:content_length")),
      testing(apart("qcs:vpc", "vpc:requester_vpc")),
    ],
  },
  "A-32": {
    question: "`qcs:uin` and `qcs:owner_uin` that the context does not have",
    reading: "absent",
    others: [testing(fromCaller("qcs:uin", "uin")), testing(fromCaller("qcs:owner_uin", "ownerUin"))],
  },
  "A-33": {
    question: "`qcs:current_time` that the context does not have",
    reading: "absent",
    others: [testing(fromClock)],
  },
  "C-17": {
    question: "a condition key that is spelled in another case",
    reading: "another key",
    others: [testing(anyCaseKey)],
  },
  "C-31": {
    question: "`mfa` and `qcs:mfa`",
    reading: "one key, compared as numbers",
    others: [testing(apart("mfa", "qcs:mfa")), testing(mfaAsText)],
  },
});
