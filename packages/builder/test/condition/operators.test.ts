import { parseOperator } from "@camwright/core";
import { describe, expect, it } from "vitest";
import * as builder from "../../src/index.js";
import { clientIp, contentLength, currentTime, secureTransport, versionId } from "../constants.js";

const time = "2027-01-01T00:00:00Z";

describe("operators", () => {
  it.each([
    [builder.stringEqual(versionId, "a", "b"), "string_equal", ["a", "b"]],
    [builder.stringNotEqual(versionId, "a"), "string_not_equal", ["a"]],
    [builder.stringEqualIgnoreCase(versionId, "a"), "string_equal_ignore_case", ["a"]],
    [builder.stringNotEqualIgnoreCase(versionId, "a"), "string_not_equal_ignore_case", ["a"]],
    [builder.stringLike(versionId, "a*"), "string_like", ["a*"]],
    [builder.stringNotLike(versionId, "a*"), "string_not_like", ["a*"]],
    [builder.numericEqual(contentLength, 1, 2), "numeric_equal", [1, 2]],
    [builder.numericNotEqual(contentLength, 1.5), "numeric_not_equal", [1.5]],
    [builder.numericGreaterThan(contentLength, 1), "numeric_greater_than", [1]],
    [builder.numericGreaterThanEqual(contentLength, 1), "numeric_greater_than_equal", [1]],
    [builder.numericLessThan(contentLength, 1), "numeric_less_than", [1]],
    [builder.numericLessThanEqual(contentLength, 1), "numeric_less_than_equal", [1]],
    [builder.dateEqual(currentTime, time), "date_equal", [time]],
    [builder.dateNotEqual(currentTime, time), "date_not_equal", [time]],
    [builder.dateGreaterThan(currentTime, time), "date_greater_than", [time]],
    [builder.dateGreaterThanEqual(currentTime, time), "date_greater_than_equal", [time]],
    [builder.dateLessThan(currentTime, time), "date_less_than", [time]],
    [builder.dateLessThanEqual(currentTime, time), "date_less_than_equal", [time]],
    [builder.boolEqual(secureTransport, true), "bool_equal", ["true"]],
    [builder.boolEqual(secureTransport, false), "bool_equal", ["false"]],
    [builder.ipEqual(clientIp, "10.217.182.3/24"), "ip_equal", ["10.217.182.3/24"]],
    [builder.ipNotEqual(clientIp, "10.0.0.1", "2001:db8::/32"), "ip_not_equal", ["10.0.0.1", "2001:db8::/32"]],
    [builder.nullEqual(clientIp, true), "null_equal", ["true"]],
  ])("%o", ({ operator, key, values }, name, expected) => {
    expect(operator).toBe(name);
    expect(values).toEqual(expected);
    expect([clientIp, contentLength, currentTime, secureTransport, versionId]).toContain(key);
  });

  it("spells an operator as core reads it", () => {
    for (const test of [builder.stringLike(versionId, "a"), builder.numericLessThanEqual(contentLength, 1)]) {
      expect(parseOperator(builder.allOf(builder.ifExists(test)).operator)._tag).toBe("Right");
    }
  });

  it("needs a value", () => {
    expect(() => builder.stringEqual(versionId)).toThrow("`string_equal` on `cos:versionid` needs at least one value");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses the number %s", (value) => {
    expect(() => builder.numericEqual(contentLength, value)).toThrow(TypeError);
  });

  it.each(["2027-01-01", "2027-02-30T00:00:00Z", "2027-01-01T00:00:00+08:00", "2027-01-01 00:00:00", "x"])(
    "refuses the time %s",
    (value) => {
      expect(() => builder.dateLessThan(currentTime, value)).toThrow(TypeError);
    },
  );

  it.each([
    "10.0.0.0/33",
    "010.0.0.1",
    "10.0.0",
    "10.0.0.256",
    "0x7f.1",
    "10.0.0.0/8/8",
    "10.0.0.0/",
    "::/129",
    "abc",
    "",
  ])("refuses the address `%s`", (value) => {
    expect(() => builder.ip(value)).toThrow(TypeError);
  });
});
