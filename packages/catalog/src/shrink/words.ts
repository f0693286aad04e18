/** The words of a name: `DescribeCLSLog2` has `Describe`, `CLS`, `Log` and `2`. Nothing is lost between them. */
const wordsOf = (name: string): readonly string[] =>
  name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^A-Za-z0-9]+/g) ?? [];

/** Where the words of a name begin, and where the last one ends. */
export const bordersOf = (name: string): readonly number[] => {
  let at = 0;
  return [0, ...wordsOf(name).map((word) => (at += word.length))];
};

/** How many characters two texts have in common at the start. */
export const commonStart = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.charCodeAt(count) === other.charCodeAt(count)) count += 1;
  return count;
};

/** How many characters two texts have in common at the end. */
export const commonEnd = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)) {
    count += 1;
  }
  return count;
};
