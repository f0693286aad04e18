import { documentTree, type JsonNode } from "@camwright/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LooseNode, readLoosely } from "../../../src/engine/assist/loose-json.js";

/** A node as nested lists of what was read. */
const shapeOf = (node: LooseNode | undefined): unknown => {
  if (node === undefined) return undefined;
  if (node.type === "object")
    return Object.fromEntries(node.members.map(({ key, value }) => [key.value, shapeOf(value)]));
  if (node.type === "array") return node.items.map(shapeOf);
  return node.type === "text" ? node.value : node.type;
};

const strict = (node: JsonNode): LooseNode => {
  const place = { from: node.span.offset, to: node.span.offset + node.span.length };
  if (node.type === "array") return { type: "array", items: node.items.map(strict), ...place };
  if (node.type === "object") {
    const members = node.members.map(({ key, keySpan, value }) => ({
      key: {
        type: "text" as const,
        value: key,
        from: keySpan.offset,
        to: keySpan.offset + keySpan.length,
        quotes: "both" as const,
      },
      hasColon: true,
      value: strict(value),
    }));
    return { type: "object", members, ...place };
  }
  return typeof node.value === "string"
    ? { type: "text", value: node.value, quotes: "both", ...place }
    : { type: "other", ...place };
};

describe("readLoosely", () => {
  it.each([
    ["a key without a value", '{"effect" "action": ["cos:*"]}', { effect: undefined, action: ["cos:*"] }],
    ["a value that is missing", '{"effect": , "action": ["cos:*"]}', { effect: undefined, action: ["cos:*"] }],
    ["a value that is missing before a key", '{"effect": "action": 1}', { effect: undefined, action: "other" }],
    ["no comma", '{"a": 1 "b": [1 "x"]}', { a: "other", b: ["other", "x"] }],
    ["what is not closed", '{"a": [{"b": "c', { a: [{ b: "c" }] }],
    ["a bracket of another kind", '{"a": ["x"}, ', { a: ["x"] }],
    ["a closing bracket too many", '["x"]] ', ["x"]],
    ["a word without quotes", "{eff", { eff: undefined }],
    ["comments", '{/* a */ "a": "b" // c\n}', { a: "b" }],
    ["nothing", " ", undefined],
  ])("reads on over %s", (_, text, shape) => {
    expect(shapeOf(readLoosely(text))).toEqual(shape);
  });

  it("gives up where brackets nest deeper than any policy", () => {
    expect(readLoosely("[".repeat(100_000))?.type).toBe("array");
  });

  it("reads what is JSON as the language does", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat(4), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const tree = documentTree(text);
        expect(readLoosely(text)).toEqual(tree && strict(tree.root));
      }),
    );
  });

  it("reads any text, and every node stands in it", () => {
    const within = (node: LooseNode, from: number, to: number): boolean =>
      from <= node.from &&
      node.from <= node.to &&
      node.to <= to &&
      (node.type === "array"
        ? node.items.every((item) => within(item, node.from, node.to))
        : node.type !== "object" ||
          node.members.every(
            ({ key, value }) =>
              within(key, node.from, node.to) && (value === undefined || within(value, node.from, node.to)),
          ));
    const signs = fc.constantFrom("{", "}", "[", "]", ":", ",", '"a"', '"', "x", "1", " ", "\n", "\\");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const node = readLoosely(text);
        expect(node === undefined || within(node, 0, text.length)).toBe(true);
      }),
    );
  });
});
