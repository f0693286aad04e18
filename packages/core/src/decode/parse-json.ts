import { type Node, type ParseError, parseTree } from "../dependencies/jsonc-parser.js";
import { type JsonMember, type JsonNode, maxDepth, numberNode } from "./json-node.js";
import { root } from "./path.js";
import { readPlainJson } from "./plain-json.js";
import type { Locate } from "./position.js";
import { type Reporter, replacement } from "./reporter.js";
import { describeSyntaxError, type SyntaxProblem } from "./syntax-problem.js";
import { tokenFinder, tokensOf } from "./token.js";

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
const tolerant = { disallowComments: false, allowTrailingComma: true, allowEmptyContent: false };

/** No document needs more; what comes after this many syntax errors is noise. */
const mostSyntaxProblems = 50;

/** After so many parser errors nothing is described any more: almost all of them are consequences of others. */
const mostErrors = 5000;

const openerOf: Readonly<Record<string, string>> = { "}": "{", "]": "[" };

/** The offset of the first bracket that opens one level too many. */
const tooDeepAt = (text: string): number | undefined => {
  const open: string[] = [];
  for (const { offset } of tokensOf(text)) {
    // The first character tells brackets from every other token; one inside a text is not at its start.
    const first = text.charAt(offset);
    if (first === "{" || first === "[") {
      open.push(first);
      if (open.length > maxDepth) return offset;
    } else if (openerOf[first] !== undefined && openerOf[first] === open.at(-1)) {
      // Only the matching closer counts, so that mismatched brackets never hide a level from this bound.
      open.pop();
    }
  }
  return undefined;
};

/** The tree of the parser as nodes. Its recursion is bounded by {@link tooDeepAt}. */
const nodesOf = (text: string, root: Node): JsonNode => {
  const memberOf = (property: Node): readonly JsonMember[] => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return [];
    return [{ key: String(key.value), keySpan: { offset: key.offset, length: key.length }, value: nodeOf(value) }];
  };
  const nodeOf = (node: Node): JsonNode => {
    const span = { offset: node.offset, length: node.length };
    if (node.type === "object") return { type: "object", members: (node.children ?? []).flatMap(memberOf), span };
    if (node.type === "array") return { type: "array", items: (node.children ?? []).map(nodeOf), span };
    const value: unknown = node.value;
    if (typeof value === "number") return numberNode(value, text.slice(node.offset, node.offset + node.length), span);
    return { type: "scalar", value: typeof value === "string" || typeof value === "boolean" ? value : null, span };
  };
  return nodeOf(root);
};

/**
 * The precise problems, and of the generic ones at most one a line and none where a precise one explains it. What is
 * recoverable explains nothing: the parser reads on behind it.
 */
const withoutEchoes = (problems: readonly SyntaxProblem[], locate: Locate): readonly SyntaxProblem[] => {
  const lineOf = (problem: SyntaxProblem): number => locate(problem.span).start.line;
  const taken = new Set(problems.filter(({ generic, recoverable }) => !generic && !recoverable).map(lineOf));
  const seen = new Set<number>();
  return problems.filter((problem) => {
    const key = problem.generic ? lineOf(problem) : -1 - problem.span.offset;
    if (seen.has(key) || (problem.generic && taken.has(key))) return false;
    seen.add(key);
    return true;
  });
};

const describeErrors = (text: string, errors: readonly ParseError[], locate: Locate): readonly SyntaxProblem[] => {
  const before = tokenFinder(text);
  const problems: SyntaxProblem[] = [];
  let commentEnd = 0;
  for (const error of errors.slice(0, mostErrors)) {
    // What stands in a comment is no fault of its own, even where the parser does not know the comment for one.
    if (error.offset < commentEnd) continue;
    const problem = describeSyntaxError(text, error, before(error.offset));
    if (problem.rule === "json-comment") commentEnd = problem.span.offset + problem.span.length;
    problems.push(problem);
  }
  return withoutEchoes(problems, locate);
};

/** The tree of a text that is JSON but for what the reported problems are about; `undefined` if they leave none. */
const parseTolerantly = (body: string, reporter: Reporter, locate: Locate): Node | undefined => {
  const errors: ParseError[] = [];
  const tree = parseTree(body, errors, strict);
  if (errors.length === 0) return tree;
  const problems = describeErrors(body, errors, locate);
  for (const problem of problems.slice(0, mostSyntaxProblems)) {
    reporter.report(problem, root, problem.span, problem.repair);
  }
  if (errors.length > mostErrors || problems.some((problem) => !problem.recoverable)) return undefined;
  const others: ParseError[] = [];
  const recovered = parseTree(body, others, tolerant);
  return others.length > 0 ? undefined : recovered;
};

const reportMark = (reporter: Reporter): void => {
  const message = "the text begins with a byte order mark, which is not JSON";
  const mark = { offset: 0, length: 1 };
  reporter.report({ rule: "json-byte-order-mark", message }, root, mark, replacement("delete it", mark, ""));
};

/** Says what is wrong with a text that is not plain JSON, and reads it where that changes nothing. */
const parseFaulty = (body: string, reporter: Reporter, locate: Locate): JsonNode | undefined => {
  if (body.trim() === "") {
    reporter.report({ rule: "json-empty", message: "the text is empty" }, root, { offset: 0, length: body.length });
    return undefined;
  }
  const deep = tooDeepAt(body);
  if (deep !== undefined) {
    const message = `the document nests deeper than ${maxDepth} levels`;
    reporter.report({ rule: "document-too-deep", message }, root, { offset: deep, length: 1 });
    return undefined;
  }
  const tree = parseTolerantly(body, reporter, locate);
  return tree && nodesOf(body, tree);
};

/**
 * Parses a JSON text. Every fault is reported; the node is there if the text is JSON but for comments, trailing commas and
 * a byte order mark, so that the faults of the policy itself can be reported in the same run.
 */
export const parseJson = (text: string, reporter: Reporter, locate: Locate): JsonNode | undefined => {
  const hasMark = text.startsWith("\ufeff");
  // The mark is replaced and not cut off, so that all offsets stay those of the text.
  const body = hasMark ? ` ${text.slice(1)}` : text;
  if (hasMark) reportMark(reporter);
  return readPlainJson(body) ?? parseFaulty(body, reporter, locate);
};
