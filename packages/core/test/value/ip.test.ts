import { describe, expect, it } from "vitest";
import { ipRangeContains, readIpAddress, readIpRange } from "../../src/index.js";

describe("an address", () => {
  it.each<[string, readonly number[]]>([
    ["0.0.0.0", [0]],
    ["255.255.255.255", [0xffffffff]],
    ["10.0.0.1", [0x0a000001]],
    ["::", [0, 0, 0, 0]],
    ["::1", [0, 0, 0, 1]],
    ["1::", [0x00010000, 0, 0, 0]],
    ["2001:DB8::ff00:42:8329", [0x20010db8, 0, 0xff00, 0x00428329]],
    ["1:2:3:4:5:6:7:8", [0x00010002, 0x00030004, 0x00050006, 0x00070008]],
    ["1:2:3:4:5:6:7::", [0x00010002, 0x00030004, 0x00050006, 0x00070000]],
    ["::1.2.3.4", [0, 0, 0, 0x01020304]],
    ["::ffff:10.0.0.1", [0, 0, 0xffff, 0x0a000001]],
    ["1:2:3:4:5:6:1.2.3.4", [0x00010002, 0x00030004, 0x00050006, 0x01020304]],
  ])("%s is read", (text, words) => {
    expect(readIpAddress(text)).toStrictEqual(words);
  });

  it.each([
    "",
    "10",
    "10.0.0",
    "10.0.0.0.1",
    "010.0.0.1",
    "10.0.0.256",
    "10.0.0.-1",
    "10.0.0.1 ",
    "10.0.0.1\n",
    "0x0a.0.0.1",
    "167772161",
    "10.0.0.1/32",
    "10.*.*.10",
    "１０.0.0.1",
    ":",
    ":::",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1::2::3",
    "1:2:3:4:5:6:7:8::",
    "::1:2:3:4:5:6:7:8",
    "12345::",
    "g::",
    "1.2.3.4::",
    "::1.2.3.4:5",
    "::1.2.3",
    "fe80::1%eth0",
    "[::1]",
    ":1::",
    `${"0:".repeat(100)}1`,
  ])("%j is none", (text) => {
    expect(readIpAddress(text)).toBeUndefined();
  });

  it.each([1, true])("%j is none", (value) => {
    expect(readIpAddress(value)).toBeUndefined();
    expect(readIpRange(value)).toBeUndefined();
  });
});

describe("a range", () => {
  it.each([
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0.0/08",
    "10.0.0.0/8/8",
    "::/129",
    "/8",
    "10.*.*.10/24",
    "10.0.0.0/8 ",
  ])("%j is none", (text) => {
    expect(readIpRange(text)).toBeUndefined();
  });

  it.each([
    ["10.217.182.3/24", "10.217.182.255", true],
    ["10.217.182.3/24", "10.217.183.0", false],
    ["10.0.0.1", "10.0.0.1", true],
    ["10.0.0.1", "10.0.0.2", false],
    ["0.0.0.0/0", "255.255.255.255", true],
    ["255.255.255.255/1", "128.0.0.0", true],
    ["255.255.255.255/1", "127.255.255.255", false],
    ["0.0.0.0/0", "::", false],
    ["::/0", "0.0.0.0", false],
    ["::ffff:0:0/96", "10.0.0.1", false],
    ["::ffff:0:0/96", "::ffff:10.0.0.1", true],
    ["2001:db8::/33", "2001:db8:7fff::1", true],
    ["2001:db8::/33", "2001:db8:8000::", false],
    ["2001:db8::1/128", "2001:db8::1", true],
    ["2001:db8::1/127", "2001:db8::", true],
  ])("%s and %s: %j", (range, address, expected) => {
    const [a, b] = [readIpRange(range), readIpAddress(address)];
    expect(a && b && ipRangeContains(a, b)).toBe(expected);
  });
});
