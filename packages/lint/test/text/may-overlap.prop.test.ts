import { matchesName } from "@camwright/catalog";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayOverlap } from "../../src/text/may-overlap.js";

const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 6 });

/** All texts of a and b of up to nine letters: with patterns of up to six signs, one that fits both is among them. */
const texts: readonly string[] = Array.from({ length: 10 }, (_, length) =>
  Array.from({ length: 2 ** length }, (__, bits) =>
    Array.from({ length }, (___, place) => ((bits >> place) % 2 === 0 ? "a" : "b")).join(""),
  ),
).flat();

describe("mayOverlap", () => {
  it("says whether some text fits both patterns", () => {
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        expect(mayOverlap(one, other)).toBe(texts.some((text) => matchesName(one, text) && matchesName(other, text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["instance/*", "instance/ins-1", true],
    ["instance/*", "image/*", false],
    ["*/", "bucket/*", true],
    ["*/", "bucket/a.txt", false],
    ["inst*", "instance/*", true],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(mayOverlap(one, other)).toBe(expected);
    expect(mayOverlap(other, one)).toBe(expected);
  });
});
