import { describe, expect, it } from "vitest";
import { similarNames } from "../../src/text/similar-names.js";

const names = ["GetObject", "GetObjectACL", "PutObject", "HeadObject", "GetBucket"];

describe("similarNames", () => {
  it.each([
    ["GetObjekt", ["GetObject"]],
    ["getobject", ["GetObject", "PutObject"]],
    ["GetObjectAC", ["GetObjectACL", "GetObject"]],
    ["Frobnicate", []],
    ["abc", []],
    ["x".repeat(1000), []],
  ])("of %s are %j", (text, expected) => {
    expect(similarNames(text, names)).toEqual(expected);
  });
});
