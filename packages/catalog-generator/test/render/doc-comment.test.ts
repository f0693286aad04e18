import { describe, expect, it } from "vitest";
import { docComment } from "../../src/render/doc-comment.js";

describe("docComment", () => {
  it("is one line if it fits", () => {
    expect(docComment(["Get a thing."])).toBe("/** Get a thing. */");
  });

  it("parts paragraphs and keeps one of several lines", () => {
    expect(docComment(["A thing.", "```ts\nf({  });\n```"])).toBe(
      "/**\n * A thing.\n *\n * ```ts\n * f({  });\n * ```\n */",
    );
  });

  it("wraps at 120 columns", () => {
    const lines = docComment([Array.from({ length: 80 }, () => "word").join(" ")]).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(lines).toHaveLength(6);
  });

  it("cannot be ended by its text", () => {
    expect(docComment(["The path a/*/b."])).toBe("/** The path a/*\\/b. */");
  });
});
