import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, type Decimal, readDecimal } from "../../src/index.js";

const sign = fc.constantFrom("", "-");
const run = fc
  .array(fc.constantFrom("0", "0", "1", "9", "5"), { minLength: 1, maxLength: 25 })
  .map((all) => all.join(""));
const plain = fc.oneof(
  fc.tuple(sign, run).map(([minus, whole]) => minus + whole),
  fc.tuple(sign, run, run).map(([minus, whole, fraction]) => `${minus}${whole}.${fraction}`),
);

/** The number times 10^25, exactly: another way to the same order. */
const scaled = (text: string): bigint => {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const digits = BigInt(whole + fraction.padEnd(25, "0"));
  return text.startsWith("-") ? -digits : digits;
};

const read = (text: string | number): Decimal => {
  const decimal = readDecimal(text);
  if (decimal === undefined) throw new Error(`not read: ${text}`);
  return decimal;
};

describe("the order of numbers", () => {
  it("is that of whole numbers 10^25 times as large", () => {
    fc.assert(
      fc.property(plain, plain, (left, right) => {
        const [a, b] = [scaled(left), scaled(right)];
        const expected = a === b ? 0 : a < b ? -1 : 1;
        expect(Math.sign(compareDecimals(read(left), read(right)))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("is zero exactly for equal canonical forms", () => {
    fc.assert(
      fc.property(plain, plain, (left, right) => {
        const [a, b] = [read(left), read(right)];
        expect(compareDecimals(a, b) === 0).toBe(a.digits === b.digits && a.negative === b.negative);
      }),
    );
  });

  it("of floats is the order of floats", () => {
    const float = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(float, float, (left, right) => {
        expect(Math.sign(compareDecimals(read(left), read(right)))).toBe(left === right ? 0 : left < right ? -1 : 1);
      }),
      { numRuns: 1000 },
    );
  });

  it("of a float and its digits is zero", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { negative, digits } = read(value);
        expect(compareDecimals(read(`${negative ? "-" : ""}${digits}`), read(value))).toBe(0);
        expect(Number(digits)).toBe(Math.abs(value));
      }),
    );
  });
});
