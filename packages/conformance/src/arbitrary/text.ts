import * as fc from "fast-check";

/** One of these values. */
export function pick<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

/** One of these arbitraries, the first member of each pair saying how often. */
export function sometimes<T>(
  ...choices: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<T>])[]
): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

/** A text of up to so many of these pieces in a row. */
export function textOf(pieces: readonly string[], most: number, least = 1): fc.Arbitrary<string> {
  return fc.array(pick(pieces), { minLength: least, maxLength: most }).map((chosen) => chosen.join(""));
}

/** A word in which some runs of characters have become stars, so that the result often covers the word. */
export function globOf(words: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.record({ from: fc.nat(8), length: fc.nat(4), stars: pick(["*", "*", "**"]) });
  return fc
    .tuple(pick(words), fc.array(cut, { minLength: 1, maxLength: 3 }))
    .map(([word, cuts]) =>
      cuts.reduce((text, { from, length, stars }) => text.slice(0, from) + stars + text.slice(from + length), word),
    );
}
