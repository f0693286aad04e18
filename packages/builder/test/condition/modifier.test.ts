import { describe, expect, it } from "vitest";
import { allOf, anyOf, ifExists, nullEqual, stringEqual, type Test } from "../../src/index.js";
import { versionId } from "../constants.js";

const test = stringEqual(versionId, "a");

describe("modifiers", () => {
  it("add qualifier and suffix in either order", () => {
    expect(ifExists(test).operator).toBe("string_equal_if_exist");
    expect(anyOf(test).operator).toBe("for_any_value:string_equal");
    expect(allOf(ifExists(test)).operator).toBe("for_all_value:string_equal_if_exist");
    expect(ifExists(allOf(test))).toEqual(allOf(ifExists(test)));
  });

  it("leave key, values and the given test alone", () => {
    const changed = anyOf(test);
    expect(changed).toMatchObject({ key: "cos:versionid", values: ["a"] });
    expect(test.operator).toBe("string_equal");
    expect(Object.isFrozen(changed) && Object.isFrozen(changed.values)).toBe(true);
  });

  it("refuse at run time what hides from the compiler behind a wide type", () => {
    const wide = (given: Test): Test => given;
    expect(() => ifExists(wide(ifExists(test)))).toThrow("takes no _if_exist");
    expect(() => ifExists(wide(nullEqual(versionId, true)))).toThrow("`null_equal` takes no _if_exist");
    expect(() => anyOf(wide(allOf(test)))).toThrow("has a qualifier already");
  });
});
