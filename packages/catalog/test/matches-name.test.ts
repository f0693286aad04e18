import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesName } from "../src/index.js";

/** Says the same by trying every length of each star. */
const fits = (pattern: string, name: string): boolean => {
  if (pattern === "") return name === "";
  if (pattern.startsWith("*")) return fits(pattern.slice(1), name) || (name !== "" && fits(pattern, name.slice(1)));
  return name.startsWith(pattern.charAt(0)) && fits(pattern.slice(1), name.slice(1));
};

const text = (characters: string) =>
  fc.array(fc.constantFrom(...characters.split("")), { maxLength: 7 }).map((list) => list.join(""));

describe("matchesName", () => {
  it("agrees with a search of every length of each star", () => {
    fc.assert(
      fc.property(text("ab*"), text("ab"), (pattern, name) => {
        expect(matchesName(pattern, name)).toBe(fits(pattern, name));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["Get*", "Get", true],
    ["*", "", true],
    ["", "", true],
    ["ab*ba", "aba", false],
    ["get*", "GetObject", false],
    ["Get?", "GetX", false],
  ])("%s against %s: %s", (pattern, name, expected) => {
    expect(matchesName(pattern, name)).toBe(expected);
  });
});
