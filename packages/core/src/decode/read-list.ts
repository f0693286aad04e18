import type { Problem } from "../problem.js";
import type { JsonNode } from "./json-node.js";
import { below, type Path } from "./path.js";
import { type Reporter, replacement, reportAll } from "./reporter.js";

/** The words for what a node is, as a message says it. */
export const describe = (node: JsonNode): string => {
  if (node.type !== "scalar") return node.type === "array" ? "a list" : "an object";
  return node.value === null ? "`null`" : typeof node.value === "string" ? "a text" : `a ${typeof node.value}`;
};

/** Says what is wrong or doubtful about a text of a list. */
export type Review = (text: string) => readonly Problem[];

const reportNoText = (node: JsonNode, path: Path, reporter: Reporter): void =>
  reporter.report({ rule: "element-type", message: `expected a text, but this is ${describe(node)}` }, path, node.span);

const textOf = (node: JsonNode): string | undefined =>
  node.type === "scalar" && typeof node.value === "string" ? node.value : undefined;

/** Reports a list or an object that names nothing. */
export const reportEmpty = (node: JsonNode, path: Path, reporter: Reporter): void => {
  const message = `${describe(node)} without members matches nothing`;
  reporter.report({ rule: "list-empty", message }, path, node.span);
};

const readItems = (
  items: readonly JsonNode[],
  path: Path,
  reporter: Reporter,
  review: Review,
): readonly string[] | undefined => {
  const texts: string[] = [];
  let index = 0;
  for (const item of items) {
    const text = textOf(item);
    if (text === undefined) reportNoText(item, below(path, index), reporter);
    else texts.push(text);
    index += 1;
  }
  if (texts.length < items.length) return undefined;
  index = 0;
  for (const item of items) {
    const problems = review(texts[index] ?? "");
    if (problems.length > 0) reportAll(reporter, problems, below(path, index), item);
    index += 1;
  }
  return texts;
};

/**
 * Reads a list of texts, or a text alone in its place, which the documents allow (598/10604) and which is reported as
 * `bare-value`. An empty list is reported and stays empty. `undefined` if a member is no text; then none is reviewed.
 */
export const readTexts = (
  node: JsonNode,
  path: Path,
  reporter: Reporter,
  review: Review,
): readonly string[] | undefined => {
  if (node.type === "array") {
    if (node.items.length === 0) reportEmpty(node, path, reporter);
    return readItems(node.items, path, reporter, review);
  }
  const text = textOf(node);
  if (text === undefined) {
    reportNoText(node, path, reporter);
    return undefined;
  }
  if (text !== "*") {
    const message = "a single text stands for a list of one";
    const repair = replacement("write it as a list", node.span, JSON.stringify([text]));
    reporter.report({ rule: "bare-value", message }, path, node.span, repair);
  }
  reportAll(reporter, review(text), path, node);
  return [text];
};

/** Reads an `action` or `resource` element: `"*"`, or a list. */
export const readPatterns = (
  node: JsonNode,
  path: Path,
  reporter: Reporter,
  review: Review,
): "*" | readonly string[] | undefined =>
  node.type === "scalar" && node.value === "*" ? "*" : readTexts(node, path, reporter, review);
