import { withoutNamePrefix } from "../action.js";
import type { PolicyKind } from "../kind.js";
import type { JsonNode } from "./json-node.js";
import { isNamed } from "./read-members.js";

const find = (node: JsonNode, name: string): JsonNode | undefined =>
  node.type === "object" ? node.members.find(({ key }) => isNamed(key, name))?.value : undefined;

const listOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node === undefined ? [] : node.type === "array" ? node.items : [node];

const assumesRole = (action: JsonNode): boolean =>
  action.type === "scalar" &&
  typeof action.value === "string" &&
  withoutNamePrefix(action.value).startsWith("sts:AssumeRole");

/**
 * The kind that a document is most likely meant as: with a principal, `sts:AssumeRole*` and no resource a trust policy;
 * with a principal otherwise a bucket policy; else an identity policy.
 */
export const guessKind = (document: JsonNode): PolicyKind => {
  const statements = listOf(find(document, "statement"));
  if (![document, ...statements].some((node) => find(node, "principal") !== undefined)) return "identity";
  const isTrust = statements.some(
    (statement) => find(statement, "resource") === undefined && listOf(find(statement, "action")).some(assumesRole),
  );
  return isTrust ? "trust" : "bucket";
};
