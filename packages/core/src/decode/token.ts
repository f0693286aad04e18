import { createScanner } from "../dependencies/jsonc-parser.js";
import type { Span } from "./json-node.js";

/** Finds the last token that ends at or before an offset; white space and comments are none. */
export type TokenBefore = (offset: number) => Span | undefined;

/**
 * The tokens of a text in their order, without white space and comments; found without recursion.
 *
 * @yields where each token stands
 */
export function* tokensOf(text: string): Generator<Span> {
  const scanner = createScanner(text, true);
  // The end is told by the place: after a comment that is not closed the scanner's last token is not empty.
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    yield { offset: scanner.getTokenOffset(), length: scanner.getTokenLength() };
  }
}

/** Finds tokens of a text; built in one scan, then logarithmic an answer. */
export const tokenFinder = (text: string): TokenBefore => {
  const tokens = [...tokensOf(text)];
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
