import { describe, expect, it } from "vitest";
import { isIn, readAddress, readRange } from "../../src/naive/address.js";
import { orderOfDecimals, readDecimal } from "../../src/naive/decimal.js";
import { readInstant } from "../../src/naive/instant.js";

describe("readDecimal", () => {
  it.each([
    ["10", 10, 0],
    ["1.20", 1.2, 0],
    ["-0", 0, 0],
    ["007", 7, 0],
    ["-1.5", -1.25, -1],
    [1e21, "1000000000000000000000", 0],
    [1.5e-7, "0.00000015", 0],
    [-2.5e22, "-25000000000000000000000", 0],
    [Number.MAX_VALUE, "1", 1],
    [Number.MIN_VALUE, "0", 1],
    ["9007199254740993", "9007199254740992", 1],
  ])("%j against %j is %i", (a, b, order) => {
    const [left, right] = [readDecimal(a), readDecimal(b)];
    expect(left && right && orderOfDecimals(left, right)).toBe(order);
  });

  it.each([
    "",
    " 1",
    "1 ",
    "+1",
    "1.",
    ".5",
    "1e3",
    "0x10",
    "1_000",
    "1,0",
    "--1",
    "\u0661",
    "1\n",
    true,
    Number.POSITIVE_INFINITY,
  ])("cannot read %j", (value) => {
    expect(readDecimal(value)).toBeUndefined();
  });
});

describe("readInstant", () => {
  it.each([
    "2026-01-31T23:59:59Z",
    "2026-01-31T23:59:59",
    "2026-01-31 23:59:59",
    "2026-01-31T 23:59:59Z",
    "2026-02-01T07:59:59+08:00",
    "2026-02-01T07:59:59+0800",
    "2026-01-31T18:59:59-05",
    "2026-01-31T23:59:59.000Z",
  ])("reads %s as the last second of January 2026", (text) => {
    const instant = readInstant(text);
    const lastSecond = { digits: BigInt(Date.UTC(2026, 0, 31, 23, 59, 59)), scale: 3 };
    expect(instant && orderOfDecimals(instant, lastSecond)).toBe(0);
  });

  it.each([
    ["1970-01-01", 0n],
    ["1970-01-01T00:01", 60n],
    ["1969-12-31T23:59:59Z", -1n],
    ["2000-02-29", BigInt(Date.UTC(2000, 1, 29)) / 1000n],
    ["0000-01-01", -62_167_219_200n],
    ["9999-12-31", BigInt(Date.UTC(9999, 11, 31)) / 1000n],
  ])("reads %s", (text, seconds) => {
    expect(readInstant(text)).toEqual({ digits: seconds, scale: 0 });
  });

  it.each([
    "",
    "2026",
    "2026-01",
    "2026-1-1",
    "2026-02-30",
    "2026-04-31",
    "2026-00-10",
    "2026-01-00",
    "1900-02-29",
    "2026-01-01T24:00:00Z",
    "2026-01-01T00:00:60Z",
    "2026-01-01T00:00:00+24:00",
    "2026-01-01T00:00:00.Z",
    "2026-01-01T",
    "2026-01-01Z",
    "2026-01-01T00:00:00Z ",
    "1767225600",
  ])("cannot read %j", (text) => {
    expect(readInstant(text)).toBeUndefined();
  });
});

describe("addresses", () => {
  it.each([
    ["10.0.0.0/8", "10.255.0.1", true],
    ["10.0.0.7/29", "10.0.0.1", true],
    ["10.0.0.7/29", "10.0.0.8", false],
    ["0.0.0.0/0", "255.255.255.255", true],
    ["10.0.0.1", "10.0.0.2", false],
    ["0.0.0.0/0", "::", false],
    ["::/0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", true],
    ["2001:db8::/33", "2001:db8:8000::", false],
    ["1::", "1:0:0:0:0:0:0:0", true],
    ["::8", "0:0:0:0:0:0:0:8", true],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", true],
    ["::1.2.3.4", "::102:304", true],
    ["1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304", true],
  ])("%s holds %s: %s", (range, address, expected) => {
    const [within, one] = [readRange(range), readAddress(address)];
    expect(within && one && isIn(within, one)).toBe(expected);
  });

  it.each([
    "",
    "1.2.3",
    "1.2.3.4.5",
    "01.2.3.4",
    "1.2.3.256",
    "1.2.3.+4",
    "1.2.3.4/",
    "1.2.3.4/33",
    "1.2.3.4/01",
    "1.2.3.4/8/8",
    "1.2.3.4 ",
    ":",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4::5:6:7:8",
    "12345::",
    "g::",
    "::1.2.3",
    "1.2.3.4::",
    "::1.2.3.4:5",
    "::/129",
    "fe80::1%eth0",
  ])("cannot read %j", (text) => {
    expect(readRange(text)).toBeUndefined();
  });
});
