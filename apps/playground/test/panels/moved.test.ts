import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved } from "../../src/panels/see/moved.js";

const size = { row: 25, column: 6 };

describe("keys in a grid", () => {
  it.each([
    ["ArrowRight", { row: 3, column: 3 }],
    ["ArrowLeft", { row: 3, column: 1 }],
    ["ArrowUp", { row: 2, column: 2 }],
    ["ArrowDown", { row: 4, column: 2 }],
    ["PageDown", { row: 13, column: 2 }],
    ["PageUp", { row: 0, column: 2 }],
    ["Home", { row: 3, column: 0 }],
    ["End", { row: 3, column: 5 }],
  ])("%s", (key, place) => {
    expect(moved({ row: 3, column: 2 }, key, false, size)).toEqual(place);
  });

  it("stay inside", () => {
    const keys = fc.constantFrom(
      "ArrowRight",
      "ArrowLeft",
      "ArrowUp",
      "ArrowDown",
      "PageUp",
      "PageDown",
      "Home",
      "End",
    );
    fc.assert(
      fc.property(fc.nat(24), fc.nat(5), keys, fc.boolean(), (row, column, key, far) => {
        const place = moved({ row, column }, key, far, size);
        expect(place === undefined ? -1 : place.row).toBeOneOf(Array.from({ length: 25 }, (_, index) => index));
        expect(place === undefined ? -1 : place.column).toBeOneOf([0, 1, 2, 3, 4, 5]);
      }),
    );
  });
});
