import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonNode } from "../../src/decode/json-node.js";
import { minifiedSize } from "../../src/decode/minified-size.js";
import { nodeOfValue } from "../../src/decode/node-of-value.js";
import { readPlainJson } from "../../src/decode/plain-json.js";
import type { SizeUnit } from "../../src/index.js";
import { jsonLike } from "../support/json-text.js";

const value = fc.jsonValue({ maxDepth: 6, stringUnit: "binary" });
const units: readonly SizeUnit[] = ["characters", "bytes"];

const expectBounded = (node: JsonNode | undefined): void => {
  fc.pre(node?.type === "object");
  for (const unit of units) expect(minifiedSize(node, unit)).toBeLessThanOrEqual(node.bound ?? Infinity);
};

describe("the minified size", () => {
  it("is that of JSON.stringify, in characters and in bytes", () => {
    fc.assert(
      fc.property(value, (content) => {
        const text = JSON.stringify(content);
        const node = readPlainJson(text);
        fc.pre(node !== undefined);
        expect(minifiedSize(node, "characters")).toBe(Array.from(text).length);
        expect(minifiedSize(node, "bytes")).toBe(new TextEncoder().encode(text).length);
      }),
      { numRuns: 1000 },
    );
  });

  it("is at most the bound that a text has", () => {
    const member = fc.oneof(jsonLike, fc.constantFrom("1e20", "1e999", "-0", '"\\ud800"', '"\ud800"', '"é\\n"'));
    fc.assert(
      fc.property(member, (json) => expectBounded(readPlainJson(`{"a":${json}}`))),
      { numRuns: 1000 },
    );
  });

  it("is at most the bound that a value has", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), value), (content) => {
        const node = nodeOfValue(content, 10_000);
        fc.pre(typeof node === "object");
        expectBounded(node);
      }),
      { numRuns: 1000 },
    );
  });
});
