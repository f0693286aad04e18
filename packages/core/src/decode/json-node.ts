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
  | { readonly type: "object"; readonly members: readonly JsonMember[]; readonly span: Span }
  | { readonly type: "array"; readonly items: readonly JsonNode[]; readonly span: Span }
  | JsonScalar;

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

/** The length of the node's JSON text without white space between tokens: in characters, and in bytes of UTF-8. */
export const minifiedSize = (node: JsonNode): { readonly characters: number; readonly bytes: number } => {
  let characters = 0;
  let bytes = 0;
  for (const character of minified(node)) {
    const code = character.codePointAt(0) ?? 0;
    characters += 1;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return { characters, bytes };
};

const minified = (node: JsonNode): string => {
  switch (node.type) {
    case "scalar":
      return node.literal ?? JSON.stringify(node.value);
    case "array":
      return `[${node.items.map(minified).join(",")}]`;
    case "object":
      return `{${node.members.map(({ key, value }) => `${JSON.stringify(key)}:${minified(value)}`).join(",")}}`;
  }
};
