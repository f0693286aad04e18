import { describe, expect, it } from "vitest";
import { readBool } from "../../src/index.js";

describe("a boolean", () => {
  it.each([
    ["true", true],
    ["false", false],
    [true, true],
    [false, false],
  ])("%j is %j (U-6)", (value, expected) => {
    expect(readBool(value)).toBe(expected);
  });

  it.each(["True", "FALSE", "TRUE", "", "1", "yes", " true", 0, 1])("%j is none (A-26)", (value) => {
    expect(readBool(value)).toBeUndefined();
  });
});
