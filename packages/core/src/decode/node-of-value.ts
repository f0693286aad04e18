import { type JsonMember, type JsonNode, maxDepth, type Span } from "./json-node.js";

/** Why a value cannot be read: it nests too deep, or holds too many values. */
export type ValueFault = "too-deep" | "too-large";

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/**
 * The node of a value as `JSON.parse` gives it. What JSON cannot hold reads as `JSON.stringify` writes it: a member that is
 * `undefined` is not there, and such an item of a list is `null`. `most` bounds the values, because a value that is no tree
 * (lists that share lists, as YAML aliases make them) can stand for more of them than fit anywhere.
 */
export const nodeOfValue = (root: unknown, most: number): JsonNode | ValueFault => {
  let count = 0;
  let fault: ValueFault | undefined;

  const nextSpan = (): Span => {
    count += 1;
    if (count > most) fault ??= "too-large";
    return { offset: count, length: 0 };
  };
  const membersOf = (value: object, depth: number): readonly JsonMember[] =>
    Object.entries(value)
      .filter(([, item]) => item !== undefined && typeof item !== "function" && typeof item !== "symbol")
      .map(([key, item]: [string, unknown]) => ({ key, keySpan: nextSpan(), value: nodeOf(item, depth + 1) }));
  const nodeOf = (value: unknown, depth: number): JsonNode => {
    const span = nextSpan();
    const isNested = typeof value === "object" && value !== null;
    if (isNested && depth >= maxDepth) fault ??= "too-deep";
    if (!isNested || fault !== undefined) {
      const scalar = isScalar(value) ? value : null;
      const rounded = typeof scalar === "number" && Number.isInteger(scalar) && !Number.isSafeInteger(scalar);
      return { type: "scalar", value: scalar, span, ...(rounded ? { literal: String(scalar) } : {}) };
    }
    if (Array.isArray(value)) {
      return { type: "array", items: Array.from(value, (item: unknown) => nodeOf(item, depth + 1)), span };
    }
    return { type: "object", members: membersOf(value, depth), span };
  };

  const node = nodeOf(root, 0);
  return fault ?? node;
};
