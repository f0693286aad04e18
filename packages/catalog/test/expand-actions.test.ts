import { describe, expect, it } from "vitest";
import { actionsByPattern, expandActions } from "../src/index.js";

const known = [
  "cos:PutObject",
  "cos:GetObject",
  "cos:GetBucket",
  "cos:GetObjectACL",
  "cvm:DescribeImages",
  "vpc:DescribeVpcs",
  "finance:trade",
];

describe("expandActions", () => {
  it.each([
    // Documented forms (598/10603, 598/10604).
    [["*"], known],
    [["*:*"], known],
    [["name/*"], known],
    [["name/*:*"], known],
    [["cos:*"], ["cos:PutObject", "cos:GetObject", "cos:GetBucket", "cos:GetObjectACL"]],
    [["name/cos:Get*"], ["cos:GetObject", "cos:GetBucket", "cos:GetObjectACL"]],
    [["cos:GetObject"], ["cos:GetObject"]],
    [["cos:*Object*"], ["cos:PutObject", "cos:GetObject", "cos:GetObjectACL"]],
    [
      ["cos:GetObject*", "cos:*Object"],
      ["cos:PutObject", "cos:GetObject", "cos:GetObjectACL"],
    ],
    [["*:Describe*"], ["cvm:DescribeImages", "vpc:DescribeVpcs"]],
    [["c*:*"], ["cos:PutObject", "cos:GetObject", "cos:GetBucket", "cos:GetObjectACL", "cvm:DescribeImages"]],
    // Case counts (C-8), and no character but the star stands for another.
    [["cos:get*", "COS:*", "cos:Ge?Object", "cos:.*"], []],
    // What is no action, and what the service alone can expand.
    [["cos", "Get*", "cos:", ":GetObject", "", "name/", "permid/280001", "actionName/x", "name/name/cos:*"], []],
    [[], []],
  ])("%j", (patterns, expected) => {
    expect(expandActions(patterns, known)).toEqual(expected);
  });

  it("gives an action once, in the order of the catalog", () => {
    expect(expandActions(["vpc:*", "cos:Get*", "cos:GetObject"], [...known, ...known])).toEqual([
      "cos:GetObject",
      "cos:GetBucket",
      "cos:GetObjectACL",
      "vpc:DescribeVpcs",
    ]);
  });
});

describe("actionsByPattern", () => {
  it("tells which pattern matches nothing", () => {
    const found = actionsByPattern(["cos:Get*", "cos:Head*", "__proto__:*", "cos:Head*"], known);
    expect([...found].map(([pattern, actions]) => [pattern, actions.length])).toEqual([
      ["cos:Get*", 3],
      ["cos:Head*", 0],
      ["__proto__:*", 0],
    ]);
  });
});
