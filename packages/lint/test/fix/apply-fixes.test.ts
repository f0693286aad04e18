import type { Finding } from "@camwright/core";
import { applyFixes } from "@camwright/lint";
import { describe, expect, it } from "vitest";

const at = (offset: number) => ({ line: 1, column: offset + 1, offset });

const findingWith = (...edits: readonly (readonly [number, number, string])[]): Finding<string> => ({
  rule: "a",
  severity: "info",
  message: "",
  path: "",
  fix: {
    title: "",
    edits: edits.map(([start, end, newText]) => ({ range: { start: at(start), end: at(end) }, newText })),
  },
});

describe("applyFixes", () => {
  it.each<readonly [string, readonly Finding<string>[], string]>([
    ["nothing", [], "abcdef"],
    ["a finding without a fix", [{ rule: "a", severity: "info", message: "", path: "" }], "abcdef"],
    ["edits in any order", [findingWith([4, 5, "E"]), findingWith([0, 1, "A"])], "AbcdEf"],
    ["edits beside each other", [findingWith([0, 2, "x"]), findingWith([2, 4, "y"])], "xyef"],
    ["an insertion at the end", [findingWith([6, 6, "!"])], "abcdef!"],
    ["the first of two that overlap", [findingWith([1, 4, "-"]), findingWith([3, 5, "+"])], "a-ef"],
    ["the first of two that contain each other", [findingWith([2, 3, "-"]), findingWith([0, 6, "+"])], "ab-def"],
    ["the first of two insertions at one place", [findingWith([3, 3, "1"]), findingWith([3, 3, "2"])], "abc1def"],
    ["no part of a fix that overlaps", [findingWith([1, 2, "B"]), findingWith([0, 1, "A"], [1, 3, "x"])], "aBcdef"],
    ["a fix of several edits", [findingWith([0, 1, ""], [5, 6, ""])], "bcde"],
  ])("applies %s", (_, findings, expected) => {
    expect(applyFixes("abcdef", findings)).toBe(expected);
  });
});
