import { describe, expect, it } from "vitest";
import { toCondition } from "../../src/condition/to-condition.js";
import { ifExists, ipEqual, ipNotEqual, stringEqual } from "../../src/index.js";
import { clientIp, versionId } from "../constants.js";
import { isDeepFrozen } from "../deep-frozen.js";

describe("toCondition", () => {
  it("is nothing without tests", () => {
    expect(toCondition([])).toBeUndefined();
  });

  it("gathers the keys of an operator, in the order of the tests", () => {
    const condition = toCondition([
      stringEqual(versionId, "a"),
      ipNotEqual(clientIp, "10.0.0.1"),
      { operator: "string_equal", key: "b", values: ["c", 1, true] },
      ifExists(ipEqual(clientIp, "10.0.0.0/8")),
    ]);
    expect(JSON.stringify(condition)).toBe(
      '{"string_equal":{"cos:versionid":["a"],"b":["c",1,true]},"ip_not_equal":{"qcs:ip":["10.0.0.1"]},' +
        '"ip_equal_if_exist":{"qcs:ip":["10.0.0.0/8"]}}',
    );
    expect(isDeepFrozen(condition)).toBe(true);
  });

  it("refuses the same operator and key twice, even with the same values", () => {
    const test = stringEqual(versionId, "a");
    expect(() => toCondition([test, test])).toThrow(TypeError);
    expect(() => toCondition([test, test])).toThrow("`string_equal` on `cos:versionid` is tested twice");
  });

  it("copies the values of a test written by hand", () => {
    const values = ["a"];
    const condition = toCondition([{ operator: "string_equal", key: "k", values }]);
    values.push("b");
    expect(condition).toEqual({ string_equal: { k: ["a"] } });
    expect(() => toCondition([{ operator: "string_equal", key: "k", values: [] }])).toThrow(TypeError);
  });

  it("keeps hostile names mere names", () => {
    const condition = toCondition([
      { operator: "__proto__", key: "__proto__", values: ["x"] },
      { operator: "constructor", key: "toString", values: ["y"] },
    ]);
    expect(JSON.stringify(condition)).toBe('{"__proto__":{"__proto__":["x"]},"constructor":{"toString":["y"]}}');
    expect(Object.getPrototypeOf(condition)).toBe(Object.prototype);
  });
});
