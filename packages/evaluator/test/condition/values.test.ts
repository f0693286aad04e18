import type { ConditionValue } from "@camwright/core";
import { describe, expect, it } from "vitest";
import type { ContextValue } from "../../src/index.js";
import { allow, answer } from "../ask.js";

const test = (operator: string, wanted: readonly ConditionValue[], given: ContextValue, key = "cos:prefix") =>
  answer([allow({ condition: { [operator]: { [key]: wanted } } })], { context: { [key]: given } });

describe("texts", () => {
  it.each([
    // 5.1: an empty text is a present value
    ["string_equal", "", ""],
    // numbers and booleans by their usual text; U-6
    ["string_equal", "1.2", 1.2],
    ["string_equal", 1.2, "1.2"],
    ["string_equal", "true", true],
    ["string_equal", true, "true"],
    ["string_like", "1*", 100],
    ["string_like", "a*c", "abbc"],
    ["string_like", "*", ""],
    ["string_like", "a?c", "a?c"],
    ["string_equal_ignore_case", "ÄB", "äb"],
    // an equality knows no wildcards
    ["string_equal", "*", "*"],
    ["string_not_equal", "*", "a"],
    ["string_equal_ignore_case", "a*", "A*"],
    ["binary_equal", "a*", "a*"],
    // compared as given
    ["string_not_equal", "é", "e\u0301"],
    ["string_not_equal", "a", "a "],
  ])("%s of %j holds for %j", (operator, wanted, given) => {
    expect(test(operator, [wanted], given)).toBe("allow");
  });

  it.each([3, 4, 5])("%d of them are alternatives, however they are looked up", (count) => {
    const wanted: ConditionValue[] = Array.from({ length: count }, (_, index) => (index === 1 ? index : `v${index}`));
    expect(test("string_equal", wanted, "v0")).toBe("allow");
    expect(test("string_equal", wanted, 1)).toBe("allow");
    expect(test("string_equal", wanted, "1")).toBe("allow");
    expect(test("string_equal", wanted, "v")).toBe("deny");
    expect(test("string_not_equal", wanted, "v2")).toBe("deny");
    expect(test("string_not_equal", wanted, "v")).toBe("allow");
    expect(test("string_equal", wanted, "toString")).toBe("deny");
  });

  it("are never read as region names", () => {
    expect(test("string_equal", ["sh"], "ap-shanghai", "vpc:region")).toBe("deny");
  });
});

describe("addresses", () => {
  it.each([
    ["10.0.0.0/9", "10.127.255.255", "allow"],
    ["10.0.0.0/9", "10.128.0.0", "deny"],
    ["10.0.0.3/30", "10.0.0.1", "allow"],
    ["10.0.0.1", "10.0.0.1", "allow"],
    ["0.0.0.0/0", "255.255.255.255", "allow"],
    ["0.0.0.0/0", "::1", "deny"],
    // U-7
    ["2001:db8::/32", "2001:db8:0:0::1", "allow"],
    ["2001:db8::/33", "2001:db8:8000::", "deny"],
    ["::/0", "1.2.3.4", "deny"],
    ["::ffff:0:0/96", "::ffff:10.0.0.1", "allow"],
    ["10.0.0.0/8", "::ffff:10.0.0.1", "deny"],
    // C-48
    ["10.*.*.10/24", "10.0.0.1", "unknown"],
    ["10.0.0.0/33", "10.0.0.1", "unknown"],
    ["10.0.0.0/8", "10.0.0.1/32", "unknown"],
    ["10.0.0.0/8", 10, "unknown"],
  ])("ip_equal of %j for %j gives %s", (wanted, given, expected) => {
    expect(test("ip_equal", [wanted], given, "qcs:ip")).toBe(expected);
  });
});

describe("times", () => {
  it.each([
    ["2026-01-01T00:00:00Z", "2026-01-01T08:00:00+08:00"],
    ["2026-01-01T00:00:00Z", "2026-01-01"],
    ["2026-01-01T00:00:00Z", "2026-01-01T 00:00:00Z"],
    ["2026-01-01T00:00:00.50Z", "2026-01-01T00:00:00.5Z"],
  ])("%j is %j (A-25, C-32)", (wanted, given) => {
    expect(test("date_equal", [wanted], given, "qcs:current_time")).toBe("allow");
  });
});

describe("numbers", () => {
  it("are compared exactly", () => {
    expect(test("numeric_equal", ["9007199254740993"], "9007199254740992")).toBe("deny");
    expect(test("numeric_equal", ["0.1"], 0.1)).toBe("allow");
    expect(test("numeric_equal", ["1000000000000000000000"], 1e21)).toBe("allow");
    expect(test("numeric_equal", [0], "-0")).toBe("allow");
  });

  it("are finite", () => {
    expect(test("numeric_less_than", [1], Number.NaN)).toBe("unknown");
    expect(test("numeric_less_than", [1], Number.NEGATIVE_INFINITY)).toBe("unknown");
  });
});

describe("null_equal (U-2)", () => {
  const nullEqual = (wanted: ConditionValue, given: ContextValue | undefined) =>
    answer([allow({ condition: { null_equal: { "cos:prefix": [wanted] } } })], {
      context: given === undefined ? {} : { "cos:prefix": given },
    });

  it.each<readonly [ConditionValue, ContextValue | undefined, string]>([
    ["true", undefined, "allow"],
    ["true", "", "allow"],
    ["true", ["", ""], "allow"],
    ["true", [], "allow"],
    ["true", "a", "deny"],
    ["true", ["", "a"], "deny"],
    ["true", 0, "deny"],
    ["false", undefined, "deny"],
    ["false", "", "deny"],
    ["false", "a", "allow"],
    [true, undefined, "allow"],
    [false, undefined, "deny"],
    ["yes", undefined, "unknown"],
    [1, "a", "unknown"],
  ])("%j asked of %j gives %s", (wanted, given, expected) => {
    expect(nullEqual(wanted, given)).toBe(expected);
  });

  it("of an unknown key is undecided", () => {
    const condition = { null_equal: { "cos:prefix": ["true"] } };
    expect(answer([allow({ condition })], { unknown: ["cos:prefix"] })).toBe("unknown");
  });

  it("takes a qualifier, which says nothing", () => {
    expect(answer([allow({ condition: { "for_all_value:null_equal": { "cos:prefix": ["true"] } } })])).toBe("allow");
  });

  it("of true and false holds always, of none never", () => {
    expect(answer([allow({ condition: { null_equal: { "cos:prefix": ["true", "false"] } } })])).toBe("allow");
    expect(answer([allow({ condition: { null_equal: { "cos:prefix": [] } } })])).toBe("deny");
  });
});

describe("a condition", () => {
  it("needs every operator and every key (5.1)", () => {
    const condition = { string_equal: { a: ["1"], b: ["2"] }, ip_equal: { "qcs:ip": ["10.0.0.0/8"] } };
    const context = { a: "1", b: "2", "qcs:ip": "10.0.0.1" };
    expect(answer([allow({ condition })], { context })).toBe("allow");
    for (const key of Object.keys(context)) {
      expect(answer([allow({ condition })], { context: { ...context, [key]: "127.0.0.1" } })).toBe("deny");
    }
  });

  it("that fails in one test does not depend on an undecided one", () => {
    const condition = { string_equal: { a: ["1"], b: ["2"] } };
    expect(answer([allow({ condition })], { context: { b: "x" }, unknown: ["a"] })).toBe("deny");
    expect(answer([allow({ condition })], { context: { a: "x" }, unknown: ["b"] })).toBe("deny");
  });

  it("that is empty is none", () => {
    expect(answer([allow({ condition: {} })])).toBe("allow");
    expect(answer([allow({ condition: { string_equal: {} } })])).toBe("allow");
  });
});
