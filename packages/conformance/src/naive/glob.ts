/** The wildcard of a pattern: any run of characters, also none, also `/`, `:` and line breaks (598/10604). */
export const star: unique symbol = Symbol("star");

/** A pattern as a list of symbols: single characters, which stand for themselves, and stars. */
export type Pattern = readonly (string | typeof star)[];

/** The pattern that a text writes: `*` is the wildcard and nothing else is special (U-16: a `?` is a question mark). */
export function patternOf(text: string): Pattern {
  return text.split("").map((character) => (character === "*" ? star : character));
}

/**
 * Whether a pattern covers the whole of a text.
 *
 * `covers[p][t]` says whether the first `p` symbols cover the first `t` characters; the table is filled from the empty
 * pattern on. Time and space are the product of the two lengths.
 */
export function globMatches(pattern: Pattern, text: string): boolean {
  const covers: boolean[][] = [];
  for (let p = 0; p <= pattern.length; p++) {
    const row: boolean[] = [];
    covers.push(row);
    for (let t = 0; t <= text.length; t++) {
      row.push(cell(p, t));
    }
  }
  return at(pattern.length, text.length);

  function at(p: number, t: number): boolean {
    return covers[p]?.[t] ?? false;
  }

  function cell(p: number, t: number): boolean {
    if (p === 0) return t === 0;
    const symbol = pattern[p - 1];
    if (symbol === star) return at(p - 1, t) || at(p, t - 1);
    return t > 0 && symbol === text[t - 1] && at(p - 1, t - 1);
  }
}
