import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/own/place.js";

const text = '{\n  "a/b": [1,\n    { "c~": true }],\n  "d": {}\n}';

describe("placeOf", () => {
  it.each([
    ["", 1, 1],
    ["/a~1b", 2, 10],
    ["/a~1b/0", 2, 11],
    ["/a~1b/1/c~0", 3, 13],
    ["/d", 4, 8],
  ])("finds %j", (pointer, line, column) => {
    expect(placeOf(text)(pointer)).toEqual({ line, column });
  });

  it("gives what is nearest for a member that is not there", () => {
    expect(placeOf(text)("/d/missing/x")).toEqual({ line: 4, column: 8 });
    expect(placeOf(text)("/a~1b/7")).toEqual({ line: 2, column: 10 });
  });

  it("gives the start of a text without places", () => {
    expect(placeOf("")("/a")).toEqual({ line: 1, column: 1 });
    expect(placeOf("[".repeat(200_000))("/0/0")).toMatchObject({ line: 1 });
  });
});
