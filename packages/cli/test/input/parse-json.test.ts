import * as Either from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/input/parse-json.js";

describe("parseJson", () => {
  it("passes over a byte order mark", () => {
    expect(parseJson("\ufeff[1]")).toEqual(Either.right([1]));
  });

  it.each([
    ["", 1, 1],
    ["[1,\n,2]", 2, 1],
    ['\ufeff{"a": nope}', 1, 8],
    ["\ufeff\ufeff1", 1, 2],
    [`[${"[".repeat(100_000)}`, 1, 1],
  ])("says where it stops being JSON (%#)", (text, line, column) => {
    expect(parseJson(text)).toMatchObject(Either.left({ line, column }));
  });

  it("reads what nests deep", () => {
    expect(Either.isRight(parseJson("[".repeat(100_000) + "]".repeat(100_000)))).toBe(true);
  });
});
