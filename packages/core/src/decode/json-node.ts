/** Where a node stands in the text: offset and length in UTF-16 code units. Absent for nodes made from a value. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** One `"key": value` of an object. */
export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly value: JsonNode;
}

/** A JSON value with its place in the text. Duplicate keys are all there. */
export type JsonNode =
  | { readonly type: "object"; readonly members: readonly JsonMember[]; readonly span: Span | undefined }
  | { readonly type: "array"; readonly items: readonly JsonNode[]; readonly span: Span | undefined }
  | { readonly type: "scalar"; readonly value: string | number | boolean | null; readonly span: Span | undefined };

/** Documents nest six levels at the most; anything beyond this is refused before it is read. */
export const maxDepth = 32;

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** The node of a value as `JSON.parse` gives it, or `undefined` where it nests too deep or is no JSON value. */
export const nodeOfValue = (value: unknown, depth = 0): JsonNode | undefined => {
  if (isScalar(value)) return { type: "scalar", value, span: undefined };
  if (typeof value !== "object" || value === null || depth >= maxDepth) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => nodeOfValue(item, depth + 1));
    return items.every((item) => item !== undefined) ? { type: "array", items, span: undefined } : undefined;
  }
  const members: JsonMember[] = [];
  for (const [key, item] of Object.entries(value)) {
    const node = nodeOfValue(item, depth + 1);
    if (node === undefined) return undefined;
    members.push({ key, keySpan: undefined, value: node });
  }
  return { type: "object", members, span: undefined };
};

/** The length of the node's JSON text without white space between tokens, and the bytes of that text as UTF-8. */
export const minifiedSize = (node: JsonNode): { readonly characters: number; readonly bytes: number } => {
  const text = minified(node);
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return { characters: text.length, bytes };
};

const minified = (node: JsonNode): string => {
  switch (node.type) {
    case "scalar":
      return JSON.stringify(node.value);
    case "array":
      return `[${node.items.map(minified).join(",")}]`;
    case "object":
      return `{${node.members.map(({ key, value }) => `${JSON.stringify(key)}:${minified(value)}`).join(",")}}`;
  }
};
