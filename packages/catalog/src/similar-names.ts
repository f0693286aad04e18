/** How many letters have to be put in, taken out or replaced to make one text of the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    for (let column = 1; column < row.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (from[index] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};

/** Names of roles have less than half of it; more would only cost time. */
const longest = 128;
const most = 3;

/** Names with how many letters they differ in from a text, the closest first, letter case aside. */
const byDistance = (text: string, names: readonly string[]): readonly { name: string; away: number }[] =>
  names
    .map((name) => ({ name, away: distance(text.toLowerCase(), name.toLowerCase()) }))
    .toSorted((one, other) => one.away - other.away);

const canBeMeant = (text: string): boolean => text.length >= 2 && text.length <= longest;

/**
 * The names that somebody may have meant, the closest first, letter case aside: those that hold the text, and those that
 * differ from it in a quarter of its letters at most. For a program that asks back.
 *
 * @example
 * ```ts
 * import { similarNames } from "@camwright/catalog";
 *
 * similarNames("bucket", ["GetObject", "PutBucket"]); // => ["PutBucket"]
 * ```
 */
export const similarNames = (text: string, names: readonly string[]): readonly string[] =>
  canBeMeant(text)
    ? byDistance(text, names)
        .filter(
          ({ name, away }) => name.toLowerCase().includes(text.toLowerCase()) || away <= Math.max(2, text.length / 4),
        )
        .slice(0, most)
        .map(({ name }) => name)
    : [];

/**
 * The names of which a text is a slip of the pen, the closest first, letter case aside: they differ from it in a quarter of its
 * letters and in three at most. For a finding, which should not guess further.
 *
 * @example
 * ```ts
 * import { misspeltNames } from "@camwright/catalog";
 *
 * misspeltNames("GetObjct", ["GetObject", "PutObject"]); // => ["GetObject"]
 * misspeltNames("Get", ["Put"]); // => []
 * ```
 */
export const misspeltNames = (text: string, names: readonly string[]): readonly string[] => {
  const reach = Math.min(3, Math.floor(text.length / 4));
  if (reach === 0 || !canBeMeant(text)) return [];
  const nearby = names.filter((name) => Math.abs(name.length - text.length) <= reach);
  return byDistance(text, nearby)
    .filter(({ away }) => away <= reach)
    .slice(0, most)
    .map(({ name }) => name);
};
