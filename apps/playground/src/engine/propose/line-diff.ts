/** A line of two texts: in both, only in the first, only in the second; or lines in both that are left out. */
export type DiffLine =
  | { readonly _tag: "same" | "gone" | "new"; readonly text: string }
  | { readonly _tag: "gap"; readonly lines: number };

/** So many lines around a change are shown. */
const around = 2;
/** Beyond this the middle is told as a whole: the table below has this many places. */
const mostPlaces = 250_000;

type Line = Exclude<DiffLine, { _tag: "gap" }>;

const asLines = (tag: Line["_tag"], texts: readonly string[]): readonly Line[] =>
  texts.map((text) => ({ _tag: tag, text }));

/** Lengths of the longest common parts of what is left of both from each place on. */
const lengthsOf = (left: readonly string[], right: readonly string[]): readonly Uint32Array[] => {
  const table = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i], table[i + 1]];
    if (row === undefined || below === undefined) continue;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
};

const middleOf = (left: readonly string[], right: readonly string[]): readonly Line[] => {
  if (left.length * right.length > mostPlaces) return [...asLines("gone", left), ...asLines("new", right)];
  const lengths = lengthsOf(left, right);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      lines.push({ _tag: "same", text: left[i] ?? "" });
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      lines.push({ _tag: "gone", text: left[i] ?? "" });
      i += 1;
    } else {
      lines.push({ _tag: "new", text: right[j] ?? "" });
      j += 1;
    }
  }
  return [...lines, ...asLines("gone", left.slice(i)), ...asLines("new", right.slice(j))];
};

const sharedCount = (left: readonly string[], right: readonly string[], most: number): number => {
  let count = 0;
  while (count < most && left[count] === right[count]) count += 1;
  return count;
};

/** Leaves out what is far from every change. */
const withGaps = (lines: readonly Line[]): readonly DiffLine[] => {
  const shown = new Set(
    lines.flatMap(({ _tag }, at) =>
      _tag === "same" ? [] : Array.from({ length: 2 * around + 1 }, (_, offset) => at - around + offset),
    ),
  );
  const result: DiffLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = result.at(-1);
    if (shown.has(at)) result.push(line);
    else if (last?._tag === "gap") result[result.length - 1] = { _tag: "gap", lines: last.lines + 1 };
    else result.push({ _tag: "gap", lines: 1 });
  }
  return result;
};

/** What is different between two texts, line by line, with a few lines around each change. */
export const lineDiff = (before: string, after: string): readonly DiffLine[] => {
  const [left, right] = [before.split("\n"), after.split("\n")];
  const least = Math.min(left.length, right.length);
  const start = sharedCount(left, right, least);
  const end = sharedCount(left.toReversed(), right.toReversed(), least - start);
  return withGaps([
    ...asLines("same", left.slice(0, start)),
    ...middleOf(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...asLines("same", left.slice(left.length - end)),
  ]);
};
