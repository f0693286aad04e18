import type { CasePolicies, PolicyDocument, Question } from "@camwright/conformance";
import {
  aimedGrant,
  aimedPolicy,
  aimedStatement,
  aimedTrust,
  nearMiss,
  type WholeQuestion,
  wholeQuestion,
} from "@camwright/conformance/arbitrary";
import { canonicalPolicy, normalPolicy, type Policy, type Statement } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decideCase } from "../src/index.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const runs = { numRuns: Number(process.env["CAMWRIGHT_RUNS"] ?? 1000) };

vi.setConfig({ testTimeout: 3_600_000 });

const anyQuestion: fc.Arbitrary<WholeQuestion> = fc.oneof(wholeQuestion, nearMiss);

const answer = (question: Question) => {
  const { decision, reason } = decideCase(question);
  return { decision, reason };
};

/** How much an answer grants, in the order deny < unknown < allow. */
const grants = (question: Question): number => ["deny", "unknown", "allow"].indexOf(decideCase(question).decision);

const withPolicies = (question: WholeQuestion, policies: CasePolicies): Question => ({
  ...question,
  policies: { ...question.policies, ...policies },
});

const policyOf = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });
const more = (policy: Policy, statement: Statement): Policy => policyOf(...policy.statement, statement);
const none = policyOf();

/** The layers with one statement more in one of them. `isNew` says whether the layer was not there before. */
interface OneMore {
  readonly question: WholeQuestion;
  readonly policies: CasePolicies;
  readonly isNew: boolean;
}

const withOneMore = (effect: Statement["effect"]): fc.Arbitrary<OneMore> =>
  anyQuestion.chain((question) => {
    const { identity, boundary, session, bucket, trust, scp, general } = question.policies;
    const plain = aimedStatement(question.request, effect);
    const grant = aimedGrant(question.request, effect);
    const trusting = aimedTrust(question.request, effect);
    const change = (
      layer: unknown,
      statement: fc.Arbitrary<Statement>,
      put: (statement: Statement) => CasePolicies,
    ): fc.Arbitrary<OneMore> =>
      statement.map((one) => ({ question, policies: put(one), isNew: layer === undefined || layer === null }));
    return fc.oneof(
      change(identity ?? [], plain, (one) => ({ identity: [...(identity ?? []), policyOf(one)] })),
      change(bucket, grant, (one) => ({ bucket: more(bucket ?? none, one) })),
      change(trust, trusting, (one) => ({ trust: more(trust ?? none, one) })),
      change(boundary, plain, (one) => ({ boundary: more(boundary ?? none, one) })),
      change(session, plain, (one) => ({ session: more(session ?? none, one) })),
      change(scp?.[0], plain, (one) => ({ scp: [[...(scp?.[0] ?? []), policyOf(one)], ...(scp?.slice(1) ?? [])] })),
      change(general ?? [], plain, (one) => ({ general: [...(general ?? []), policyOf(one)] })),
    );
  });

/** A change of every policy of every layer; the general policies may leave effects out and are no policies. */
const everyPolicy = (policies: WholeQuestion["policies"], change: (policy: Policy) => PolicyDocument): CasePolicies => {
  const { identity, boundary, session, bucket, trust, scp } = policies;
  const one = (policy: Policy | null | undefined): PolicyDocument | null => (policy ? change(policy) : null);
  return {
    identity: (identity ?? []).map(change),
    boundary: one(boundary),
    session: one(session),
    bucket: one(bucket),
    trust: one(trust),
    scp: (scp ?? []).map((level) => level.map(change)),
  };
};

/** The property that a change of every policy leaves the answer as it is. */
const sameWith = (change: (policy: Policy) => PolicyDocument) =>
  fc.property(anyQuestion, (question) => {
    expect(answer(withPolicies(question, everyPolicy(question.policies, change)))).toEqual(answer(question));
  });

const prefixed = (action: string): string => (action.startsWith("name/") ? action : `name/${action}`);
/** Patterns whose meaning the prefix changes: `permid/…` is no pattern, and a text without a colon no action. */
const isName = (action: string): boolean => /^(?:\*|[^/:]+:[^/]*)$/.test(action);

describe("on every layer, in the order deny < unknown < allow", () => {
  it("a deny more grants no more, also where it makes the layer", () => {
    fc.assert(
      fc.property(withOneMore("deny"), ({ question, policies, isNew }) => {
        // A trust policy where there was none replaces the rule for having none.
        fc.pre(!(isNew && policies.trust));
        expect(grants(withPolicies(question, policies))).toBeLessThanOrEqual(grants(question));
      }),
      runs,
    );
  });

  it("an allow more grants no less, whatever denies there are, in a layer that was there before", () => {
    fc.assert(
      fc.property(withOneMore("allow"), ({ question, policies, isNew }) => {
        fc.pre(!isNew || policies.bucket !== undefined);
        expect(grants(withPolicies(question, policies))).toBeGreaterThanOrEqual(grants(question));
      }),
      runs,
    );
  });

  it("a boundary, a session policy, a level of service control policies or a general policy only removes", () => {
    const limited = anyQuestion.chain((question) =>
      aimedPolicy(question.request, aimedStatement).map((limit) => ({ question, limit })),
    );
    fc.assert(
      fc.property(limited, ({ question, limit }) => {
        const { scp, general } = question.policies;
        for (const name of ["boundary", "session"] as const) {
          const without = withPolicies(question, { [name]: null });
          expect(grants(withPolicies(question, { [name]: limit }))).toBeLessThanOrEqual(grants(without));
        }
        const level = withPolicies(question, { scp: [...(scp ?? []), [limit]] });
        expect(grants(level)).toBeLessThanOrEqual(grants(question));
        const rule = withPolicies(question, { general: [...(general ?? []), limit] });
        expect(grants(rule)).toBeLessThanOrEqual(grants(question));
      }),
      runs,
    );
  });
});

describe("on every layer a decision and its reason are the same", () => {
  it("in any order of statements", () => {
    fc.assert(
      sameWith(({ statement }) => policyOf(...statement.toReversed())),
      runs,
    );
  });

  it("in any order of actions and resources", () => {
    const turned = <L>(list: L): L => (Array.isArray(list) ? (list.toReversed() as L) : list);
    fc.assert(
      sameWith(({ statement }) =>
        policyOf(
          ...statement.map(({ resource, ...one }) => ({
            ...one,
            action: turned(one.action),
            ...(resource === undefined ? {} : { resource: turned(resource) }),
          })),
        ),
      ),
      runs,
    );
  });

  it("with every statement twice", () => {
    fc.assert(
      sameWith(({ statement }) => policyOf(...statement.flatMap((one) => [one, one]))),
      runs,
    );
  });

  it("with `name/` before every action of the policies", () => {
    fc.assert(
      sameWith(({ statement }) =>
        policyOf(
          ...statement.map((one) =>
            one.action === "*" || !one.action.every(isName) ? one : { ...one, action: one.action.map(prefixed) },
          ),
        ),
      ),
      runs,
    );
  });

  it("with `name/` before the action of the request", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { request } = question;
        const named = { ...question, request: { ...request, action: prefixed(request.action) } };
        expect(answer(named)).toEqual(answer(question));
      }),
      runs,
    );
  });

  it("for the canonical form of the policies", () => {
    fc.assert(sameWith(canonicalPolicy), runs);
  });

  it("for the normal form of the policies", () => {
    fc.assert(sameWith(normalPolicy), runs);
  });

  it("in any order of documents and levels", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { identity, scp, general } = question.policies;
        const turned = withPolicies(question, {
          identity: identity?.toReversed() ?? null,
          scp: scp?.map((level) => level.toReversed()).toReversed() ?? null,
          general: general?.toReversed() ?? null,
        });
        expect(answer(turned)).toEqual(answer(question));
      }),
      runs,
    );
  });
});
