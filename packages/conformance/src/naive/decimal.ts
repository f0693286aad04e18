import type { ContextValue } from "../case.js";

/** A decimal number without rounding: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const plain = /^(-?\d+)(?:\.(\d+))?$/;
const withExponent = /^(-?\d+)(?:\.(\d+))?e([+-]\d+)$/;

/**
 * The number that a value means under a numeric operator: a JSON number, or a text of plain decimal digits such as `10`,
 * `-1.20`, `007`. Signs, blanks, exponents and the like are no numbers, nor are booleans.
 */
export function readDecimal(value: ContextValue): Decimal | undefined {
  if (typeof value === "boolean") return undefined;
  const match = plain.exec(String(value));
  if (match !== null) return decimal(match[1], match[2]);
  return typeof value === "number" ? readExponent(String(value)) : undefined;
}

/** Whether `a` is less than (negative), equal to (zero) or greater than (positive) `b`. */
export function orderOfDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = scaledTo(a, scale);
  const right = scaledTo(b, scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The decimal with these digits before and after the point. */
export function decimal(whole = "0", fraction = ""): Decimal {
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** Very large and very small JSON numbers, which print with an exponent. Infinity is none. */
function readExponent(text: string): Decimal | undefined {
  const match = withExponent.exec(text);
  if (match === null) return undefined;
  const { digits, scale } = decimal(match[1], match[2]);
  const exponent = Number(match[3]);
  const shifted = scale - exponent;
  return shifted >= 0 ? { digits, scale: shifted } : { digits: digits * 10n ** BigInt(-shifted), scale: 0 };
}

function scaledTo(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}
