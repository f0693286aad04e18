import { identityQuestion, wholeQuestion } from "@camwright/conformance/arbitrary";
import {
  type Case,
  compile,
  decideAll,
  decideCases,
  evaluate,
  type Policies,
  type Request,
} from "@camwright/evaluator";
import { decideCasesInParallel, decideInParallel } from "@camwright/parallel";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gather, gatherUntilError } from "./support/counting.js";

const questions = fc.sample(identityQuestion, { seed: 3, numRuns: 400 });
const requests: readonly Request[] = questions.map(({ request, resourceOwner }) => ({
  ...request,
  ...(resourceOwner === undefined ? {} : { resourceOwner }),
}));
/** Policies of questions that they do not decide: with all policies together hardly anything would be unknown. */
const policies: Policies = {
  identity: questions
    .filter((question) => evaluate(question.policies, question.request).decision === "unknown")
    .slice(0, 4)
    .flatMap(({ policies: { identity } }) => identity),
};
const expected = [...decideAll(compile(policies), requests)];

const cases: readonly Case[] = fc
  .sample(wholeQuestion, { seed: 5, numRuns: 300 })
  .flatMap((question) => [question, { ...question, policies: question.policies }]);

const toCome = async function* <Item>(items: readonly Item[]) {
  yield* items;
};

/** A series of requests in which one is something else. */
const withOne = (index: number, other: unknown): readonly Request[] => requests.with(index, other as Request);

const plans = [
  { threads: 1, batchSize: 256 },
  { threads: 1, batchSize: 7 },
  { threads: 2, batchSize: 1 },
  { threads: 3, batchSize: 50 },
  { threads: 2, batchSize: 10_000 },
];

describe("decideInParallel", () => {
  it("has questions with every answer", () => {
    expect(new Set(expected.map(({ decision }) => decision))).toEqual(new Set(["allow", "deny", "unknown"]));
  });

  it.each(plans)("answers as one thread does: %o", async (plan) => {
    expect(await gather(decideInParallel(policies, requests, plan))).toEqual(expected);
    expect(await gather(decideInParallel(policies, toCome(requests), plan))).toEqual(expected);
  });

  it("answers as one thread does with the options that it takes itself", async () => {
    expect(await gather(decideInParallel(policies, requests))).toEqual(expected);
  });

  it("takes more threads than there are requests, and no request", async () => {
    expect(await gather(decideInParallel(policies, requests.slice(0, 2), { threads: 4, batchSize: 1 }))).toEqual(
      expected.slice(0, 2),
    );
    expect(await gather(decideInParallel(policies, [], { threads: 4 }))).toEqual([]);
  });

  it.each([
    ["no action", 0, { principal: { type: "user" }, resource: "*" }],
    ["no request", 211, undefined],
    ["no request that can be sent", 399, () => "cos:GetService"],
  ])("fails as one thread does, after the decisions before: %s", async (_name, index, other) => {
    const series = withOne(index, other);
    const { gathered, error } = await gatherUntilError(
      decideInParallel(policies, series, { threads: 2, batchSize: 20 }),
    );
    expect(gathered).toEqual(expected.slice(0, index));
    expect(error).toMatchObject({ index });
    const sequential = decideAll(compile(policies), series.slice(index), index);
    expect(() => sequential.next()).toThrow(error as Error);
  });

  it.each([
    ["a function among the facts", { context: { "qcs:ip": () => "10.0.0.1" } }],
    ["a symbol among the facts", { context: { "qcs:ip": Symbol("ip") } }],
    ["a proxy", new Proxy({}, {})],
    ["names that every object has", JSON.parse('{"context": {"__proto__": "a", "constructor": "b"}}')],
    [
      "numbers that JSON has not",
      { context: { "qcs:ip": [Number.NaN, Number.POSITIVE_INFINITY, -0, undefined, null] } },
    ],
    ["a date", { context: { "qcs:ip": new Date(0) } }],
  ])("answers a hostile request in the middle as one thread does: %s", async (_name, hostile) => {
    const other = _name === "a proxy" ? new Proxy({ ...requests[300] }, {}) : { ...requests[300], ...hostile };
    const series = withOne(300, other);
    const decisions = await gather(decideInParallel(policies, series, { threads: 2, batchSize: 20 }));
    expect(decisions).toEqual([...decideAll(compile(policies), series)]);
  });

  it("says at once what is wrong with policies and options", () => {
    const document = { version: "2.0", statement: { effect: "Allow", action: "*", resource: "*" } };
    expect(() => decideInParallel({ identity: [document] } as unknown as Policies, [])).toThrow(TypeError);
    expect(() => decideInParallel(policies, [], { threads: 0 })).toThrow(RangeError);
    expect(() => decideInParallel(policies, [], { batchSize: 1.5 })).toThrow(RangeError);
    expect(() => decideInParallel(policies, [], { threads: Number.NaN })).toThrow(RangeError);
  });

  it("works on endless requests until it is aborted, in the middle of the work", async () => {
    const endless = function* () {
      for (;;) yield* requests;
    };
    const abort = new AbortController();
    const decisions = decideInParallel(policies, endless(), { threads: 2, batchSize: 25, signal: abort.signal });
    let count = 0;
    const run = async (): Promise<void> => {
      for await (const decision of decisions) {
        expect(decision).toEqual(expected[count % expected.length]);
        count += 1;
        if (count === 1000) abort.abort(new Error("enough"));
      }
    };
    await expect(run()).rejects.toThrow("enough");
    expect(count).toBe(1000);
  });
});

describe("decideCasesInParallel", () => {
  it.each(plans)("answers as one thread does: %o", async (plan) => {
    const decisions = [...decideCases(cases)];
    expect(await gather(decideCasesInParallel(cases, plan))).toEqual(decisions);
    expect(await gather(decideCasesInParallel(toCome(cases), plan))).toEqual(decisions);
  });

  it("says which case is none, after the decisions before it", async () => {
    const series = cases.with(200, { policies: null } as unknown as Case);
    const { gathered, error } = await gatherUntilError(decideCasesInParallel(series, { threads: 2, batchSize: 30 }));
    expect(gathered).toEqual([...decideCases(cases.slice(0, 200))]);
    expect(error).toMatchObject({ index: 200 });
  });
});
