import { describe, expect, it } from "vitest";
import { compareDecimals, readDecimal } from "../../src/index.js";

describe("a number", () => {
  it.each([
    ["10", "10"],
    ["-1.20", "1.2"],
    ["007", "7"],
    ["0.0", "0"],
    ["-0", "0"],
    ["00.10", "0.1"],
    ["9007199254740993", "9007199254740993"],
    [1.2, "1.2"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
    [-1.25e25, "12500000000000000000000000"],
    [5e-324, `0.${"0".repeat(323)}5`],
    [Number.MAX_VALUE, `17976931348623157${"0".repeat(292)}`],
    [-0, "0"],
  ])("%j has the digits %s", (value, digits) => {
    expect(readDecimal(value)?.digits).toBe(digits);
  });

  it.each([
    "",
    " ",
    "1e3",
    " 5",
    "5 ",
    "0x10",
    "1.",
    ".5",
    "+1",
    "--1",
    "1,000",
    "１",
    "1.2.3",
    "Infinity",
    "NaN",
    "1\n",
  ])("is not %j (A-24)", (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });

  it.each([true, Number.NaN, Number.POSITIVE_INFINITY])("is not %j", (value) => {
    expect(readDecimal(value)).toBeUndefined();
  });

  it.each([
    ["9007199254740993", "9007199254740992", 1],
    ["0.1", "0.10", 0],
    ["-0", "0", 0],
    ["-1", "1", -1],
    ["-2", "-1", -1],
    ["10", "9", 1],
    ["-0.00000000000000000000000000000001", "0", -1],
    [`1${"0".repeat(400)}`, `1${"0".repeat(399)}1`, -1],
    [`-1${"0".repeat(400)}`, `-1${"0".repeat(399)}1`, 1],
    [`0.${"0".repeat(400)}1`, "0", 1],
  ])("%s compares with %s as %d", (left, right, expected) => {
    const [a, b] = [readDecimal(left), readDecimal(right)];
    expect(a && b && Math.sign(compareDecimals(a, b))).toBe(expected);
  });
});
