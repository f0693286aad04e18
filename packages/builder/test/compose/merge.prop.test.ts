import {
  conditionQuestion,
  hostileQuestion,
  identityQuestion,
  spelledLoosely,
  wholeQuestion,
} from "@camwright/conformance/arbitrary";
import { equalPolicies, inspectPolicyValue, type Policy } from "@camwright/core";
import { evaluate, type Policies, type Request } from "@camwright/evaluator";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "../../src/index.js";
import { isDeepFrozen } from "../deep-frozen.js";
import { scattered } from "./pieces.js";

/** How many generated questions at most of a kind, 11,250 in all; `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 5000);

interface Asked {
  readonly policies: Policies;
  readonly request: Request;
}

const answer = (policies: Policies, request: Request) => {
  const { decision, reason } = evaluate(policies, request);
  return { decision, reason };
};

const statementsOf = (policies: readonly Policy[]) => policies.flatMap(({ statement }) => statement);

/** The question about the pieces of its policies in place of them. */
const aboutPieces = ({ policies, request }: Asked): fc.Arbitrary<{ pieces: readonly Policy[]; request: Request }> => {
  const statements = statementsOf(policies.identity);
  return statements.length === 0
    ? fc.constant({ pieces: policies.identity, request })
    : scattered(statements).map((pieces) => ({ pieces, request }));
};

const keepsDecisions = (questions: fc.Arbitrary<Asked>) =>
  fc.property(questions.chain(aboutPieces), ({ pieces, request }) => {
    fc.pre(statementsOf(pieces).length > 0);
    const before = JSON.stringify(pieces);
    const merged = merge(...pieces);
    expect(answer({ identity: [merged] }, request)).toEqual(answer({ identity: pieces }, request));
    expect(JSON.stringify(pieces)).toBe(before);
    expect(isDeepFrozen(merged)).toBe(true);
  });

const mergedLayer = (layer: Policy | null | undefined): Policy | undefined =>
  layer && layer.statement.length > 0 ? merge(layer) : (layer ?? undefined);

describe("a merged policy", () => {
  it.each([
    { name: "identity", questions: identityQuestion, runs: numRuns },
    { name: "condition", questions: conditionQuestion, runs: numRuns / 2 },
    { name: "hostile", questions: hostileQuestion, runs: numRuns / 4 },
  ])(
    "decides every request as the policies together, for $name questions",
    ({ questions, runs }) => {
      fc.assert(keepsDecisions(questions), { numRuns: runs });
    },
    3_600_000,
  );

  it("does so on every layer, with principals and without resources", () => {
    const scatteredLayer = (layer: Policy | null | undefined): fc.Arbitrary<Policy | undefined> =>
      layer && layer.statement.length > 0
        ? scattered(layer.statement).map((pieces) => ({ version: "2.0", statement: statementsOf(pieces) }))
        : fc.constant(layer ?? undefined);
    const questions = wholeQuestion.chain(({ policies, request }) =>
      fc.record({
        request: fc.constant(request),
        identity: fc.constant(policies.identity ?? []),
        boundary: scatteredLayer(policies.boundary),
        session: scatteredLayer(policies.session),
        bucket: scatteredLayer(policies.bucket),
        trust: scatteredLayer(policies.trust),
      }),
    );
    fc.assert(
      fc.property(questions, ({ request, identity, boundary, session, bucket, trust }) => {
        const merged: Policies = {
          identity,
          boundary: mergedLayer(boundary),
          session: mergedLayer(session),
          bucket: mergedLayer(bucket),
          trust: mergedLayer(trust),
        };
        expect(answer(merged, request)).toEqual(answer({ identity, boundary, session, bucket, trust }, request));
      }),
      { numRuns: numRuns / 2 },
    );
  }, 3_600_000);
});

/** Pieces of a few actions and resources, most of which can be joined. */
const pieces: fc.Arbitrary<readonly Policy[]> = identityQuestion
  .filter(({ policies }) => statementsOf(policies.identity).length > 0)
  .chain(({ policies }) => scattered(statementsOf(policies.identity)))
  .filter((policies) => policies.every(({ statement }) => statement.length > 0));

describe("merge", () => {
  it("leaves nothing to merge, and no statement twice", () => {
    fc.assert(
      fc.property(pieces, (policies) => {
        const merged = merge(...policies);
        expect(merge(merged)).toEqual(merged);
        expect(merge(merged, merged)).toEqual(merged);
        expect(merge(...policies, ...policies)).toEqual(merged);
        expect(merged.statement.length).toBeLessThanOrEqual(statementsOf(policies).length);
      }),
    );
  });

  it("gives equal policies for other spellings and another order", () => {
    const spelled = pieces.chain((policies) =>
      fc.tuple(
        fc.constant(policies),
        fc.tuple(...policies.map(spelledLoosely)),
        fc.shuffledSubarray([...statementsOf(policies)], { minLength: statementsOf(policies).length }),
      ),
    );
    fc.assert(
      fc.property(spelled, ([policies, documents, shuffled]) => {
        const merged = merge(...policies);
        const read = documents.map((document) => inspectPolicyValue(document, { kind: "identity" }).policy);
        expect(equalPolicies(merge({ version: "2.0", statement: shuffled }), merged)).toBe(true);
        expect(equalPolicies(merge(...read.filter((one) => one !== undefined)), merged)).toBe(true);
      }),
    );
  });

  it("decides the same however it is bracketed", () => {
    const questions = identityQuestion.chain(aboutPieces);
    fc.assert(
      fc.property(questions, questions, questions, ({ pieces: one, request }, { pieces: two }, { pieces: three }) => {
        fc.pre([one, two, three].every((policies) => statementsOf(policies).length > 0));
        const left = merge(merge(...one, ...two), ...three);
        const right = merge(...one, merge(...two, ...three));
        expect(answer({ identity: [left] }, request)).toEqual(answer({ identity: [right] }, request));
      }),
    );
  });
});
