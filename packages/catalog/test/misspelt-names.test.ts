import { describe, expect, it } from "vitest";
import { misspeltNames } from "../src/index.js";

const names = ["GetObject", "GetObjectACL", "PutObject", "HeadObject", "GetBucket"];

describe("misspeltNames", () => {
  it.each([
    ["GetObjekt", ["GetObject"]],
    ["getobject", ["GetObject", "PutObject"]],
    ["GetObjectAC", ["GetObjectACL", "GetObject"]],
    ["Frobnicate", []],
    ["abc", []],
    ["x".repeat(1000), []],
  ])("of %s are %j", (text, expected) => {
    expect(misspeltNames(text, names)).toEqual(expected);
  });
});
