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

/** Names of operations and keys have less; more would only cost time. */
const longest = 80;
const most = 3;

/** How far off a mistake may be: one letter in four, and no more than three. */
const reachOf = (text: string): number => Math.min(3, Math.floor(text.length / 4));

/** The names that somebody may have meant by a text, the closest first, letter case aside; three at most. */
export const similarNames = (text: string, names: readonly string[]): readonly string[] => {
  const wanted = text.toLowerCase();
  const reach = reachOf(wanted);
  if (reach === 0 || wanted.length > longest) return [];
  return names
    .filter((name) => Math.abs(name.length - wanted.length) <= reach)
    .map((name) => ({ name, away: distance(wanted, name.toLowerCase()) }))
    .filter(({ away }) => away <= reach)
    .toSorted((one, other) => one.away - other.away)
    .slice(0, most)
    .map(({ name }) => name);
};
