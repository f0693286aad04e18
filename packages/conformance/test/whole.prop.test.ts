import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  aimedGrant,
  aimedPolicy,
  aimedStatement,
  aimedTrust,
  conditionKey,
  spelledLoosely,
  type WholeQuestion,
  wholeQuestion,
} from "../src/arbitrary/index.js";
import {
  type CasePolicies,
  type Decision,
  decideNaively,
  type Outcome,
  type PolicyDocument,
  type Question,
} from "../src/index.js";

const runs = { numRuns: 1500 };

// The naive evaluator is slow, and tests of other packages may run beside it.
vi.setConfig({ testTimeout: 60_000 });

/** How much an answer grants. */
function grants(question: Question): number {
  const order: readonly Outcome[] = ["deny", "unknown", "allow"];
  return order.indexOf(decideNaively(question).decision);
}

function withPolicies<P extends CasePolicies>(question: WholeQuestion, policies: P): WholeQuestion {
  return { ...question, policies: { ...question.policies, ...policies } } as WholeQuestion;
}

function policyOf(...statement: readonly Statement[]): Policy {
  return { version: "2.0", statement };
}

function withStatement(policy: Policy, statement: Statement): Policy {
  return policyOf(...policy.statement, statement);
}

/** A question, and the same with one statement more in one layer; a statement in a layer that is not there comes alone. */
function withOneMore(
  effect: Statement["effect"],
  mayBeNew: boolean,
): fc.Arbitrary<{ readonly before: WholeQuestion; readonly after: WholeQuestion }> {
  return wholeQuestion.chain((before) =>
    fc
      .record({
        layer: fc.constantFrom("identity", "bucket", "trust", "boundary", "session", "scp", "general"),
        plain: aimedStatement(before.request, effect),
        grant: aimedGrant(before.request, effect),
        trust: aimedTrust(before.request, effect),
      })
      .map(({ layer, plain, grant, trust: trusted }) => {
        const { identity, bucket, trust, boundary, session, scp, general } = before.policies;
        const none = policyOf();
        const changes: Readonly<Record<string, CasePolicies>> = {
          identity: { identity: [...(identity ?? []), policyOf(plain)] },
          bucket: { bucket: withStatement(bucket ?? none, grant) },
          trust: trust ? { trust: withStatement(trust, trusted) } : {},
          boundary: boundary || mayBeNew ? { boundary: withStatement(boundary ?? none, plain) } : {},
          session: session || mayBeNew ? { session: withStatement(session ?? none, plain) } : {},
          scp: scp?.[0] || mayBeNew ? { scp: [[...(scp?.[0] ?? []), policyOf(plain)], ...(scp?.slice(1) ?? [])] } : {},
          general: { general: [...(general ?? []), policyOf(plain)] },
        };
        return { before, after: withPolicies(before, changes[layer] ?? {}) };
      }),
  );
}

describe("a decision of all layers", () => {
  it("grants no more with a boundary, a session policy, one more level of service control policies, or general policies", () => {
    const limited = wholeQuestion.chain((question) =>
      fc.tuple(
        fc.constant(question),
        aimedPolicy(question.request, aimedStatement),
        fc.constantFrom("boundary", "session", "scp", "general"),
      ),
    );
    fc.assert(
      fc.property(limited, ([question, limit, layer]) => {
        const { scp, general } = question.policies;
        const lists = { scp: [...(scp ?? []), [limit]], general: [...(general ?? []), limit] };
        const [without, more] =
          layer === "boundary" || layer === "session"
            ? [withPolicies(question, { [layer]: null }), withPolicies(question, { [layer]: limit })]
            : [question, withPolicies(question, layer === "scp" ? { scp: lists.scp } : { general: lists.general })];
        expect(grants(more)).toBeLessThanOrEqual(grants(without));
      }),
      runs,
    );
  });

  it("grants no more when a deny is added to any layer", () => {
    fc.assert(
      fc.property(withOneMore("deny", true), ({ before, after }) => {
        expect(grants(after)).toBeLessThanOrEqual(grants(before));
      }),
      runs,
    );
  });

  it("grants no less when an allow is added to any layer that is there", () => {
    fc.assert(
      fc.property(withOneMore("allow", false), ({ before, after }) => {
        expect(grants(after)).toBeGreaterThanOrEqual(grants(before));
      }),
      runs,
    );
  });

  it("is the same in any order of documents, statements and levels", () => {
    const backwards = (policy: Policy | null | undefined): Policy | null =>
      policy ? policyOf(...policy.statement.toReversed()) : null;
    fc.assert(
      fc.property(wholeQuestion, (question) => {
        const { identity, boundary, session, bucket, trust, scp, general } = question.policies;
        const reversed = withPolicies(question, {
          identity: (identity ?? []).map(backwards).toReversed(),
          boundary: backwards(boundary),
          session: backwards(session),
          bucket: backwards(bucket),
          trust: backwards(trust),
          scp: (scp ?? []).map((level) => level.map(backwards).toReversed()).toReversed(),
          general: (general ?? []).toReversed(),
        });
        expect(decideNaively(reversed)).toEqual(decideNaively(question));
      }),
      runs,
    );
  });

  it("is the same however the policies are spelled", () => {
    const respelled = wholeQuestion.chain((question) =>
      fc.record({
        question: fc.constant(question),
        bucket: spell(question, "bucket"),
        trust: spell(question, "trust"),
      }),
    );
    fc.assert(
      fc.property(respelled, ({ question, ...documents }) => {
        expect(decideNaively({ ...question, policies: { ...question.policies, ...documents } })).toEqual(
          decideNaively(question),
        );
      }),
      runs,
    );
  });

  it("is the same for both spellings of a root account", () => {
    fc.assert(
      fc.property(wholeQuestion, (question) => {
        const policies = JSON.parse(
          JSON.stringify(question.policies).replaceAll(/uin\/(\d+):root"/g, 'uin/$1:uin/$1"'),
        ) as CasePolicies;
        expect(decideNaively({ ...question, policies })).toEqual(decideNaively(question));
      }),
      runs,
    );
  });

  it("stays or becomes unknown when a key becomes unknown", () => {
    fc.assert(
      fc.property(wholeQuestion, conditionKey, (question, key) => {
        const unknown = [...(question.request.unknown ?? []), key];
        const { decision } = decideNaively({ ...question, request: { ...question.request, unknown } });
        expect([decideNaively(question).decision, "unknown"]).toContain(decision);
      }),
      runs,
    );
  });

  it("on several resources is the least of the decisions on each, where no bucket policy takes part", () => {
    fc.assert(
      fc.property(wholeQuestion, (question) => {
        const whole = withPolicies(question, { bucket: null });
        const { resource } = whole.request;
        const each = (typeof resource === "string" ? [resource] : resource).map((one) =>
          grants({ ...whole, request: { ...whole.request, resource: one } }),
        );
        expect(grants(whole)).toBe(Math.min(...each));
      }),
      runs,
    );
  });

  it("for a root account does not depend on identity policies, for an unsigned caller on none of a caller's", () => {
    fc.assert(
      fc.property(wholeQuestion, (question) => {
        const root = withCaller(question, "root");
        const unsigned = withCaller(question, "anonymous");
        expect(decideNaively(withPolicies(root, { identity: null }))).toEqual(decideNaively(root));
        const none = { identity: null, boundary: null, session: null, general: null };
        expect(decideNaively(withPolicies(unsigned, none))).toEqual(decideNaively(unsigned));
      }),
      runs,
    );
  });
});

describe("wholeQuestion", () => {
  it("meets every answer, every reason and every kind of caller often", () => {
    const seen = fc.sample(wholeQuestion, { numRuns: 4000, seed: 1 });
    const answers = seen.map((one) => decideNaively(one));
    const share = (test: (decision: Decision) => boolean): number => answers.filter(test).length / answers.length;
    expect(share(({ decision }) => decision === "allow")).toBeGreaterThan(0.2);
    expect(share(({ decision }) => decision === "unknown")).toBeGreaterThan(0.02);
    for (const reason of ["scp", "general", "explicit-deny", "cross-account", "trust", "boundary", "session"]) {
      expect(share((one) => one.reason === reason)).toBeGreaterThan(0.008);
    }
    for (const type of ["root", "user", "role", "service", "federated", "anonymous"]) {
      const allowed = seen.filter(
        (one, at) => one.request.principal.type === type && answers[at]?.decision === "allow",
      );
      expect(allowed.length).toBeGreaterThan(20);
    }
  });
});

function withCaller(question: WholeQuestion, type: "root" | "anonymous"): WholeQuestion {
  return { ...question, request: { ...question.request, principal: { ...question.request.principal, type } } };
}

function spell(question: WholeQuestion, layer: "bucket" | "trust"): fc.Arbitrary<PolicyDocument | null> {
  const policy = question.policies[layer];
  return policy ? spelledLoosely(policy) : fc.constant(null);
}
