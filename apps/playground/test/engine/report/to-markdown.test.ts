import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemOf, runsOf } from "../../../src/engine/report/report.js";
import { toMarkdown } from "../../../src/engine/report/to-markdown.js";

describe("a report as Markdown", () => {
  it("has headings, fields and lists in lists", () => {
    expect(
      toMarkdown([
        { _tag: "heading", level: 2, text: "Layers" },
        { _tag: "fields", fields: [["Action", [{ code: "cos:GetObject" }]]] },
        { _tag: "list", items: [itemOf(["one"], [itemOf(["two"])])] },
        { _tag: "paragraph", line: runsOf("only `*` matches") },
      ]),
    ).toBe("## Layers\n\n- **Action**: `cos:GetObject`\n\n- one\n  - two\n\nonly `*` matches\n");
  });

  it.each([
    ["<script>", String.raw`\<script\>`],
    ["[a](javascript:b)", String.raw`\[a\](javascript:b)`],
    ["- a", String.raw`\- a`],
    ["1. a", String.raw`\1. a`],
    ["# a\n# b", String.raw`\# a \# b`],
  ])("leaves %j text", (text, expected) => {
    expect(toMarkdown([{ _tag: "paragraph", line: [text] }])).toBe(`${expected}\n`);
  });

  it.each([
    ["a", "`a`"],
    ["`", "`` ` ``"],
    ["a``b", "```a``b```"],
    ["", "`  `"],
    ["a\nb", "`a b`"],
  ])("fences the code %j", (code, expected) => {
    expect(toMarkdown([{ _tag: "paragraph", line: [{ code }] }])).toBe(`${expected}\n`);
  });

  it("never ends code early", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[`a ]{0,12}$/), (code) => {
        const [fence = ""] = /^`+/.exec(toMarkdown([{ _tag: "paragraph", line: [{ code }] }])) ?? [];
        expect((code.match(/`+/g) ?? []).every((row) => row.length !== fence.length)).toBe(true);
      }),
    );
  });
});
