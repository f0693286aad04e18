import { holdsExactly } from "../value/decimal.js";

/**
 * Where a node stands: offset and length in UTF-16 code units of the text. Nodes made from a value are numbered in the order
 * of the document instead, so that findings can be put in order without a text.
 */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** One `"key": value` of an object. */
export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/** A JSON value with its place. Duplicate keys are all there. */
export type JsonNode =
  | JsonObject
  | { readonly type: "array"; readonly items: readonly JsonNode[]; readonly span: Span }
  | JsonScalar;

/** The members of an object with its place. */
export interface JsonObject {
  readonly type: "object";
  readonly members: readonly JsonMember[];
  readonly span: Span;
  /** At least as many as the document has characters and bytes when minified, where a bound is known without counting. */
  readonly bound?: number;
}

/** A text, number, boolean or `null`. */
export interface JsonScalar {
  readonly type: "scalar";
  readonly value: string | number | boolean | null;
  readonly span: Span;
  /** How the text writes a number that a float holds only rounded. */
  readonly literal?: string;
}

/** Documents nest six levels at the most; anything beyond this is refused before it is read. */
export const maxDepth = 32;

/** The node of a number that a text writes as `literal`. */
export const numberNode = (value: number, literal: string, span: Span): JsonNode =>
  Number.isFinite(value) && !holdsExactly(value, literal)
    ? { type: "scalar", value, span, literal }
    : { type: "scalar", value, span };
