import { describe, expect, it } from "vitest";
import { and, no, not, or, type Truth, truthOf, unknown, yes } from "../src/truth.js";

const all: readonly Truth[] = [no, unknown, yes];
const pairs = all.flatMap((left) => all.map((right) => [left, right] as const));
const triples = pairs.flatMap(([left, right]) => all.map((third) => [left, right, third] as const));

describe("three truth values", () => {
  it.each([
    { operation: and, name: "and", table: [no, no, no, no, unknown, unknown, no, unknown, yes] },
    { operation: or, name: "or", table: [no, unknown, yes, unknown, unknown, yes, yes, yes, yes] },
  ])("$name follows Kleene's table", ({ operation, table }) => {
    expect(pairs.map(([left, right]) => operation(left, right))).toEqual(table);
  });

  it("not swaps true and false and leaves unknown", () => {
    expect(all.map(not)).toEqual([yes, unknown, no]);
  });

  it("obey De Morgan", () => {
    for (const [left, right] of pairs) {
      expect(not(and(left, right))).toBe(or(not(left), not(right)));
      expect(not(or(left, right))).toBe(and(not(left), not(right)));
    }
  });

  it("are commutative, idempotent, associative, distributive and absorbing", () => {
    for (const [a, b] of pairs) {
      expect([and(a, b), or(a, b), and(a, a), or(a, a)]).toEqual([and(b, a), or(b, a), a, a]);
      expect([and(a, or(a, b)), or(a, and(a, b))]).toEqual([a, a]);
    }
    for (const [a, b, c] of triples) {
      expect([and(and(a, b), c), or(or(a, b), c)]).toEqual([and(a, and(b, c)), or(a, or(b, c))]);
      expect([and(a, or(b, c)), or(a, and(b, c))]).toEqual([or(and(a, b), and(a, c)), and(or(a, b), or(a, c))]);
    }
  });

  it("do not know the excluded middle", () => {
    expect(or(unknown, not(unknown))).toBe(unknown);
  });

  it("hold what is known", () => {
    expect([truthOf(true), truthOf(false)]).toEqual([yes, no]);
  });

  it("stay right when an unknown becomes known", () => {
    const completions = (truth: Truth): readonly Truth[] => (truth === unknown ? [no, yes] : [truth]);
    for (const operation of [and, or]) {
      for (const [left, right] of pairs) {
        const decided = operation(left, right);
        const outcomes = completions(left).flatMap((l) => completions(right).map((r) => operation(l, r)));
        expect(decided === unknown || outcomes.every((outcome) => outcome === decided)).toBe(true);
      }
    }
  });
});
