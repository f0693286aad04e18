import { describe, expect, it } from "vitest";
import { type Operator, operatorNames, parseOperator } from "../src/index.js";

/** The operators of 598/10608, 598/58420 and, for `string_like`, 436/46205. */
const documented: readonly (readonly [string, Operator["type"], Operator["comparison"], boolean])[] = [
  ["string_equal", "string", "equal", false],
  ["string_not_equal", "string", "equal", true],
  ["string_equal_ignore_case", "string", "equal-ignore-case", false],
  ["string_not_equal_ignore_case", "string", "equal-ignore-case", true],
  ["string_like", "string", "like", false],
  ["string_not_like", "string", "like", true],
  ["numeric_equal", "numeric", "equal", false],
  ["numeric_not_equal", "numeric", "equal", true],
  ["numeric_greater_than", "numeric", "greater", false],
  ["numeric_greater_than_equal", "numeric", "greater-or-equal", false],
  ["numeric_less_than", "numeric", "less", false],
  ["numeric_less_than_equal", "numeric", "less-or-equal", false],
  ["date_equal", "date", "equal", false],
  ["date_not_equal", "date", "equal", true],
  ["date_greater_than", "date", "greater", false],
  ["date_greater_than_equal", "date", "greater-or-equal", false],
  ["date_less_than", "date", "less", false],
  ["date_less_than_equal", "date", "less-or-equal", false],
  ["bool_equal", "bool", "equal", false],
  ["ip_equal", "ip", "equal", false],
  ["ip_not_equal", "ip", "equal", true],
  ["binary_equal", "binary", "equal", false],
  ["null_equal", "null", "equal", false],
];

const qualifiers = [undefined, "for_any_value", "for_all_value"] as const;

describe("the documented operators", () => {
  it("are all there are", () => {
    expect(operatorNames()).toStrictEqual(documented.map(([name]) => name));
  });

  it.each(documented)("%s is read with every qualifier and suffix", (name, type, comparison, negated) => {
    for (const qualifier of qualifiers) {
      for (const suffix of name === "null_equal" ? [""] : ["", "_if_exist"]) {
        const text = `${qualifier === undefined ? "" : `${qualifier}:`}${name}${suffix}`;
        const operator = { name, type, comparison, negated, ifExists: suffix !== "" };
        expect(parseOperator(text)).toStrictEqual({
          _tag: "Right",
          right: qualifier === undefined ? operator : { qualifier, ...operator },
        });
      }
    }
  });

  it.each(["null_equal_if_exist", "for_any_value:null_equal_if_exist"])("%s is none (A-39)", (text) => {
    expect(parseOperator(text)).toMatchObject({ _tag: "Left", left: [{ rule: "operator-unknown" }] });
    expect(parseOperator(text)).not.toHaveProperty("left.0.suggestion");
  });
});

describe("another spelling", () => {
  it.each([
    ["StringEquals", "string_equal"],
    ["StringNotEquals", "string_not_equal"],
    ["StringEqualsIgnoreCase", "string_equal_ignore_case"],
    ["StringNotEqualsIgnoreCase", "string_not_equal_ignore_case"],
    ["StringLike", "string_like"],
    ["StringNotLike", "string_not_like"],
    ["NumericEquals", "numeric_equal"],
    ["NumericNotEquals", "numeric_not_equal"],
    ["NumericLessThan", "numeric_less_than"],
    ["NumericLessThanEquals", "numeric_less_than_equal"],
    ["NumericGreaterThan", "numeric_greater_than"],
    ["NumericGreaterThanEquals", "numeric_greater_than_equal"],
    ["DateEquals", "date_equal"],
    ["DateNotEquals", "date_not_equal"],
    ["DateLessThanEquals", "date_less_than_equal"],
    ["Bool", "bool_equal"],
    ["BoolIfExists", "bool_equal_if_exist"],
    ["BinaryEquals", "binary_equal"],
    ["IpAddress", "ip_equal"],
    ["NotIpAddress", "ip_not_equal"],
    ["NotIpAddressIfExists", "ip_not_equal_if_exist"],
    ["ArnEquals", "string_equal"],
    ["ArnNotEquals", "string_not_equal"],
    ["ArnLike", "string_like"],
    ["ArnNotLike", "string_not_like"],
    ["Null", "null_equal"],
    ["StringEqualsIfExists", "string_equal_if_exist"],
    ["ForAnyValue:StringEquals", "for_any_value:string_equal"],
    ["ForAllValues:StringLike", "for_all_value:string_like"],
    ["ForAllValues:IpAddress", "for_all_value:ip_equal"],
    ["Ip_equal", "ip_equal"],
    [" date_less_than ", "date_less_than"],
    ["for_any_value: string_equal", "for_any_value:string_equal"],
    ["string_equal_if_exsit", "string_equal_if_exist"],
    ["string_equal_ifexist", "string_equal_if_exist"],
    ["string_equalif_exist", "string_equal_if_exist"],
  ])("%j suggests %s", (text, suggestion) => {
    expect(parseOperator(text)).toMatchObject({ _tag: "Left", left: [{ rule: "operator-unknown", suggestion }] });
  });

  it.each([
    "",
    "equal",
    "string",
    "NullIfExists",
    "_if_exist",
    "for_any_value:",
    "for_any_value",
    "toString",
    "a".repeat(200),
  ])("%j suggests nothing", (text) => {
    expect(parseOperator(text)).toMatchObject({ _tag: "Left" });
    expect(parseOperator(text)).not.toHaveProperty("left.0.suggestion");
  });

  it("with any number of trailing letters is answered at once", () => {
    expect(parseOperator(`StringEqual${"s".repeat(1_000_000)}`)._tag).toBe("Left");
    expect(parseOperator(`StringEqual${"s".repeat(40)}`)._tag).toBe("Left");
  });
});
