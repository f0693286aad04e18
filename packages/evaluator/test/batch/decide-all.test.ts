import { identityQuestion } from "@camwright/conformance/arbitrary";
import { compile, decideAll, type Request } from "@camwright/evaluator";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
const asking = (action: string): Request => ({ principal, action, resource: "*" });
const reader = compile({
  identity: [{ version: "2.0", statement: [{ effect: "allow", action: ["cos:Get*"], resource: "*" }] }],
});

const endless = function* (taken: { count: number }): Generator<Request> {
  for (;;) {
    taken.count += 1;
    yield asking("cos:GetService");
  }
};

describe("decideAll", () => {
  it("gives no decision for no request", () => {
    expect([...decideAll(reader, [])]).toEqual([]);
  });

  it("answers each request as `decide` does, in order", () => {
    fc.assert(
      fc.property(fc.array(identityQuestion, { minLength: 1, maxLength: 8 }), (questions) => {
        const decide = compile(questions[0]?.policies ?? { identity: [] });
        const requests = questions.map(({ request }) => request);
        expect([...decideAll(decide, requests)]).toEqual(requests.map(decide));
      }),
      { numRuns: 200 },
    );
  });

  it("takes a request when its decision is asked for, from an endless series too", () => {
    const taken = { count: 0 };
    const decisions = decideAll(reader, endless(taken));
    expect(taken.count).toBe(0);
    expect(decisions.next().value).toMatchObject({ decision: "allow" });
    expect(taken.count).toBe(1);
  });

  it("closes the series when nobody wants more of it", () => {
    let closed = false;
    const requests = (function* () {
      try {
        yield asking("cos:GetService");
        yield asking("cos:GetService");
      } finally {
        closed = true;
      }
    })();
    const [first] = decideAll(reader, requests);
    expect(first).toMatchObject({ decision: "allow" });
    expect(closed).toBe(true);
  });

  it("says which request is none, after the decisions before it", () => {
    const broken = { ...asking("cos:GetService"), action: 7 } as unknown as Request;
    const decisions = decideAll(reader, [asking("cos:GetService"), broken, asking("cos:GetService")], 40);
    expect(decisions.next().value).toMatchObject({ decision: "allow" });
    let thrown: unknown;
    try {
      decisions.next();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(thrown).toMatchObject({ index: 41, cause: expect.any(TypeError) });
    expect(decisions.next().done).toBe(true);
  });

  it("hands on an error of another kind as the cause", () => {
    const cause = new RangeError("no");
    const failing = decideAll(() => {
      throw cause;
    }, [1]);
    expect(() => failing.next()).toThrow(expect.objectContaining({ index: 0, cause }));
  });
});
