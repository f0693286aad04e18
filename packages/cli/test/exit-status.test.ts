import { describe, expect, it } from "vitest";
import { exitStatus, worst } from "../src/exit-status.js";

describe("worst", () => {
  it("is yes of nothing", () => {
    expect(worst([])).toBe(exitStatus.yes);
  });

  it.each([
    [[0, 3], 3],
    [[3, 1, 0], 1],
    [[1, 2, 3, 0], 2],
  ] as const)("of %j is %i", (statuses, expected) => {
    expect(worst(statuses)).toBe(expected);
  });
});
