import { describe, expect, it } from "vitest";
import {
  anyOf,
  boolEqual,
  ifExists,
  ip,
  not,
  nullEqual,
  numericGreaterThanEqual,
  oneOf,
  stringEqual,
  type Test,
  time,
} from "../../src/index.js";
import { contentLength, secureTransport, versionId } from "../constants.js";

describe("not", () => {
  it("has the suffix where the test has none, and none where it has it", () => {
    expect(not(stringEqual(versionId, "a", "b"))).toEqual({
      operator: "string_not_equal_if_exist",
      key: "cos:versionid",
      values: ["a", "b"],
    });
    expect(not(ifExists(stringEqual(versionId, "a"))).operator).toBe("string_not_equal");
    expect(not(time.before("2027-01-01T00:00:00Z")).operator).toBe("date_greater_than_equal_if_exist");
    expect(not(ip("10.0.0.0/8")).operator).toBe("ip_not_equal_if_exist");
  });

  it("turns truth values, not their operator", () => {
    expect(not(boolEqual(secureTransport, true))).toEqual(ifExists(boolEqual(secureTransport, false)));
    expect(not(nullEqual(versionId, true))).toEqual(nullEqual(versionId, false));
  });

  it("refuses what has no opposite", () => {
    const before = oneOf(time.before("2027-01-01T00:00:00Z"), time.before("2028-01-01T00:00:00Z"));
    expect(() => not(before)).toThrow("with several values has no opposite");
    expect(() => not(oneOf(boolEqual(secureTransport, true), boolEqual(secureTransport, false)))).toThrow(TypeError);
    const wide: Test = anyOf(stringEqual(versionId, "a"));
    expect(() => not(wide)).toThrow("has no opposite");
    expect(() => not({ operator: "toString", key: "a:b", values: ["c"] })).toThrow("`toString` has no opposite");
    // @ts-expect-error a test with a qualifier
    expect(() => not(anyOf(stringEqual(versionId, "a")))).toThrow("has no opposite");
  });

  it("is typed by its operator", () => {
    const size: Test<"numeric_less_than_if_exist", never> = not(numericGreaterThanEqual(contentLength, 2));
    expect(not(size).operator).toBe("numeric_greater_than_equal");
  });
});
