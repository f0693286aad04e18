import type { Edit, Finding, Fix } from "@camwright/core";

const startOf = ({ range }: Edit): number => range.start.offset;
const endOf = ({ range }: Edit): number => range.end.offset;

/** Two insertions at one place overlap too, because their order would be a guess. */
const overlaps = (one: Edit, other: Edit): boolean =>
  startOf(one) === startOf(other) || (startOf(one) < endOf(other) && startOf(other) < endOf(one));

const byPlace = (one: Edit, other: Edit): number => startOf(one) - startOf(other) || endOf(one) - endOf(other);

/** Places an edit into a list that is in order; `undefined` if it overlaps one of them. */
const placeOf = (edits: readonly Edit[], edit: Edit): number | undefined => {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = edits[middle];
    if (found !== undefined && byPlace(found, edit) < 0) low = middle + 1;
    else high = middle;
  }
  const isFree = [edits[low - 1], edits[low]].every((beside) => beside === undefined || !overlaps(beside, edit));
  return isFree ? low : undefined;
};

/** The fixes that do not overlap one before them, whole or not at all. */
const chosen = (fixes: readonly Fix[]): readonly Edit[] => {
  const edits: Edit[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => placeOf(edits, edit) === undefined)) continue;
    for (const edit of fix.edits) edits.splice(placeOf(edits, edit) ?? edits.length, 0, edit);
  }
  return edits;
};

/**
 * Applies the fixes of findings to the text that they are about. Of fixes that overlap the first wins; the others are for the
 * next round. Everything else in the text stays as it is.
 *
 * @example
 * ```ts
 * import { inspectPolicy } from "@camwright/core";
 * import { applyFixes } from "@camwright/lint";
 *
 * const text = '{"version": "2.0", "statement": [{"effect": "Deny", "action": "*", "resource": "*"}]}';
 * applyFixes(text, inspectPolicy(text).findings); // => '{"version": "2.0", "statement": [{"effect": "deny", "action": "*", "resource": "*"}]}'
 * ```
 */
export const applyFixes = (text: string, findings: readonly Finding<string>[]): string => {
  const pieces: string[] = [];
  let rest = 0;
  for (const edit of chosen(findings.flatMap(({ fix }) => fix ?? []))) {
    pieces.push(text.slice(rest, startOf(edit)), edit.newText);
    rest = endOf(edit);
  }
  return [...pieces, text.slice(rest)].join("");
};
