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

/**
 * The names that somebody may have meant, the closest first, letter case aside: those that hold the text, and those that
 * differ from it in a quarter of its letters at most.
 */
export const similarNames = (text: string, names: readonly string[]): readonly string[] => {
  const wanted = text.toLowerCase();
  if (wanted.length < 2 || wanted.length > longest) return [];
  return names
    .map((name) => ({ name, away: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, away }) => name.toLowerCase().includes(wanted) || away <= Math.max(2, wanted.length / 4))
    .toSorted((one, other) => one.away - other.away)
    .slice(0, most)
    .map(({ name }) => name);
};
