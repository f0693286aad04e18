import type { Policy } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  conditionKey,
  hostileText,
  identityQuestion,
  policies,
  policy,
  policyOf,
  questionAbout,
  request,
  spelledLoosely,
  statementThat,
} from "../src/arbitrary/index.js";
import { type CaseRequest, decideNaively, type Outcome, type Question } from "../src/index.js";

const allowsOnly = fc.array(policyOf(statementThat("allow")), { minLength: 1, maxLength: 3 });
const runs = { numRuns: 1000 };

// The naive evaluator is slow, and tests of other packages may run beside it.
vi.setConfig({ testTimeout: 60_000 });

/** A variable that nobody knows, unless it is a segment of its own: in an account segment it is plain text. */
const unknownVariable = /(?<!:)\$\{(?:qcs:user|foo)\}|\$\{(?:qcs:user|foo)\}(?!:)/g;

/** How much an answer grants. */
function grants(question: Question): number {
  const order: readonly Outcome[] = ["deny", "unknown", "allow"];
  return order.indexOf(decideNaively(question).decision);
}

function withRequest<Q extends Question>(question: Q, change: Partial<CaseRequest>): Q {
  return { ...question, request: { ...question.request, ...change } };
}

function withPolicies(question: Question, identity: readonly Policy[]): Question {
  return { ...question, policies: { identity } };
}

function resourcesOf({ resource }: CaseRequest): readonly string[] {
  return typeof resource === "string" ? [resource] : resource;
}

describe("a decision", () => {
  it("grants no more when a deny is added", () => {
    fc.assert(
      fc.property(identityQuestion, policyOf(statementThat("deny")), (question, deny) => {
        const more = withPolicies(question, [...question.policies.identity, deny]);
        expect(grants(more)).toBeLessThanOrEqual(grants(question));
      }),
      runs,
    );
  });

  it("grants no less when a policy is added to policies that only allow", () => {
    fc.assert(
      fc.property(questionAbout(allowsOnly, request), policyOf(statementThat("allow")), (question, one) => {
        const more = withPolicies(question, [...question.policies.identity, one]);
        expect(grants(more)).toBeGreaterThanOrEqual(grants(question));
      }),
      runs,
    );
  });

  it("is the same in any order of policies and statements, and in one policy or several", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const decision = decideNaively(question);
        const statements = question.policies.identity.flatMap((one) => one.statement);
        const reversed: Policy = { version: "2.0", statement: statements.toReversed() };
        const single = statements.map((one): Policy => ({ version: "2.0", statement: [one] }));
        expect(decideNaively(withPolicies(question, [reversed]))).toEqual(decision);
        expect(decideNaively(withPolicies(question, single))).toEqual(decision);
      }),
      runs,
    );
  });

  it("stays or becomes unknown when a key becomes unknown", () => {
    fc.assert(
      fc.property(identityQuestion, conditionKey, (question, key) => {
        const before = decideNaively(question).decision;
        const less = withRequest(question, { unknown: [...(question.request.unknown ?? []), key] });
        expect([before, "unknown"]).toContain(decideNaively(less).decision);
      }),
      runs,
    );
  });

  it("stays when it did not depend on a variable that nobody knows", () => {
    fc.assert(
      fc.property(identityQuestion, fc.constantFrom("a", "1001", "web", "1", ""), (question, text) => {
        const before = decideNaively(question).decision;
        const known = JSON.parse(
          JSON.stringify(question.policies.identity).replaceAll(unknownVariable, text),
        ) as readonly Policy[];
        expect(["unknown", decideNaively(withPolicies(question, known)).decision]).toContain(before);
      }),
      runs,
    );
  });

  it("on several resources is the least of the decisions on each", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const whole = grants(question);
        const each = resourcesOf(question.request).map((resource) => grants(withRequest(question, { resource })));
        expect(whole).toBe(Math.min(...each));
      }),
      runs,
    );
  });

  it("is the same however the policies are spelled", () => {
    const spelled = policy.chain((one) => fc.tuple(fc.constant(one), spelledLoosely(one)));
    fc.assert(
      fc.property(spelled, request, ([one, document], asked) => {
        const loose = decideNaively({ policies: { identity: [document] }, request: asked });
        expect(loose).toEqual(decideNaively({ policies: { identity: [one] }, request: asked }));
      }),
      runs,
    );
  });

  it("is the same with and without `name/` before the action", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const { action } = question.request;
        fc.pre(!action.startsWith("name/"));
        expect(decideNaively(withRequest(question, { action: `name/${action}` }))).toEqual(decideNaively(question));
      }),
      runs,
    );
  });

  it("is the same for both names of the caller's account", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const caller = { ...question.request.principal, ownerUin: "100", appId: "125" };
        const named = withRequest(question, { principal: caller });
        const renamed = resourcesOf(named.request).map((resource) => resource.replace(":uid/125:", ":uin/100:"));
        expect(decideNaively(withRequest(named, { resource: renamed }))).toEqual(decideNaively(named));
      }),
      runs,
    );
  });

  it("for a root account does not depend on identity policies, and for an unsigned request is a deny", () => {
    fc.assert(
      fc.property(identityQuestion, policies, (question, others) => {
        const root = withRequest(question, { principal: { ...question.request.principal, type: "root" } });
        const unsigned = withRequest(question, { principal: { type: "anonymous" } });
        expect(decideNaively(withPolicies(root, others))).toEqual(decideNaively(root));
        expect(decideNaively(unsigned)).toEqual({ decision: "deny", reason: "implicit-deny" });
      }),
      runs,
    );
  });

  it("is an answer whatever the texts are", () => {
    const texts = fc.array(hostileText, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom("allow", "deny"),
        ([a = "", r = "", o = "", k = "", v = "", ...more], effect) => {
          const [asked = "", on = "", given = ""] = more;
          const condition = Object.fromEntries([[o, Object.fromEntries([[k, [v]]])]]);
          const identity: readonly Policy[] = [
            { version: "2.0", statement: [{ effect, action: [a], resource: [r, "*"], condition }] },
          ];
          const principal = { type: "user", ownerUin: a, appId: v, tags: { [k]: r } } as const;
          const context = Object.fromEntries([[k, given]]);
          const { decision } = decideNaively({
            policies: { identity },
            request: { principal, action: asked, resource: on, context },
          });
          expect(["allow", "deny", "unknown"]).toContain(decision);
        },
      ),
      runs,
    );
  });
});

describe("identityQuestion", () => {
  it("meets every answer often", () => {
    const seen = fc.sample(identityQuestion, { numRuns: 2000, seed: 1 }).map((one) => decideNaively(one));
    const share = (decision: Outcome): number => seen.filter((one) => one.decision === decision).length / seen.length;
    expect(share("allow")).toBeGreaterThan(0.12);
    expect(share("unknown")).toBeGreaterThan(0.03);
    expect(seen.filter((one) => one.reason === "explicit-deny").length / seen.length).toBeGreaterThan(0.1);
    expect(seen.some((one) => one.reason === "cross-account")).toBe(true);
  });
});
