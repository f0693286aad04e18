import { decideNaively, type Question } from "@camwright/conformance";
import { identityQuestion, spelledLoosely } from "@camwright/conformance/arbitrary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideCase, evaluate } from "../src/index.js";
import { readCases } from "./fixture.js";

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

/** Whether an action has a product and an operation. Of a text without them it is only said that `*` covers it. */
const isAction = ({ request }: Question): boolean =>
  /^(?:name\/)?[^:]+:./s.test(request.action) || !request.action.includes(":");
const questions = identityQuestion.filter(isAction);

describe("generated questions", () => {
  it("are answered as the naive evaluator answers them", () => {
    fc.assert(
      fc.property(questions, ({ policies, request, resourceOwner }) => {
        const owner = resourceOwner === undefined ? {} : { resourceOwner };
        const { decision, reason } = evaluate(policies, { ...request, ...owner });
        expect({ decision, reason }).toEqual(decideNaively({ policies, request, ...owner }));
      }),
      { numRuns, seed },
    );
  }, 3_600_000);

  it("are answered alike when the documents are spelled loosely", () => {
    const loose = questions.chain((question) =>
      fc
        .tuple(...question.policies.identity.map(spelledLoosely))
        .map((identity): Question => ({ ...question, policies: { identity } })),
    );
    fc.assert(
      fc.property(loose, (question) => {
        expect(ask(question)).toEqual(decideNaively(question));
      }),
      { numRuns: Math.ceil(numRuns / 10), seed },
    );
  }, 3_600_000);
});
