import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const start: Place = { line: 1, column: 1 };

const steps = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const child = (node: Node, step: string): Node | undefined =>
  findNodeAtLocation(node, [node.type === "array" ? Number(step) : step]);

const nearest = (root: Node, pointer: string): Node => {
  let node = root;
  for (const step of steps(pointer)) {
    const next = child(node, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
};

/** A text that is nested too deeply for the reader has no places. */
const treeOf = (text: string): Node | undefined => {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
};

/** Where the value of a JSON pointer stands in a JSON text; of a member that is missing, the object that lacks it. */
export const placeOf = (text: string): ((pointer: string) => Place) => {
  const root = treeOf(text);
  return (pointer) => {
    if (root === undefined) return start;
    const before = text.slice(0, nearest(root, pointer).offset).split("\n");
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  };
};
