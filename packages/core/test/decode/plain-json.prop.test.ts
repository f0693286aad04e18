import * as fc from "fast-check";
import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import type { JsonNode } from "../../src/decode/json-node.js";
import { readPlainJson } from "../../src/decode/plain-json.js";
import { jsonLike, mutatedDocument } from "../support/json-text.js";

const value = fc.jsonValue({ maxDepth: 6, stringUnit: "binary" });
const spaced = fc
  .tuple(value, fc.constantFrom(undefined, 1, "\t", " \n", "\r\n"))
  .map(([content, indent]) =>
    typeof indent === "string" && indent.includes("\n")
      ? `${indent}${JSON.stringify(content)}${indent}`
      : JSON.stringify(content, null, indent),
  );
const number = fc
  .tuple(
    fc.constantFrom("", "-", "+", "0", "."),
    fc.bigInt().map(String),
    fc.constantFrom("", ".", ".0", ".50", "e", "e9", "E+20", "e-400", "e999", "x"),
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(
  spaced,
  jsonLike,
  mutatedDocument,
  number,
  number.map((text) => `[${text}, ${text}]`),
);

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const contentOf = (node: JsonNode): unknown => {
  if (node.type === "scalar") return node.value;
  if (node.type === "array") return node.items.map(contentOf);
  return Object.fromEntries(node.members.map(({ key, value: member }) => [key, contentOf(member)]));
};

const depthOf = (content: unknown): number =>
  typeof content === "object" && content !== null ? 1 + Math.max(0, ...Object.values(content).map(depthOf)) : 0;

type Place = readonly [offset: number, length: number];

/** The places of all values and keys, in the order of the text. */
const placesOf = (node: JsonNode): readonly Place[] => {
  const own: Place = [node.span.offset, node.span.length];
  if (node.type === "scalar") return [own];
  if (node.type === "array") return [own, ...node.items.flatMap(placesOf)];
  const ofMembers = node.members.flatMap(({ keySpan, value: member }): Place[] => [
    [keySpan.offset, keySpan.length],
    ...placesOf(member),
  ]);
  return [own, ...ofMembers];
};

const placesOfParser = (node: Node): readonly Place[] => {
  const inner = (node.children ?? []).flatMap(placesOfParser);
  return node.type === "property" ? inner : [[node.offset, node.length], ...inner];
};

describe("reading plain JSON", () => {
  it("takes what JSON.parse takes, up to the bound of depth, and refuses what it refuses", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = parsed(text);
        const isRead = json !== undefined && depthOf(json.value) <= 32;
        expect(readPlainJson(text) !== undefined).toBe(isRead);
      }),
      { numRuns: 3000 },
    );
  });

  it("gives the values of JSON.parse", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const node = readPlainJson(text);
        fc.pre(node !== undefined);
        expect(contentOf(node)).toStrictEqual(parsed(text)?.value);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the places and values of jsonc-parser, repeated keys included", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const node = readPlainJson(text);
        fc.pre(node !== undefined);
        const errors: ParseError[] = [];
        const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
        expect(errors).toStrictEqual([]);
        expect(placesOf(node)).toStrictEqual(tree && placesOfParser(tree));
        expect(JSON.stringify(contentOf(node))).toBe(JSON.stringify(tree && getNodeValue(tree)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["32 levels", "[".repeat(32) + "]".repeat(32), true],
    ["33 levels", "[".repeat(33) + "]".repeat(33), false],
    ["33 levels of objects", '{"a":'.repeat(33) + "1" + "}".repeat(33), false],
    ["a key __proto__", '{"__proto__":{"a":1}}', true],
  ])("reads %s: %s", (_, text, isRead) => {
    expect(readPlainJson(text) !== undefined).toBe(isRead);
  });
});
