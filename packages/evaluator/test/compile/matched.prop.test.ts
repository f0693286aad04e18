import { identityQuestion, nearMiss, type WholeQuestion, wholeQuestion } from "@camwright/conformance/arbitrary";
import { inspectPolicyValue, type Policy } from "@camwright/core";
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { compile, compileDocuments, type Decision, evaluate, type Policies, type Request } from "../../src/index.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 2000);

vi.setConfig({ testTimeout: 3_600_000 });

const anyQuestion: fc.Arbitrary<WholeQuestion> = fc.oneof(wholeQuestion, nearMiss, identityQuestion);

const generalPolicy = (document: unknown): Policy =>
  inspectPolicyValue(document, { kind: "general" }).policy ?? { version: "2.0", statement: [] };

const policiesOf = ({ policies }: WholeQuestion): Policies => ({
  identity: policies.identity ?? [],
  boundary: policies.boundary ?? undefined,
  session: policies.session ?? undefined,
  bucket: policies.bucket ?? undefined,
  trust: policies.trust ?? undefined,
  scp: policies.scp ?? undefined,
  general: policies.general?.map(generalPolicy),
});

const requestOf = ({ request, resourceOwner }: WholeQuestion): Request => ({
  ...request,
  ...(resourceOwner === undefined ? {} : { resourceOwner }),
});

/** Each policy with every statement twice, so that one of the statements is always enough. */
const doubled = ({ policies, ...question }: WholeQuestion): WholeQuestion => {
  const twice = <P>(policy: P): P =>
    typeof policy === "object" && policy !== null && "statement" in policy && Array.isArray(policy.statement)
      ? { ...policy, statement: policy.statement.flatMap((one: unknown) => [one, one]) }
      : policy;
  return {
    ...question,
    policies: {
      ...policies,
      identity: (policies.identity ?? []).map(twice),
      bucket: twice(policies.bucket ?? null),
      boundary: twice(policies.boundary ?? null),
    },
  };
};

const rest = ({ decision, reason, notes, residual }: Decision) => ({ decision, reason, notes, residual });

it("`enough` answers as `every` does and names some of its statements", () => {
  let fewer = 0;
  fc.assert(
    fc.property(anyQuestion, fc.boolean(), (question, doubles) => {
      const asked = doubles ? doubled(question) : question;
      const [policies, request] = [policiesOf(asked), requestOf(asked)];
      const enough = compile(policies)(request);
      const every = compile(policies, { matched: "every" })(request);
      expect(rest(enough)).toEqual(rest(every));
      expect(compile(policies, { matched: "enough" })(request)).toEqual(enough);
      for (const place of enough.matched) expect(every.matched).toContainEqual(place);
      expect(enough.matched.length === 0).toBe(every.matched.length === 0);
      // What leaves an answer open is named as a whole.
      expect(enough.decision !== "unknown" || enough.matched.length === every.matched.length).toBe(true);
      if (enough.matched.length < every.matched.length) fewer += 1;
    }),
    { numRuns },
  );
  expect(fewer).toBeGreaterThan(numRuns / 20);
});

it("`evaluate` and documents name every statement", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const asked = doubled(question);
      const every = compile(policiesOf(asked), { matched: "every" })(requestOf(asked));
      expect(evaluate(policiesOf(asked), requestOf(asked))).toEqual(every);
      const { policies, ...rest } = asked;
      expect(compileDocuments(policies)(rest)).toEqual(every);
    }),
    { numRuns },
  );
});
