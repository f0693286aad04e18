import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { present } from "../../src/model/present.js";

describe("present, for any object", () => {
  it("has no property that is undefined and every other one", () => {
    const value = fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.option(fc.integer(), { nil: undefined }));
    fc.assert(
      fc.property(value, (input) => {
        expect(Object.entries(present(input))).toEqual(Object.entries(input).filter(([, it]) => it !== undefined));
      }),
    );
  });
});
