import type { Fix } from "../../src/index.js";

/** A text with the edits of a fix made, the last one first so that the places of the others stay true. */
export const applyFix = (text: string, fix: Fix): string =>
  fix.edits
    .toSorted((left, right) => right.range.start.offset - left.range.start.offset)
    .reduce(
      (edited, { range, newText }) => edited.slice(0, range.start.offset) + newText + edited.slice(range.end.offset),
      text,
    );
