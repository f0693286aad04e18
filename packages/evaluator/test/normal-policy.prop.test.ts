import { type IdentityQuestion, identityQuestion } from "@camwright/conformance/arbitrary";
import { normalPolicy, type Policy } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../src/index.js";
import { hostileQuestion } from "./hostile.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand; `CAMWRIGHT_SEED` for other questions. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 5000);
const seed = Number(process.env["CAMWRIGHT_SEED"] ?? 20260822);

const answer = ({ request, resourceOwner }: IdentityQuestion, identity: readonly Policy[]) => {
  const owner = resourceOwner === undefined ? {} : { resourceOwner };
  const { decision, reason } = evaluate({ identity }, { ...request, ...owner });
  return { decision, reason };
};

const property = (questions: fc.Arbitrary<IdentityQuestion>) =>
  fc.property(questions, (question) => {
    const { identity } = question.policies;
    const normal = identity.map(normalPolicy);
    expect(answer(question, normal)).toEqual(answer(question, identity));
    expect(normal.map(normalPolicy)).toEqual(normal);
  });

describe("a policy in normal form", () => {
  it("decides every request as the policy itself", () => {
    fc.assert(property(identityQuestion), { numRuns, seed });
  }, 3_600_000);

  it("does so for texts that are meant to be misread", () => {
    fc.assert(property(hostileQuestion), { numRuns: numRuns / 2, seed });
  }, 3_600_000);
});
