import type { ConditionValue } from "../condition.js";
import { withoutTrailingZeros } from "./trailing-zeros.js";

/**
 * A number as CAM conditions compare it: exactly, not as a float. `digits` is the canonical text without sign, without
 * leading zeros before the point and without trailing zeros after it; `approximate` orders most pairs without looking at
 * the digits.
 */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly approximate: number;
}

const plainDecimal = /^-?\d+(?:\.\d+)?$/;

/** Writes a finite JSON number out in full: `1e21` becomes `1000000000000000000000`. */
const withoutExponent = (value: number): string => {
  const text = String(value);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - whole.length)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(shift, "0")}`;
};

const canonicalDigits = (unsigned: string): string => {
  const [whole = "0", fraction = ""] = unsigned.split(".");
  const significantWhole = whole.replace(/^0+(?=\d)/, "");
  const significantFraction = withoutTrailingZeros(fraction);
  return significantFraction === "" ? significantWhole : `${significantWhole}.${significantFraction}`;
};

/**
 * Reads a value under a `numeric_…` operator: a JSON number or a text in plain decimal notation (`"10"`, `"-1.20"`).
 * `undefined` for anything else: exponents, blanks, hexadecimal, `"1."`, booleans.
 *
 * @example
 * ```ts
 * import { readDecimal } from "@camwright/core";
 *
 * readDecimal("1.20")?.digits; // => "1.2"
 * readDecimal("1e3"); // => undefined
 * ```
 */
export const readDecimal = (value: ConditionValue): Decimal | undefined => {
  if (typeof value === "boolean") return undefined;
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  const text = typeof value === "number" ? withoutExponent(value) : value;
  if (!plainDecimal.test(text)) return undefined;
  const signed = text.startsWith("-");
  const digits = canonicalDigits(signed ? text.slice(1) : text);
  return { negative: signed && digits !== "0", digits, approximate: Number(text) };
};

/** Whether a float holds exactly the number that a JSON literal writes; with an exponent, as far as 15 digits tell. */
export const holdsExactly = (value: number, literal: string): boolean => {
  const [mantissa = ""] = literal.split(/e/i);
  const significant = mantissa.replace(/^-?[0.]*/, "").replace(".", "");
  // A float holds every number of 15 digits so that it comes back the same.
  if (significant.length <= 15) return true;
  const written = readDecimal(literal);
  const read = readDecimal(value);
  return written !== undefined && read !== undefined && written.digits === read.digits;
};

/** Compares the digits of two numbers of the same sign by absolute value. */
const compareDigits = (left: string, right: string): number => {
  const [leftWhole = "", leftFraction = ""] = left.split(".");
  const [rightWhole = "", rightFraction = ""] = right.split(".");
  if (leftWhole.length !== rightWhole.length) return leftWhole.length < rightWhole.length ? -1 : 1;
  if (leftWhole !== rightWhole) return leftWhole < rightWhole ? -1 : 1;
  if (leftFraction === rightFraction) return 0;
  return leftFraction < rightFraction ? -1 : 1;
};

/** Orders two numbers exactly: negative, zero or positive, as comparison functions do. */
export const compareDecimals = (left: Decimal, right: Decimal): number => {
  // Rounding to a float never reverses an order, so unequal floats decide; only equal ones need the digits.
  if (left.approximate !== right.approximate) return left.approximate < right.approximate ? -1 : 1;
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  return left.negative ? compareDigits(right.digits, left.digits) : compareDigits(left.digits, right.digits);
};
