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

const indentOf = (line: Line | undefined): number => /^\s*/.exec(line?.text ?? "")?.[0].length ?? 0;

/** How far a run of changed lines is moved up: to where it begins with the line that is indented least, as a statement does. */
const slideOf = (lines: readonly Line[], start: number, end: number): number => {
  let best = 0;
  for (let shift = 1; shift <= start; shift += 1) {
    const before = lines[start - shift];
    if (before?._tag !== "same" || before.text !== lines[end - shift]?.text) break;
    if (indentOf(before) < indentOf(lines[start - best])) best = shift;
  }
  return best;
};

/** The same difference with runs of changed lines where people would see them: whole statements, not the end of one and the start of the next. */
const slid = (lines: readonly Line[]): readonly Line[] => {
  const result = [...lines];
  for (let start = 0; start < result.length; ) {
    const tag = result[start]?._tag ?? "same";
    let end = start + 1;
    while (result[end]?._tag === tag) end += 1;
    const shift = tag === "same" || (result[end]?._tag ?? "same") !== "same" ? 0 : slideOf(result, start, end);
    if (shift > 0) {
      const run = result.slice(start - shift, end - shift).map(({ text }): Line => ({ _tag: tag, text }));
      const rest = result.slice(end - shift, end).map(({ text }): Line => ({ _tag: "same", text }));
      result.splice(start - shift, end - start + shift, ...run, ...rest);
    }
    start = end;
  }
  return result;
};

const sharedCount = (left: readonly string[], right: readonly string[], most: number): number => {
  let count = 0;
  while (count < most && left[count] === right[count]) count += 1;
  return count;
};

/** Leaves out what is far from every change, unless it is one line. */
const withGaps = (lines: readonly Line[]): readonly DiffLine[] => {
  const shown = new Set(
    lines.flatMap(({ _tag }, at) =>
      _tag === "same" ? [] : Array.from({ length: 2 * around + 1 }, (_, offset) => at - around + offset),
    ),
  );
  const isShown = (at: number): boolean => at < 0 || at >= lines.length || shown.has(at);
  const result: DiffLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = result.at(-1);
    if (shown.has(at) || (isShown(at - 1) && isShown(at + 1))) result.push(line);
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
  const lines = [
    ...asLines("same", left.slice(0, start)),
    ...middleOf(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...asLines("same", left.slice(left.length - end)),
  ];
  return withGaps(slid(lines));
};
