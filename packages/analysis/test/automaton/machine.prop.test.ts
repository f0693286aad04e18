import { compileGlob, matchesGlob } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addTold, dead, machine, run, step } from "../../src/automaton/machine.js";

const letters = (...all: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...all), { maxLength: 9 }).map((list) => list.join(""));

test("a machine matches what the evaluator's pattern matches", () => {
  fc.assert(
    fc.property(letters("a", "b", "*"), letters("a", "b", "c"), (pattern, text) => {
      const of = machine(pattern);
      expect(run(of, text) === of.accepting).toBe(matchesGlob(compileGlob(pattern), text));
    }),
    { numRuns: 5000 },
  );
});

test("characters that a state does not tell from each other lead to the same state", () => {
  fc.assert(
    fc.property(letters("a", "b", "*"), letters("a", "b", "c"), (pattern, text) => {
      const of = machine(pattern);
      const state = run(of, text);
      if (state === dead) return;
      const told = new Set<number>();
      addTold(of, state, told);
      const others = ["a", "b", "c", "d"].map((letter) => letter.charCodeAt(0)).filter((code) => !told.has(code));
      expect(new Set(others.map((code) => step(of, state, code))).size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 5000 },
  );
});
