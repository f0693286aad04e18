import { describe, expect, it } from "vitest";
import { type Finding, inspectPolicy } from "../../src/index.js";
import { documentWith } from "../support/document.js";

const findingsOf = (text: string): readonly string[] =>
  inspectPolicy(text).findings.map(
    ({ rule, range }: Finding) => `${rule} ${range?.start.line ?? 0}:${range?.start.column ?? 0}`,
  );
const valid = documentWith({});

describe("a text that is not JSON", () => {
  it.each<[string, string, readonly string[]]>([
    ["a comment that is not closed", "/*", ["json-comment 1:1", "json-syntax 1:3"]],
    ["a comment that is not closed inside", '{"version": /*', ["json-comment 1:13", "json-syntax 1:15"]],
    ["a comment alone", "// nothing", ["json-comment 1:1", "json-syntax 1:11"]],
    ["nothing", "", ["json-empty 1:1"]],
    ["a byte order mark alone", "\ufeff", ["json-byte-order-mark 1:1", "json-empty 1:1"]],
    ["a lone closer", "}", ["json-syntax 1:1"]],
    ["closers in the wrong order", '{"a":[}]', ["json-syntax 1:7"]],
    ["two documents", "{}\n{}", ["json-syntax 2:1"]],
    ["two commas", "[1,,2]", ["json-syntax 1:4"]],
    ["a missing comma, on the line that lacks it", '[\n"a"\n"b"]', ["json-syntax 2:4"]],
    ["a missing comma before a comment", '[\n"a" // one\n"b"]', ["json-syntax 2:4", "json-comment 2:5"]],
    ["a missing colon", '{"a" 1}', ["json-syntax 1:5"]],
    ["a text that is not closed", '["a', ["json-syntax 1:2"]],
    ["a text over two lines", '["a\nb"]', ["json-syntax 1:2", "json-syntax 2:1"]],
    ["a control character in a text", '["a\u0001"]', ["json-syntax 1:2"]],
    ["a NUL between tokens", "[\0]", ["json-character 1:2"]],
    ["an unknown escape", '["\\x"]', ["json-syntax 1:2"]],
    ["half an escape", '["\\u12"]', ["json-syntax 1:2"]],
    ["a number that begins with zero", "[01]", ["json-syntax 1:3"]],
    ["a number without digits behind the point", "[1.]", ["json-syntax 1:2"]],
    ["a literal of Python", "[True]", ["json-character 1:2"]],
    ["a byte order mark in the middle", "[\ufeff1]", ["json-character 1:2"]],
    ["a comment of YAML", '[ # “a” "b": 、 \n1]', ["json-comment 1:3"]],
    ["a text closed with a typographic quote", '{"a": "b”,\n"c": "d”}', ["json-quote 1:9", "json-quote 2:8"]],
    ["an ideographic comma", '["a"、"b"]', ["json-character 1:5"]],
    ["full-width brackets", "［1］", ["json-character 1:1"]],
  ])("%s", (_, text, expected) => {
    expect(findingsOf(text).filter((finding) => finding.startsWith("json-"))).toStrictEqual(expected);
  });

  it("gives no policy where a fault may change what the rest means", () => {
    expect(inspectPolicy(valid.replace('"allow"', "'allow'")).policy).toBeUndefined();
  });

  it("gives the policy and its other findings where the fault changes nothing", () => {
    const { policy, findings } = inspectPolicy(
      `\ufeff// mine\n${valid.replace("}]}", ",}],}").replace("allow", "Allow")}`,
    );
    expect(policy?.statement[0]?.effect).toBe("allow");
    expect(findings.map(({ rule }) => rule)).toStrictEqual([
      "json-byte-order-mark",
      "json-comment",
      "effect-case",
      "json-trailing-comma",
      "json-trailing-comma",
    ]);
  });

  it("does not report the consequences of a fault on the same line", () => {
    expect(
      findingsOf("{“version”: “2.0”, “a”: “name/cos:GetObject”}").filter((text) => !text.startsWith("json-quote")),
    ).toStrictEqual([]);
  });

  it("reports at most 50 faults", () => {
    expect(findingsOf("[\n@\n".repeat(1000))).toHaveLength(1);
    expect(findingsOf(`[${"1 \n".repeat(1000)}]`)).toHaveLength(50);
  });
});

describe("line ends", () => {
  it.each([
    ["line feeds", "\n"],
    ["carriage returns with line feeds", "\r\n"],
    ["carriage returns", "\r"],
  ])("%s count once", (_, end) => {
    const text = [
      "{",
      '"version": "2.0",',
      '"statement": [{"effect": "Allow", "action": "*", "resource": "*"}]',
      "}",
    ].join(end);
    expect(findingsOf(text)).toStrictEqual(["effect-case 3:26"]);
  });
});

describe("deep nesting", () => {
  const levels = 100_000;
  it.each([
    ["objects", '{"a":'.repeat(levels) + "1" + "}".repeat(levels)],
    ["lists", "[".repeat(levels) + "]".repeat(levels)],
    ["both", '[{"a":'.repeat(levels) + "1" + "}]".repeat(levels)],
    ["mismatched brackets", "[}".repeat(levels)],
    ["brackets that are never closed", '{"a":['.repeat(levels)],
    ["closers alone", "]".repeat(levels)],
    ["openers behind commas", "[,".repeat(levels)],
  ])("of %s is refused", (_, text) => {
    const { findings, policy } = inspectPolicy(text);
    expect(policy).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toContain(text.startsWith("]") ? "json-syntax" : "document-too-deep");
  });

  it("of 32 levels is read", () => {
    expect(inspectPolicy("[".repeat(32) + "]".repeat(32)).findings.map(({ rule }) => rule)).toStrictEqual([
      "document-not-object",
    ]);
  });

  it("inside a text is none", () => {
    expect(inspectPolicy(JSON.stringify("[".repeat(100))).findings.map(({ rule }) => rule)).toStrictEqual([
      "document-not-object",
    ]);
  });
});

describe("a very long text", () => {
  it("is refused unread", () => {
    const { findings } = inspectPolicy(" ".repeat(10 * 1024 * 1024));
    expect(findings.map(({ rule }) => rule)).toStrictEqual(["document-too-large"]);
  });

  it("is read where the caller wants it", () => {
    const { findings } = inspectPolicy(valid + " ".repeat(2 * 1024 * 1024), { maxLength: 4 * 1024 * 1024 });
    expect(findings).toStrictEqual([]);
  });
});
