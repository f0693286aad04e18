import { compileGlob, matchesGlob } from "@camwright/evaluator";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coversGlob, meetGlobs, uncovered } from "../../src/allowed/glob.js";

const matches = (pattern: string, text: string): boolean => matchesGlob(compileGlob(pattern), text);

const words = (letters: string, length: number): readonly string[] =>
  length === 0
    ? [""]
    : words(letters, length - 1).flatMap((word) =>
        word.length < length - 1 ? [word] : [word, ...letters.split("").map((letter) => word + letter)],
      );

const pattern = fc.stringMatching(/^[ab*]{0,5}$/);

describe("globs", () => {
  it.each([
    ["a*", "*b", ["a*b"]],
    ["a*", "*a", ["a", "a*a"]],
    ["*a*", "*b*", ["*b*a*", "*a*b*"]],
    ["ab*", "a*", ["ab*"]],
    ["Get*", "Put*", []],
    ["*Object", "*Bucket", []],
    ["GetObject", "Get*", ["GetObject"]],
    ["", "*", [""]],
  ])("%s and %s have in common %j", (left, right, expected) => {
    expect([...(meetGlobs(left, right) ?? [])].sort()).toStrictEqual([...expected].sort());
  });

  it("have in common what both match, and cover what they match all of", () => {
    const all = words("ab", 6);
    fc.assert(
      fc.property(pattern, pattern, (left, right) => {
        const both = meetGlobs(left, right) ?? [];
        const found = all.filter((word) => both.some((each) => matches(each, word)));
        expect(found).toStrictEqual(all.filter((word) => matches(left, word) && matches(right, word)));
        const isWithin = all.every((word) => matches(left, word) || !matches(right, word));
        // A word of six letters may be too short to show a difference; one that is found is one.
        expect(coversGlob(left, right) && !isWithin).toBe(false);
        expect(uncovered(both, coversGlob)).toStrictEqual(both);
      }),
    );
  });

  it("that would take too long are left alone", () => {
    expect(meetGlobs(`a*${"b".repeat(1000)}`, `*${"c*".repeat(500)}`)).toBeUndefined();
    expect(meetGlobs("*a*b*c*d*", "*e*f*g*h*")).toBeUndefined();
  });
});
