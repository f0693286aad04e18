import type { ConditionValue } from "@camwright/core";
import type { Comparer } from "../condition/comparer.js";
import { compileKey, type Fact, factOf } from "../condition/facts.js";
import { compileWanted } from "../condition/wanted.js";
import type { Request } from "../request.js";
import { and, no, not, or, type Truth, unknown, yes } from "../truth.js";
import type { Test } from "./question.js";
import { truthOfTest } from "./rewrite.js";

/** The values of a test's key in a request; `undefined` where it has none that are known. */
export const factValues = ({ key }: Test, request: Request): readonly ConditionValue[] | undefined => {
  const fact: Fact = factOf(request, compileKey(key));
  return typeof fact === "string" ? undefined : fact;
};

/** Whether a value of a request compares with one of a test's values in the standard reading. */
export const standardComparer = ({ operator, key, values }: Test, { principal }: Request): Comparer =>
  operator === undefined ? () => unknown : compileWanted(operator, key, values)(principal).compare;

/** What a test says of the values of a request if they compare as given. */
export const testBy = ({ operator }: Test, values: readonly ConditionValue[], compare: Comparer): Truth => {
  const passes = values.map((value) => (operator?.negated === true ? not(compare(value)) : compare(value)));
  return operator?.qualifier === "for_all_value" ? passes.reduce(and, yes) : passes.reduce(or, no);
};

/** What a test says if its values were others. */
export const withValues = (test: Test, values: readonly ConditionValue[], request: Request): Truth =>
  truthOfTest({ ...test, values }, request);

/** What a test says of a request that does not know some keys. */
export const withoutKeys = (test: Test, request: Request, keys: readonly string[]): Truth => {
  const context = Object.fromEntries(Object.entries(request.context ?? {}).filter(([key]) => !keys.includes(key)));
  const unknownKeys = (request.unknown ?? []).filter((key) => !keys.includes(key));
  return truthOfTest(test, { ...request, context, unknown: unknownKeys });
};

/** What a test says of a request that has a value for a key. */
export const withFact = (test: Test, request: Request, key: string, values: readonly ConditionValue[]): Truth =>
  truthOfTest(test, { ...request, context: { ...request.context, [key]: values } });

/** Whether a key is in the context, whatever its value. */
export const hasKey = ({ context }: Request, key: string): boolean =>
  Object.hasOwn(context ?? {}, key) && context?.[key] !== undefined && context[key] !== null;

/** Whether the asker names a key as not known. */
export const isUnknownKey = ({ unknown: keys }: Request, key: string): boolean => keys?.includes(key) === true;
