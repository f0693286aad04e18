import type { Position, Range } from "../finding.js";
import type { Span } from "./json-node.js";

/** Finds the line and column of an offset; linear for the first answer about a text, then logarithmic. */
export type Locate = (span: Span) => Range;

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // A lone carriage return ends a line too; one before a line feed does not end it twice.
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
};

/** A locator for one text. */
export const locator = (text: string): Locate => {
  let found: readonly number[] | undefined;
  const position = (wanted: number): Position => {
    found ??= lineStarts(text);
    const starts = found;
    const offset = Math.min(wanted, text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return ({ offset, length }) => ({ start: position(offset), end: position(offset + length) });
};
