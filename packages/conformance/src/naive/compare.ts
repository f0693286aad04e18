import type { ContextValue } from "../case.js";
import { isIn, readAddress, readRange } from "./address.js";
import { type Decimal, orderOfDecimals, readDecimal } from "./decimal.js";
import { globMatches, type Pattern } from "./glob.js";
import { readInstant } from "./instant.js";
import { type Truth, truth } from "./truth.js";

/** One value of a condition in a policy, its variables filled in. */
export interface Wanted {
  readonly value: ContextValue;
  /** The value as a pattern, for operators that know wildcards. */
  readonly pattern: Pattern;
}

/** Whether a value of a request is what a value of a policy asks for; unknown where one of them cannot be read. */
export type Comparison = (wanted: Wanted, actual: ContextValue) => Truth;

/** The same characters. A number and a boolean are compared by their usual text (A-22, U-6). */
export const sameText: Comparison = ({ value }, actual) => truth(String(value) === String(actual));

/** The same characters, upper and lower case alike. */
export const sameTextAnyCase: Comparison = ({ value }, actual) =>
  truth(String(value).toLowerCase() === String(actual).toLowerCase());

/** The pattern of the policy covers the text of the request. */
export const like: Comparison = ({ pattern }, actual) => truth(globMatches(pattern, String(actual)));

/** The request's number stands in this order to the policy's; the test is given less, equal or greater than zero. */
export function numbers(test: (order: number) => boolean): Comparison {
  return (wanted, actual) => inOrder(readDecimal(wanted.value), readDecimal(actual), test);
}

/** The request's time stands in this order to the policy's. */
export function instants(test: (order: number) => boolean): Comparison {
  return (wanted, actual) => inOrder(instantOf(wanted.value), instantOf(actual), test);
}

/** The same truth value, each written as a JSON boolean or as `true` or `false`. */
export const sameBoolean: Comparison = ({ value }, actual) => {
  if (!isBoolean(value) || !isBoolean(actual)) return "unknown";
  return truth(String(value) === String(actual));
};

/** The address of the request is the policy's or in the policy's range. The two families have nothing in common (U-7). */
export const inRange: Comparison = ({ value }, actual) => {
  const range = typeof value === "string" ? readRange(value) : undefined;
  const address = typeof actual === "string" ? readAddress(actual) : undefined;
  return range === undefined || address === undefined ? "unknown" : truth(isIn(range, address));
};

function inOrder(wanted: Decimal | undefined, actual: Decimal | undefined, test: (order: number) => boolean): Truth {
  if (wanted === undefined || actual === undefined) return "unknown";
  return truth(test(orderOfDecimals(actual, wanted)));
}

function instantOf(value: ContextValue): Decimal | undefined {
  return typeof value === "string" ? readInstant(value) : undefined;
}

function isBoolean(value: ContextValue): boolean {
  return ["true", "false"].includes(String(value));
}
