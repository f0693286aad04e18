import { describe, expect, it } from "vitest";
import { format } from "../../../src/engine/answer/format.js";
import { marked } from "../assist/marked.js";

const formatted = (text: string): string => {
  const result = format({ ...marked(text), kind: "identity" });
  return result._tag === "formatted"
    ? `${result.text.slice(0, result.offset)}|${result.text.slice(result.offset)}`
    : `refused ${result.reason?.rule ?? ""}`;
};

describe("format", () => {
  it.each([
    [
      '{"statement":{"Action":"cos:Get|Object","resource":"*","effect":"allow"},"version":"2.0"}',
      '{\n  "version": "2.0",\n  "statement": [\n    {\n      "effect": "allow",\n      "action": [\n        "cos:Get|Object"\n      ],\n      "resource": [\n        "*"\n      ]\n    }\n  ]\n}\n',
    ],
    [
      '{"version":"2.0","statement":[{"effect":"allow","action":["cos:*"],"res|ource":["*"]}]}',
      '{\n  "version": "2.0",\n  "statement": [\n    {\n      "effect": "allow",\n      "action": [\n        "cos:*"\n      ],\n      "res|ource": [\n        "*"\n      ]\n    }\n  ]\n}\n',
    ],
  ])("writes the canonical form, and the place stays where it was: %s", (text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  it("keeps the place in a text that is canonical already", () => {
    const text = '{\n  "version": "2.0",\n | "statement": []\n}\n';
    const filled = text.replace(
      "[]",
      '[\n    {\n      "effect": "allow",\n      "action": [\n        "*"\n      ],\n      "resource": [\n        "*"\n      ]\n    }\n  ]',
    );
    expect(formatted(filled).replace("|", "")).toBe(filled.replace("|", ""));
    expect(formatted(filled)).toMatch(/"2.0",\s*\|\s*"statement"/);
  });

  it.each([
    ["JSON that breaks off", '{"version"|', "refused json-syntax"],
    [
      "a statement without an effect",
      '{"version":"2.0","statement":[{"action":["cos:*"],"resource":["*"]|}]}',
      "refused element-missing",
    ],
    [
      "comments, which would be lost",
      '{"version":"2.0",/* why */"statement":[{"effect":"allow","action":["cos:*"],"resource":["*"]|}]}',
      "refused json-comment",
    ],
  ])("says why not: %s", (_, text, expected) => {
    expect(formatted(text)).toBe(expected);
  });
});
