import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSame } from "../../src/engine/is-same.js";
import { workspaces } from "./arbitrary.js";

describe("plain data", () => {
  it("is the same as a copy of it", () => {
    fc.assert(fc.property(workspaces, (workspace) => isSame(workspace, structuredClone(workspace))));
  });

  it("is the same only where nothing tells it apart", () => {
    const sorted = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : value;
    const text = (value: unknown): string => JSON.stringify(value, (_, member: unknown) => sorted(member));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        expect(isSame(one, other)).toBe(text(one) === text(other));
      }),
    );
  });

  it.each([
    [[], {}],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[1], [1, 2]],
    [null, {}],
    [{ __proto__: null, a: 1 }, { b: 1 }],
  ])("%j is not %j", (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });
});
