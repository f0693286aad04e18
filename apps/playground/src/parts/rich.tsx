import { Fragment, type ReactNode } from "react";

/** Marks a place in a text, by characters that stand for nothing. */
const [open, close] = ["\u{E000}", "\u{E001}"];

/**
 * A text of the page with more than texts in it: code, a link. What comes from elsewhere goes through `slot` and is never searched for
 * places, so that no text can bring in another.
 */
export const rich = (write: (slot: (node: ReactNode) => string) => string): ReactNode => {
  const nodes: ReactNode[] = [];
  const text = write((node) => `${open}${String(nodes.push(node) - 1)}${close}`);
  return text.split(/\u{E000}(\d+)\u{E001}/u).map((piece, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text keep their order
    <Fragment key={at}>{at % 2 === 0 ? piece : nodes[Number(piece)]}</Fragment>
  ));
};
