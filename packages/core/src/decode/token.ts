import { createScanner } from "jsonc-parser";
import type { Span } from "./json-node.js";

/** Finds the last token that ends at or before an offset; white space and comments are none. */
export type TokenBefore = (offset: number) => Span | undefined;

/** The tokens of a text; built in one scan, then logarithmic an answer. */
export const tokensOf = (text: string): TokenBefore => {
  const scanner = createScanner(text, true);
  const tokens: Span[] = [];
  for (;;) {
    scanner.scan();
    const length = scanner.getTokenLength();
    if (length === 0) break;
    tokens.push({ offset: scanner.getTokenOffset(), length });
  }
  return (offset) => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const token = tokens[middle];
      if (token !== undefined && token.offset + token.length <= offset) low = middle + 1;
      else high = middle;
    }
    return tokens[low - 1];
  };
};
