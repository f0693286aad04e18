import { operatorNames } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { readTest } from "../../../src/engine/see/read-test.js";
import { en } from "../../../src/i18n/en/index.js";

describe("a test of a condition", () => {
  it.each([
    ["ip_equal", ["10.0.0.0/8"], "in"],
    ["ip_not_equal", ["10.0.0.0/8"], "not-in"],
    ["string_not_like", ["a*"], "not-like"],
    ["date_less_than", ["2026-01-01T00:00:00Z"], "before"],
    ["numeric_less_than_equal", [3], "less-or-equal"],
    ["null_equal", ["true"], "absent"],
    ["null_equal", [false], "present"],
    ["StringEquals", ["a"], "unreadable"],
  ])("%s %j reads as %s", (operator, values, relation) => {
    expect(readTest({ operator, key: "k", values }).relation).toBe(relation);
  });

  it("keeps qualifier and suffix", () => {
    expect(readTest({ operator: "for_any_value:string_equal_if_exist", key: "k", values: ["a"] })).toMatchObject({
      quantity: "any-value",
      ifExists: true,
      relation: "equal",
    });
  });

  it("has words for every operator", () => {
    for (const operator of operatorNames()) {
      expect(en.condition.relation[readTest({ operator, key: "k", values: ["1"] }).relation]).toBeTruthy();
    }
  });
});
