import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionQuestion, families, identityQuestion, nearMiss, wholeQuestion } from "../../src/arbitrary/index.js";
import { expectedFeatures, featuresOf, isNearMiss } from "../../src/feature/index.js";
import { decideNaively, type Question } from "../../src/index.js";

const seed = 1;

const first = (family: string): fc.Arbitrary<Question> =>
  (families[family]?.questions ?? fc.constant([])).map(([question]) => question as Question);

/** Generated questions, as many of each kind as it takes to see everything that they can be. */
const generated = (): readonly Question[] => [
  ...fc.sample(identityQuestion, { numRuns: 4000, seed }),
  ...fc.sample(wholeQuestion, { numRuns: 10_000, seed }),
  ...fc.sample(nearMiss, { numRuns: 2000, seed }),
  ...fc.sample(conditionQuestion, { numRuns: 24_000, seed }),
  ...fc.sample(first("loose"), { numRuns: 500, seed }),
  ...fc.sample(first("many-statements"), { numRuns: 20, seed }),
];

describe("generated questions", () => {
  it("have every feature: operators with their values, forms of names, callers, layers, spellings", () => {
    const counts = new Map<string, number>(expectedFeatures.map((name) => [name, 0]));
    for (const feature of generated().flatMap(featuresOf)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(1100);
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
    // Nothing is counted that is not expected: a feature with two names would be seen under one of them only.
    expect([...counts.keys()].filter((name) => !expectedFeatures.includes(name))).toEqual([]);
  }, 600_000);

  it("are near misses to a third at least", () => {
    const decide = (question: Question) => decideNaively(question).decision;
    const looked = Object.entries(families)
      .filter(([family]) => family !== "many-statements")
      .flatMap(([, { questions, share }]) =>
        fc.sample(questions, { numRuns: share * 20, seed }).map((asked, at) => asked[at % asked.length]),
      )
      .filter((question) => question !== undefined);
    const near = looked.filter((question) => isNearMiss(question, decide)).length;
    expect(looked.length).toBeGreaterThan(500);
    expect(near / looked.length).toBeGreaterThan(1 / 3);
  }, 600_000);
});
