import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffLine, lineDiff } from "../../../src/engine/propose/line-diff.js";

const tags = (before: string, after: string): string =>
  lineDiff(before, after)
    .map((line) => (line._tag === "gap" ? `…${String(line.lines)}` : `${line._tag[0] ?? ""}${line.text}`))
    .join(" ");

describe("the difference of two texts by lines", () => {
  it.each([
    ["a\nb\nc", "a\nx\nc", "sa gb nx sc"],
    ["a\nb", "a\nb", "…2"],
    ["", "a", "g na"],
    ["1\n2\n3\n4\n5\n6\n7\n8", "1\n2\n3\n4\n5\n6\n7\nx", "…5 s6 s7 g8 nx"],
    ["{\n a\n},\n{\n b\n}", "{\n b\n}", "g{ g a g}, s{ s b s}"],
    ["[\n {\n  x\n },\n {\n  y\n }\n]", "[\n {\n  x\n }\n]", "s[ s { s  x g }, g { g  y s } s]"],
    [
      "[\n {\n  d\n },\n {\n  d\n  e\n },\n {\n  d\n  f\n }\n]",
      "[\n {\n  d\n },\n {\n  d\n  f\n }\n]",
      "…2 s  d s }, g { g  d g  e g }, s { s  d …3",
    ],
    ["a\nb\na\nb", "b\na\nb\na", "ga sb sa sb na"],
  ])("of %j and %j", (before, after, expected) => {
    expect(tags(before, after)).toBe(expected);
  });

  it("has all lines of both", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 }).map((lines) => lines.join("\n"));
    const count = (lines: readonly DiffLine[], tag: "gone" | "new"): number =>
      lines.reduce(
        (sum, line) => sum + (line._tag === "gap" ? line.lines : line._tag === "same" || line._tag === tag ? 1 : 0),
        0,
      );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = lineDiff(before, after);
        expect(count(lines, "gone")).toBe(before.split("\n").length);
        expect(count(lines, "new")).toBe(after.split("\n").length);
      }),
    );
  });

  it("leads from one to the other", () => {
    const texts = fc.array(fc.constantFrom("{", " a", " b", "}"), { maxLength: 12 }).map((lines) => lines.join("\n"));
    const side = (lines: readonly DiffLine[], tag: "gone" | "new"): string =>
      lines.flatMap((line) => (line._tag === "same" || line._tag === tag ? [line.text] : [])).join("\n");
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = lineDiff(before, after);
        fc.pre(lines.every(({ _tag }) => _tag !== "gap"));
        expect([side(lines, "gone"), side(lines, "new")]).toEqual([before, after]);
      }),
    );
  });

  it("tells long middles as a whole, in time", () => {
    const of = (letter: string): string => Array.from({ length: 20_000 }, (_, at) => letter + String(at)).join("\n");
    expect(lineDiff(of("a"), of("b"))).toHaveLength(40_000);
  });
});
