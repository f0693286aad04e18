import { lintPolicy } from "@camwright/lint";
import { describe, expect, it } from "vitest";
import { keepsMeaning } from "../../src/fix/meaning.js";
import { documentOf } from "../support/documents.js";

const before = documentOf({ action: ["cos:Get*", "cos:GetObject"] }, { effect: "deny", action: ["cvm:*"] });

describe("a repair that is to keep the meaning", () => {
  it.each([
    ["does", documentOf({ action: ["name/cos:Get*"] }, { effect: "deny", action: ["cvm:*"] }), true],
    ["takes something", documentOf({ action: ["cos:GetObject"] }, { effect: "deny", action: ["cvm:*"] }), false],
    ["takes a deny that counts beside other policies", documentOf({ action: ["cos:Get*"] }), false],
    ["gives something", documentOf({ action: ["cos:*"] }, { effect: "deny", action: ["cvm:*"] }), false],
    ["cannot be read", "{", false],
    [
      "cannot be proven",
      documentOf({ action: ["cos:Get*", "permid/1"] }, { effect: "deny", action: ["cvm:*"] }),
      false,
    ],
  ])("%s", (_, next, isKept) => {
    expect(keepsMeaning(lintPolicy(before, { kind: "identity" }), next, {})).toBe(isKept);
  });
});
