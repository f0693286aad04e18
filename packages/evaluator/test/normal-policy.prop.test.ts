import {
  hostileQuestion,
  type IdentityQuestion,
  identityQuestion,
  type WholeQuestion,
  wholeQuestion,
} from "@camwright/conformance/arbitrary";
import { normalPolicy, type Policy } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type Policies } from "../src/index.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 5000);

const answer = ({ request, resourceOwner }: Omit<IdentityQuestion, "policies">, policies: Policies) => {
  const owner = resourceOwner === undefined ? {} : { resourceOwner };
  const { decision, reason } = evaluate(policies, { ...request, ...owner });
  return { decision, reason };
};

const property = (questions: fc.Arbitrary<IdentityQuestion>) =>
  fc.property(questions, (question) => {
    const { identity } = question.policies;
    const normal = identity.map(normalPolicy);
    expect(answer(question, { identity: normal })).toEqual(answer(question, { identity }));
    expect(normal.map(normalPolicy)).toEqual(normal);
  });

/** The policies of all layers but the general ones, which are documents and no policies. */
const layersOf = ({ policies }: WholeQuestion): Policies => ({
  identity: policies.identity ?? [],
  boundary: policies.boundary ?? undefined,
  session: policies.session ?? undefined,
  bucket: policies.bucket ?? undefined,
  trust: policies.trust ?? undefined,
  scp: policies.scp ?? undefined,
});

const normalLayer = (layer: Policy | undefined): Policy | undefined => layer && normalPolicy(layer);

const normalLayers = ({ identity, boundary, session, bucket, trust, scp }: Policies): Policies => ({
  identity: identity.map(normalPolicy),
  boundary: normalLayer(boundary),
  session: normalLayer(session),
  bucket: normalLayer(bucket),
  trust: normalLayer(trust),
  scp: scp?.map((level) => level.map(normalPolicy)),
});

describe("a policy in normal form", () => {
  it("decides every request as the policy itself", () => {
    fc.assert(property(identityQuestion), { numRuns });
  }, 3_600_000);

  it("does so for texts that are meant to be misread", () => {
    fc.assert(property(hostileQuestion), { numRuns: numRuns / 2 });
  }, 3_600_000);

  it("does so on every layer", () => {
    fc.assert(
      fc.property(wholeQuestion, (question) => {
        const layers = layersOf(question);
        expect(answer(question, normalLayers(layers))).toEqual(answer(question, layers));
      }),
      { numRuns },
    );
  }, 3_600_000);
});
