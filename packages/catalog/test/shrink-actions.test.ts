import { describe, expect, it } from "vitest";
import { shrinkActions } from "../src/index.js";

const known = [
  "cos:DeleteBucket",
  "cos:DeleteObject",
  "cos:GetBucket",
  "cos:GetBucketACL",
  "cos:GetObject",
  "cos:GetObjectACL",
  "cos:HeadBucket",
  "cos:HeadObject",
  "cos:PutBucketACL",
  "cos:PutObject",
  "sts:AssumeRole",
  "sts:AssumeRoleWithSAML",
  "sts:QueryApiKey",
];

describe("shrinkActions", () => {
  it.each([
    [[], {}, []],
    [["cos:GetObject"], {}, ["cos:GetObject"]],
    // A name that begins another one is matched by its pattern too.
    [["cos:GetObject", "cos:GetObjectACL"], {}, ["cos:GetObject*"]],
    [["name/cos:GetObject", "cos:GetObject", "name/cos:New"], {}, ["cos:GetObject", "name/cos:New"]],
    [["cos:GetBucket", "cos:GetObject"], {}, ["cos:GetBucket", "cos:GetObject"]],
    [["cos:GetBucketACL", "cos:GetObjectACL"], {}, ["cos:Get*ACL"]],
    [["cos:GetBucketACL", "cos:GetObjectACL", "cos:PutBucketACL"], {}, ["cos:*ACL"]],
    [["cos:DeleteBucket", "cos:GetBucket", "cos:HeadBucket"], {}, ["cos:*Bucket"]],
    [
      ["cos:DeleteBucket", "cos:GetBucket", "cos:HeadBucket", "cos:GetBucketACL", "cos:PutBucketACL"],
      {},
      ["cos:*Bucket*"],
    ],
    // The end of a pattern is a whole word, so that `*t` is none.
    [["cos:HeadBucket", "cos:HeadObject", "cos:PutObject"], {}, ["cos:Head*", "cos:PutObject"]],
    // All that the names have in common, cut between words where that is enough.
    [["cos:HeadBucket", "cos:HeadObject"], {}, ["cos:Head*"]],
    [["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:QueryApiKey"], {}, ["sts:*"]],
    [["sts:AssumeRole", "sts:AssumeRoleWithSAML"], {}, ["sts:AssumeRole*"]],
    [known, {}, ["*"]],
    [known, { minPrefix: 10 }, [...known.filter((it) => !it.startsWith("sts:Assume")), "sts:AssumeRole*"].toSorted()],
    [known.filter((action) => action.startsWith("cos:")), {}, ["cos:*"]],
    // Only `start*`.
    [
      ["cos:DeleteBucket", "cos:GetBucket", "cos:HeadBucket"],
      { prefixOnly: true },
      ["cos:DeleteBucket", "cos:GetBucket", "cos:HeadBucket"],
    ],
    [known, { prefixOnly: true }, ["*"]],
    [["cos:HeadBucket", "cos:HeadObject"], { minPrefix: 4 }, ["cos:Head*"]],
    [["cos:HeadBucket", "cos:HeadObject"], { minPrefix: 5 }, ["cos:HeadBucket", "cos:HeadObject"]],
    [["cos:GetBucketACL", "cos:GetObjectACL"], { minPrefix: 4 }, ["cos:GetBucketACL", "cos:GetObjectACL"]],
    // What the catalog does not have stays as it is, even where a pattern matches it.
    [
      ["cos:GetObject", "cos:GetObjectACL", "cos:GetObjectNew", "x", "cos:Zap*"],
      {},
      ["cos:GetObject*", "cos:GetObjectNew", "cos:Zap*", "x"],
    ],
  ])("%j with %j", (wanted, options, expected) => {
    expect(shrinkActions(wanted, known, options)).toEqual(expected);
  });

  it.each([
    [{}, ["a:CreateI*"]],
    [{ wholeWords: true }, ["a:CreateImage", "a:CreateInstance"]],
  ])("cuts inside a word where it must: %j", (options, expected) => {
    const actions = ["a:CreateImage", "a:CreateInstance", "a:CreateDisk", "a:Delete"];
    expect(shrinkActions(["a:CreateInstance", "a:CreateImage"], actions, options)).toEqual(expected);
  });
});
