import { documentTree, type JsonNode } from "@camwright/core";

/** Part of a text, from a place up to but not including another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const statementsIn = (root: JsonNode): readonly JsonNode[] => {
  const found =
    root.type === "object" ? root.members.find(({ key }) => key.toLowerCase() === "statement")?.value : undefined;
  return found?.type === "array" ? found.items : [];
};

/** Where the white space before a place begins. */
const spaceBefore = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && " \t\r\n".includes(text.charAt(start - 1))) start -= 1;
  return start;
};

/**
 * The part of a document's text without which it has one statement less: the statement with the comma that parts it from its
 * neighbour. `undefined` for the only statement, which a document needs, and where there is no such statement.
 */
export const removalOf = (text: string, statement: number): Stretch | undefined => {
  const tree = documentTree(text);
  const items = tree === undefined ? [] : statementsIn(tree.root);
  const item = items[statement];
  const [before, after] = [items[statement - 1], items[statement + 1]];
  if (item === undefined) return undefined;
  const end = item.span.offset + item.span.length;
  if (before !== undefined) return { from: before.span.offset + before.span.length, to: end };
  if (after === undefined) return undefined;
  const next = spaceBefore(text, after.span.offset);
  return { from: spaceBefore(text, item.span.offset), to: next };
};
