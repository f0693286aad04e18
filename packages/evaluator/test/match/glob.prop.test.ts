import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGlob, matchesGlob } from "../../src/index.js";

/** Dynamic programming over both texts: `row[t]` says whether the pattern so far covers the first `t` characters. */
const naively = (pattern: string, text: string): boolean => {
  let row = Array.from({ length: text.length + 1 }, (_, t) => t === 0);
  for (const symbol of pattern.split("")) {
    const next: boolean[] = [];
    for (let t = 0; t <= text.length; t += 1) {
      const fromStar = row[t] === true || next[t - 1] === true;
      const fromPlain = row[t - 1] === true && text[t - 1] === symbol;
      next.push(symbol === "*" ? fromStar : fromPlain);
    }
    row = next;
  }
  return row[text.length] === true;
};

const of = (symbols: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...symbols), { maxLength }).map((parts) => parts.join(""));

/** Patterns of long periodic pieces, which make a search go back, and texts that nearly hold them. */
const periodic = of(["a", "a", "b"], 5).chain((unit) =>
  fc.tuple(
    of([unit.repeat(9), unit.repeat(9), "a", "b", "*"], 6),
    of([unit.repeat(8), unit.repeat(10), unit, "a", "b"], 8),
  ),
);

/** A long piece, and a text of its beginnings one after the other: a search has to go back to just the right place. */
const beginnings = of(["a", "ab", "aab"], 12)
  .filter((piece) => piece.length > 16)
  .chain((piece) =>
    fc.tuple(
      fc.constant(`*${piece}*`),
      fc
        .array(fc.nat({ max: piece.length }), { minLength: 2, maxLength: 5 })
        .map((lengths) => lengths.map((length) => piece.slice(0, length)).join("")),
    ),
  );

describe("matchesGlob", () => {
  it.each([
    { name: "two letters and many stars", texts: fc.tuple(of(["a", "b", "*", "*"], 9), of(["a", "b"], 9)) },
    { name: "one letter", texts: fc.tuple(of(["a", "*"], 9), of(["a"], 9)) },
    { name: "stars in the text as well", texts: fc.tuple(of(["a", "*"], 6), of(["a", "*"], 6)) },
    { name: "halves of a surrogate pair", texts: fc.tuple(of(["\ud83d", "\ude00", "*"], 6), of(["😀", "\ude00"], 4)) },
    { name: "pieces long enough to be searched by table", texts: periodic },
    { name: "beginnings of a long piece", texts: beginnings },
    {
      name: "beginnings of a long piece that end with it",
      texts: beginnings.map(([pattern, text]): [string, string] => [
        pattern,
        text + pattern.slice(1, -1).slice(text.length % 5),
      ]),
    },
  ])("agrees with a naive matcher: $name", ({ texts }) => {
    fc.assert(
      fc.property(texts, ([pattern, text]) => {
        expect(matchesGlob(compileGlob(pattern), text)).toBe(naively(pattern, text));
      }),
      { numRuns: 3000 },
    );
  });

  it("finds what a pattern was made from", () => {
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(3)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), cuts, (text, places) => {
        const pattern = places.reduce((made, [from, length]) => {
          const start = made.length === 0 ? 0 : from % made.length;
          return `${made.slice(0, start)}*${made.slice(start + length)}`;
        }, text);
        expect(matchesGlob(compileGlob(pattern), text)).toBe(true);
      }),
    );
  });
});

/** A text that counts how many of its characters are looked at; `indexOf` counts those that it passes over. */
const counted = (text: string) => {
  const count = { looks: 0 };
  const spy = {
    length: text.length,
    charCodeAt: (index: number) => {
      count.looks += 1;
      return text.charCodeAt(index);
    },
    indexOf: (piece: string, from: number) => {
      const found = text.indexOf(piece, from);
      count.looks += (found < 0 ? text.length : found) - from + piece.length;
      return found;
    },
    startsWith: (piece: string) => text.startsWith(piece),
    endsWith: (piece: string) => text.endsWith(piece),
  };
  return { count, text: spy as unknown as string };
};

describe("hostile patterns are matched in linear time", () => {
  const n = 20_000;
  it.each([
    { name: "a*a*a*…b", pattern: `${"a*".repeat(200)}b`, text: "a".repeat(n) },
    { name: "*a*a*…*b*", pattern: `${"*a".repeat(200)}*b*`, text: "a".repeat(n) },
    { name: "only stars", pattern: "*".repeat(500), text: "a".repeat(n) },
    { name: "a long piece that fails late", pattern: `*${"a".repeat(1000)}b*`, text: "a".repeat(n) },
    { name: "a periodic piece", pattern: `*${"ab".repeat(500)}c*`, text: "ab".repeat(n / 2) },
    { name: "many periodic pieces", pattern: `${`*${"aab".repeat(20)}`.repeat(30)}*`, text: "aab".repeat(n / 3) },
    { name: "a fibonacci word", pattern: "*abaababaabaababaababac*", text: "abaababaabaababaababa".repeat(n / 20) },
  ])("$name", ({ pattern, text }) => {
    const { count, text: spy } = counted(text);
    matchesGlob(compileGlob(pattern), spy);
    // Each character is looked at once by `indexOf`, or at most three times by the table: once to go on, twice to go back.
    expect(count.looks).toBeLessThanOrEqual(4 * (text.length + pattern.length));
  });
});
