import { type ConditionValue, quote } from "@camwright/core";

/** Of how many values the explanation tells. */
const mostValues = 5;
/** How much of a text it tells: policies and requests may hold texts of any length. */
const longestText = 256;

const cut = (value: ConditionValue): ConditionValue =>
  typeof value === "string" && value.length > longestText ? `${value.slice(0, longestText)}…` : value;

/** Some of the values, long texts cut. */
export const sample = (values: readonly ConditionValue[]): readonly ConditionValue[] =>
  values.slice(0, mostValues).map(cut);

/** The number of characters that two texts have in common at the start. */
export const sharedStart = (left: string, right: string): number => {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
  return length;
};

/** `` `a` ``, `` `a`, the nearest of 3, ``. */
export const named = (first: ConditionValue, count: number): string =>
  count > 1 ? `${quote(String(first))}, the nearest of ${count},` : quote(String(first));

/** `` `a`, `b` or 3 more ``, `no value`. */
export const listed = (values: readonly ConditionValue[]): string => {
  const shown = values.slice(0, mostValues).map((value) => quote(String(value)));
  const rest = values.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} or ${rest} more`;
  const last = shown.at(-1);
  if (last === undefined) return "no value";
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
};

/** A JSON pointer with one more token. */
export const below = (path: string, token: string | number): string =>
  `${path}/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
