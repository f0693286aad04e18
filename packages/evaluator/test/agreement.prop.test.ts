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
const hour = 3_600_000;

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
    (_, { questions: samples, share }) => {
      fc.assert(
        fc.property(samples, (sample) => {
          const [first] = sample;
          const decide = compileDocuments(first?.policies ?? {});
          for (const question of sample) expect(short(decide(question))).toEqual(decideNaively(question));
          if (first !== undefined) expect(ask(first)).toEqual(decideNaively(first));
        }),
        // A sample has four questions, of large policies fewer samples.
        { numRuns: Math.ceil((questions / 4) * (share / parts)) },
      );
    },
    hour,
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
    hour,
  );
});
