import { wholeQuestion } from "@camwright/conformance/arbitrary";
import { type Case, decideCase, decideCases } from "@camwright/evaluator";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const request = {
  principal: { type: "user", ownerUin: "1", uin: "2" },
  action: "cos:GetService",
  resource: "*",
} as const;

/** Policies that count how often they are read. */
const counted = (effect: string) => {
  const reads = { count: 0 };
  const policies = {
    get identity() {
      reads.count += 1;
      return [{ version: "2.0", statement: { effect, action: "cos:*", resource: "*" } }];
    },
  };
  return { reads, policies };
};

describe("decideCases", () => {
  it("answers each case as `decideCase` does, whichever share their policies", () => {
    const cases = fc.array(fc.tuple(wholeQuestion, fc.boolean()), { maxLength: 6 }).map((questions) =>
      questions.map(([question, shares], index): Case => {
        const policies = shares ? (questions[index - 1]?.[0].policies ?? question.policies) : question.policies;
        return { ...question, policies };
      }),
    );
    fc.assert(
      fc.property(cases, (given) => {
        expect([...decideCases(given)]).toEqual(given.map(decideCase));
      }),
      { numRuns: 200 },
    );
  });

  it("reads the policies of a run of cases once", () => {
    const [allowing, denying] = [counted("allow"), counted("deny")];
    const layers = [allowing, allowing, denying, denying, denying, allowing];
    const decisions = [...decideCases(layers.map(({ policies }) => ({ policies, request })))];
    expect(decisions.map(({ decision }) => decision)).toEqual(["allow", "allow", "deny", "deny", "deny", "allow"]);
    expect([allowing.reads.count, denying.reads.count]).toEqual([2, 1]);
  });

  it("says which case is none", () => {
    const good: Case = { policies: {}, request };
    const cases = decideCases([good, { request } as unknown as Case], 10);
    expect(cases.next().value).toMatchObject({ decision: "deny" });
    expect(() => cases.next()).toThrow(expect.objectContaining({ index: 11 }));
  });
});
