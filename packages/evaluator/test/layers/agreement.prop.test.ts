import { decideNaively, type Question } from "@camwright/conformance";
import { wholeQuestion } from "@camwright/conformance/arbitrary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideCase } from "../../src/index.js";

/** `CAMWRIGHT_RUNS=500000` for a longer run by hand; `CAMWRIGHT_SEED` for other questions. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 10_000);
const seed = Number(process.env["CAMWRIGHT_SEED"] ?? 20261122);

const ask = ({ policies, request, resourceOwner }: Question) => {
  const owner = resourceOwner === undefined ? {} : { resourceOwner };
  const { decision, reason } = decideCase({ policies, request, ...owner });
  return { decision, reason };
};

describe("generated questions with any layer", () => {
  it("are answered as the naive evaluator answers them", () => {
    fc.assert(
      fc.property(wholeQuestion, (question) => {
        expect(ask(question)).toEqual(decideNaively(question));
      }),
      { numRuns, seed },
    );
  }, 3_600_000);
});
