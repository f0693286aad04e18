import type { JsonNode } from "./json-node.js";
import { below, type Reporter, replacement } from "./reporter.js";

/** The words for what a node is, as a message says it. */
export const describe = (node: JsonNode): string => {
  if (node.type !== "scalar") return node.type === "array" ? "a list" : "an object";
  return node.value === null ? "`null`" : typeof node.value === "string" ? "a text" : `a ${typeof node.value}`;
};

/** A text with its place, as the members of a list are read. */
export interface TextNode {
  readonly text: string;
  readonly node: JsonNode;
  readonly path: string;
}

const readItem = (node: JsonNode, path: string, reporter: Reporter): TextNode | undefined => {
  if (node.type === "scalar" && typeof node.value === "string") return { text: node.value, node, path };
  reporter.report({ rule: "element-type", message: `expected a text, but this is ${describe(node)}` }, path, node.span);
  return undefined;
};

/** Reports a list or an object that names nothing. */
export const reportEmpty = (node: JsonNode, path: string, reporter: Reporter): void => {
  const message = `${describe(node)} without members matches nothing`;
  reporter.report({ rule: "list-empty", message }, path, node.span);
};

/**
 * Reads a list of texts, or a text alone in its place, which the documents allow (598/10604) and which is reported as
 * `bare-value`. An empty list is reported and stays empty. `undefined` if a member is no text.
 */
export const readTexts = (node: JsonNode, path: string, reporter: Reporter): readonly TextNode[] | undefined => {
  if (node.type === "array") {
    if (node.items.length === 0) reportEmpty(node, path, reporter);
    const items = node.items.map((item, index) => readItem(item, below(path, index), reporter));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const item = readItem(node, path, reporter);
  if (item === undefined) return undefined;
  if (item.text !== "*") {
    const message = "a single text stands for a list of one";
    const repair = replacement("write it as a list", node.span, JSON.stringify([item.text]));
    reporter.report({ rule: "bare-value", message }, path, node.span, repair);
  }
  return [item];
};

/** Reads an `action` or `resource` element: `"*"`, or a list. */
export const readPatterns = (
  node: JsonNode,
  path: string,
  reporter: Reporter,
  review: (text: string, node: JsonNode, path: string) => void,
): "*" | readonly string[] | undefined => {
  if (node.type === "scalar" && node.value === "*") return "*";
  const items = readTexts(node, path, reporter);
  if (items === undefined) return undefined;
  for (const item of items) review(item.text, item.node, item.path);
  return items.map(({ text }) => text);
};
