import { expect, it } from "vitest";
import { countSteps } from "../src/count-steps.js";

const text = "x".repeat(100);

it.each([
  ["a character", () => text.charAt(3), 1],
  ["a search", () => text.indexOf("y"), 101],
  ["a search from the middle", () => text.indexOf("y", 60), 41],
  ["a cut", () => text.slice(0, 40), 40],
  ["a regular expression", () => /y/.test(text), 100],
  ["a table", () => new Map([["a", 1]]).get("a"), 2],
  ["values", () => [1, 2, 3].some((value) => value === 2), 2],
])("counts %s", (_, run, steps) => {
  expect(countSteps(run)).toBe(steps);
});

it("takes everything back, also after a throw", () => {
  const charAt = () => Object.getOwnPropertyDescriptor(String.prototype, "charAt");
  const before = charAt();
  const fail = (): void => {
    throw new Error("on purpose");
  };
  expect(() => countSteps(fail)).toThrow("on purpose");
  expect(charAt()).toEqual(before);
  expect(charAt()?.value).toBe(before?.value);
});
