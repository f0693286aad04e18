import { describe, expect, it } from "vitest";
import { compileGlob, matchesGlob } from "../../src/index.js";

const matches = (pattern: string, text: string): boolean => matchesGlob(compileGlob(pattern), text);

describe("a pattern", () => {
  it.each([
    // 598/10604: `*` is any run of characters, anywhere
    ["*", ""],
    ["*", "DescribeInstances"],
    ["Describe*", "DescribeInstances"],
    ["Describe*", "Describe"],
    ["*Bucket*", "GetBucketAcl"],
    ["*Vpn*", "Vpn"],
    ["Get*Object", "GetObject"],
    ["a*b*c", "a-b-b-c"],
    ["**", "x"],
    ["a**b", "ab"],
    // 598/10606: also `/`, `:` and line breaks
    ["dir1/*", "dir1/dir2/a.txt"],
    ["dir1/*", "dir1/"],
    ["repo/*", "repo/ns/name:tag"],
    ["a*z", "a\nb\r\n\u2028z"],
    // everything else stands for itself (U-16)
    ["a?c", "a?c"],
    ["a.c", "a.c"],
    ["[a-z]+", "[a-z]+"],
    ["\\d", "\\d"],
    ["", ""],
    // a match of the last piece must not overlap the first
    ["aba*ba", "ababa"],
    ["*aab", "aaab"],
    ["*ab*ab", "abab"],
    // surrogate pairs are two units of text
    ["*😀*", "a😀b"],
    ["😀", "😀"],
    ["a*", "a😀"],
  ])("%j matches %j", (pattern, text) => {
    expect(matches(pattern, text)).toBe(true);
  });

  it.each([
    ["", "a"],
    ["a", ""],
    ["a", "aa"],
    ["Describe*", "describeInstances"],
    ["a?c", "abc"],
    ["a.c", "abc"],
    // no prefix match without a star (C-12, C-13)
    ["dir1/*", "dir1"],
    ["dir1", "dir1/a"],
    ["a*b", "ba"],
    ["aba*aba", "aba"],
    ["aba*ba", "aba"],
    ["a*a", "a"],
    ["*ab*ab", "ab"],
    ["a*b*c", "acb"],
    ["é", "e\u0301"],
    ["😀", "😁"],
  ])("%j does not match %j", (pattern, text) => {
    expect(matches(pattern, text)).toBe(false);
  });
});
