import { type JsonMember, type JsonNode, maxDepth, type Span } from "./json-node.js";

/** Why a value cannot be read: it nests too deep, or holds too many values. */
export type ValueFault = "too-deep" | "too-large";

/** The most that a UTF-16 code unit takes in JSON text, in characters and in bytes: `\ud800`. */
const longestEscape = 6;

/** The most that a key or value takes beside the characters of its text: a number with all its digits, a sign before or after. */
const longestOther = 32;

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const scalarOf = (value: unknown, span: Span): JsonNode => {
  const scalar = isScalar(value) ? value : null;
  const isRounded = typeof scalar === "number" && Number.isInteger(scalar) && !Number.isSafeInteger(scalar);
  return isRounded
    ? { type: "scalar", value: scalar, span, literal: String(scalar) }
    : { type: "scalar", value: scalar, span };
};

/**
 * The node of a value as `JSON.parse` gives it. What JSON cannot hold reads as `JSON.stringify` writes it: a member that is
 * `undefined` is not there, and such an item of a list is `null`. `most` bounds the values, because a value that is no tree
 * (lists that share lists, as YAML aliases make them) can stand for more of them than fit anywhere.
 */
export const nodeOfValue = (root: unknown, most: number): JsonNode | ValueFault => {
  let count = 0;
  let units = 0;
  let fault: ValueFault | undefined;

  const nextSpan = (): Span => {
    count += 1;
    if (count > most) fault ??= "too-large";
    return { offset: count, length: 0 };
  };
  const membersOf = (value: object, depth: number): readonly JsonMember[] => {
    const members: JsonMember[] = [];
    for (const [key, item] of Object.entries(value) as [string, unknown][]) {
      if (item === undefined || typeof item === "function" || typeof item === "symbol") continue;
      units += key.length;
      members.push({ key, keySpan: nextSpan(), value: nodeOf(item, depth + 1) });
    }
    return members;
  };
  const itemsOf = (value: readonly unknown[], depth: number): readonly JsonNode[] => {
    const items: JsonNode[] = [];
    for (const item of value) items.push(nodeOf(item, depth + 1));
    return items;
  };
  const nodeOf = (value: unknown, depth: number): JsonNode => {
    const span = nextSpan();
    if (typeof value === "string") units += value.length;
    const isNested = typeof value === "object" && value !== null;
    if (isNested && depth >= maxDepth) fault ??= "too-deep";
    if (!isNested || fault !== undefined) return scalarOf(value, span);
    if (Array.isArray(value)) return { type: "array", items: itemsOf(value, depth), span };
    return { type: "object", members: membersOf(value, depth), span };
  };

  const node = nodeOf(root, 0);
  if (fault !== undefined) return fault;
  if (node.type !== "object") return node;
  const bound = units * longestEscape + count * longestOther;
  return { type: "object", members: node.members, span: node.span, bound };
};
