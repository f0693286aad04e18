import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quote } from "../src/index.js";

describe("a text in a message", () => {
  it.each([
    ["", "``"],
    ["a b", "`a b`"],
    ["中文", "`中文`"],
    ["\n", "`\\u{000a}`"],
    ["\u001b[31m", "`\\u{001b}[31m`"],
    ["\u202edeny", "`\\u{202e}deny`"],
    ["\ud800", "`\\u{d800}`"],
    ["😀", "`😀`"],
    [`${"a".repeat(99)}😀`, `\`${"a".repeat(99)}\\u{d83d}…\``],
  ])("%j is %s", (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it("has no control character and is never long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(quote(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(quote(text).length).toBeLessThanOrEqual(1010);
      }),
    );
  });
});
