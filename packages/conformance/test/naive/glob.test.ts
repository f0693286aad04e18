import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globMatches, patternOf, star } from "../../src/naive/glob.js";

/** A second opinion: the same pattern as a regular expression. */
function byRegExp(pattern: string, text: string): boolean {
  const source = pattern
    .split("*")
    .map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join(String.raw`[\s\S]*`);
  return new RegExp(`^${source}$`).test(text);
}

describe("globMatches", () => {
  it.each([
    ["", "", true],
    ["", "a", false],
    ["*", "", true],
    ["**", "a\nb", true],
    ["a*", "ba", false],
    ["*a*b*", "xayb", true],
    ["*a*b*", "ba", false],
    ["a*a", "a", false],
    ["a?c", "abc", false],
    ["a.c", "abc", false],
  ])("%j on %j is %s", (pattern, text, expected) => {
    expect(globMatches(patternOf(pattern), text)).toBe(expected);
  });

  it("agrees with regular expressions", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "*", ".", "\n", "\\"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (pattern, subject) => {
        expect(globMatches(patternOf(pattern), subject)).toBe(byRegExp(pattern, subject));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes a star that is a character of the pattern for a character", () => {
    expect(globMatches(["*"], "*")).toBe(true);
    expect(globMatches(["*"], "a")).toBe(false);
    expect(globMatches([star], "a")).toBe(true);
  });
});
