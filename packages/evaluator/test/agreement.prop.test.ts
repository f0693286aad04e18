import { decideNaively, type Question } from "@camwright/conformance";
import {
  conditionQuestion,
  families,
  hostileQuestion,
  type IdentityQuestion,
  identityQuestion,
} from "@camwright/conformance/arbitrary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDocuments, decideCase, evaluate } from "../src/index.js";
import { readCases } from "./fixture.js";

/**
 * How many generated questions: `CAMWRIGHT_RUNS=500000` for a longer run by hand, `CAMWRIGHT_SEED` for other questions.
 * `npm run agreement` asks the same on all cores.
 */
const questions = Number(process.env["CAMWRIGHT_RUNS"] ?? 20_000);

type Answer = ReturnType<typeof decideNaively>;

const short = ({ decision, reason }: Answer) => ({ decision, reason });
const ask = (question: Question) => short(decideCase(question));

describe("the documented cases", () => {
  it.each(readCases("identity-cases.json"))("$id: $why", (one) => {
    expect(ask(one)).toEqual(decideNaively(one));
    expect(ask(one).decision).toBe(one.expected);
  });
});

describe("the open points", () => {
  it.each(readCases("open-points.json"))("$tag $id: $why", (one) => {
    const answer = ask(one);
    expect(answer).toEqual(decideNaively(one));
    expect(answer.decision).toBe(one.expected);
    expect(answer.reason).toBe(one.reason ?? answer.reason);
  });
});

describe("generated questions are answered as the naive evaluator answers them", () => {
  const parts = Object.values(families).reduce((sum, { share }) => sum + share, 0);

  it.each(Object.entries(families))(
    "of the family %s",
    (name, { questions: samples, share }) => {
      const agrees = fc.property(samples, (sample) => {
        const decide = compileDocuments(sample[0]?.policies ?? {});
        // The first once more at the end: an answer must not depend on what was asked before.
        const asked = [...sample, ...sample.slice(0, 1)];
        expect(asked.map((question) => short(decide(question)))).toEqual(asked.map(decideNaively));
      });
      // A sample has four questions or more; those about many statements take long.
      const size = name === "many-statements" ? 32 : 4;
      fc.assert(agrees, { numRuns: Math.ceil((questions * share) / parts / size) });
    },
    3_600_000,
  );

  const answer = ({ policies, request, resourceOwner }: IdentityQuestion) =>
    short(evaluate(policies, { ...request, ...(resourceOwner === undefined ? {} : { resourceOwner }) }));

  it.each([
    { name: "identity", asked: identityQuestion },
    { name: "condition", asked: conditionQuestion },
    { name: "hostile", asked: hostileQuestion },
  ])(
    "as policies, not as documents, of the family $name",
    ({ asked }) => {
      fc.assert(
        fc.property(asked, (question) => {
          expect(answer(question)).toEqual(decideNaively(question));
        }),
        { numRuns: Math.ceil(questions / 16) },
      );
    },
    3_600_000,
  );
});
