import { decideNaively, type Question } from "@camwright/conformance";
import { type IdentityQuestion, identityQuestion, spelledLoosely } from "@camwright/conformance/arbitrary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideCase, evaluate } from "../src/index.js";
import { readCases } from "./fixture.js";
import { hostileQuestion } from "./hostile.js";

/** `CAMWRIGHT_RUNS=500000` for a longer run by hand; `CAMWRIGHT_SEED` for other questions. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 20_000);
const seed = Number(process.env["CAMWRIGHT_SEED"] ?? 20260821);

const ask = ({ policies, request, resourceOwner }: Question) => {
  const { decision, reason } = decideCase({
    policies,
    request,
    ...(resourceOwner === undefined ? {} : { resourceOwner }),
  });
  return { decision, reason };
};

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

const answers = ({ policies, request, resourceOwner }: IdentityQuestion) => {
  const { decision, reason } = evaluate(policies, {
    ...request,
    ...(resourceOwner === undefined ? {} : { resourceOwner }),
  });
  return { decision, reason };
};

describe("generated questions", () => {
  it("are answered as the naive evaluator answers them", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        expect(answers(question)).toEqual(decideNaively(question));
      }),
      { numRuns, seed },
    );
  }, 3_600_000);

  it("of texts that are meant to be misread are answered alike", () => {
    fc.assert(
      fc.property(hostileQuestion, (question) => {
        expect(answers(question)).toEqual(decideNaively(question));
      }),
      { numRuns: numRuns / 4, seed },
    );
  }, 3_600_000);

  it("are answered alike when the documents are spelled loosely", () => {
    const loose = identityQuestion.chain((question) =>
      fc
        .tuple(...question.policies.identity.map(spelledLoosely))
        .map((identity): Question => ({ ...question, policies: { identity } })),
    );
    fc.assert(
      fc.property(loose, (question) => {
        expect(ask(question)).toEqual(decideNaively(question));
      }),
      { numRuns: numRuns / 10, seed },
    );
  }, 3_600_000);
});
