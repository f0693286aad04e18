import {
  hostileText,
  type IdentityQuestion,
  identityQuestion,
  policies,
  statement,
  statementThat,
} from "@camwright/conformance/arbitrary";
import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Decision, decideCase, evaluate, type Request } from "../../src/index.js";
import { deepFreeze } from "../deep-freeze.js";

const runs = { numRuns: 2000 };

// Two packages share the machine.
vi.setConfig({ testTimeout: 120_000 });

const requestOf = ({ request, resourceOwner }: IdentityQuestion): Request => ({
  ...request,
  ...(resourceOwner === undefined ? {} : { resourceOwner }),
});
const decide = (identity: readonly Policy[], request: Request): Decision => evaluate({ identity }, request);
const policyOf = (...statements: readonly Statement[]): Policy => ({ version: "2.0", statement: statements });

/** How much an answer grants. */
const rank = ({ decision }: Decision): number => ["deny", "unknown", "allow"].indexOf(decision);
const resourcesOf = ({ resource }: Request): readonly string[] =>
  typeof resource === "string" ? [resource] : resource;

const shuffled = <A>(list: readonly A[]): fc.Arbitrary<readonly A[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
const shuffledElement = (element: "*" | readonly string[]): fc.Arbitrary<"*" | readonly string[]> =>
  element === "*" ? fc.constant(element) : shuffled(element);
const shuffledStatement = (one: Statement): fc.Arbitrary<Statement> =>
  fc
    .tuple(shuffledElement(one.action), shuffledElement(one.resource ?? []))
    .map(([action, resource]) => ({ ...one, action, ...(one.resource === undefined ? {} : { resource }) }));

describe("a decision (598/10605)", () => {
  it("is a deny by default", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const { decision, reason, matched } = decide([], requestOf(question));
        fc.pre(question.request.principal.type !== "root");
        expect({ decision, reason, matched }).toEqual({ decision: "deny", reason: "implicit-deny", matched: [] });
      }),
      runs,
    );
  });

  it("does not depend on any order", () => {
    const both = identityQuestion.chain((question) => {
      const statements = question.policies.identity.flatMap((policy) => policy.statement);
      const reordered = fc.tuple(...statements.map(shuffledStatement)).chain(shuffled);
      return fc.tuple(fc.constant(question), reordered);
    });
    fc.assert(
      fc.property(both, ([question, reordered]) => {
        const request = requestOf(question);
        const { decision, reason, matched } = decide(question.policies.identity, request);
        const other = decide([policyOf(...reordered)], request);
        expect([other.decision, other.reason, other.matched.length]).toEqual([decision, reason, matched.length]);
      }),
      runs,
    );
  });

  it("is the same twice, for policies and requests that cannot be changed", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const { policies: given, ...rest } = deepFreeze(question);
        const request = deepFreeze(requestOf({ policies: given, ...rest }));
        expect(evaluate(given, request)).toEqual(evaluate(given, request));
      }),
      runs,
    );
  });

  it("stays if policies are repeated", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const { identity } = question.policies;
        const { decision, reason } = decide(identity, requestOf(question));
        expect(decide([...identity, ...identity], requestOf(question))).toMatchObject({ decision, reason });
      }),
      runs,
    );
  });

  it("grants no less with one more allow, no more with one more deny", () => {
    fc.assert(
      fc.property(identityQuestion, statementThat("allow"), statementThat("deny"), (question, allow, deny) => {
        const { identity } = question.policies;
        const before = rank(decide(identity, requestOf(question)));
        expect(rank(decide([...identity, policyOf(allow)], requestOf(question)))).toBeGreaterThanOrEqual(before);
        expect(rank(decide([...identity, policyOf(deny)], requestOf(question)))).toBeLessThanOrEqual(before);
      }),
      runs,
    );
  });

  it("on several resources grants what it grants on the least of them", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const request = requestOf(question);
        const { identity } = question.policies;
        const alone = resourcesOf(request).map((resource) => rank(decide(identity, { ...request, resource })));
        expect(rank(decide(identity, request))).toBe(Math.min(...alone));
      }),
      runs,
    );
  });
});

describe("an answer names", () => {
  /** Whether a statement that stands alone has a say about one of the resources. */
  const applies = (one: Statement, request: Request): boolean =>
    resourcesOf(request).some((resource) => {
      const { reason } = decide([policyOf(one)], { ...request, resource });
      return reason === (one.effect === "deny" ? "explicit-deny" : "allow");
    });

  it("exactly the statements that match, in order", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const request = requestOf(question);
        const { principal } = request;
        const { identity } = question.policies;
        const { decision, reason, matched } = decide(identity, request);
        fc.pre(
          principal.type !== "root" && (decision === "allow" || reason === "explicit-deny") && decision !== "unknown",
        );
        const expected = identity.flatMap((policy, index) =>
          policy.statement.flatMap((one, position) =>
            one.effect === decision && applies(one, request)
              ? [{ layer: "identity", policy: index, statement: position, effect: one.effect }]
              : [],
          ),
        );
        expect(matched).toEqual(expected);
      }),
      runs,
    );
  });

  it("for `unknown` statements without which another answer would be certain", () => {
    fc.assert(
      fc.property(identityQuestion, (question) => {
        const request = requestOf(question);
        const { identity } = question.policies;
        const { decision, matched, notes } = decide(identity, request);
        fc.pre(decision === "unknown");
        const without = identity.map((policy, index) =>
          policyOf(
            ...policy.statement.filter(
              (_, position) => !matched.some((place) => place.policy === index && place.statement === position),
            ),
          ),
        );
        expect(matched.length).toBeGreaterThan(0);
        expect(decide(without, request).decision).not.toBe("unknown");
        for (const { policy, statement: position } of matched) {
          expect(notes.some((note) => note.policy === policy && note.statement === position)).toBe(true);
        }
      }),
      { numRuns: 4000 },
    );
  });
});

/**
 * Refinement: what is decided although keys are unknown, is decided so whatever they turn out to be. An answer is
 * therefore never made more certain by knowing less, and no allow hangs on something unknown.
 */
describe("a key that is not known", () => {
  const keys = [
    "cos:prefix",
    "qcs:vpc",
    "vpc:requester_vpc",
    "qcs:tag",
    "qcs:resource_tag",
    "qcs:tag/env",
    "mfa",
    "qcs:mfa",
    "qcs:ip",
  ];
  const values = fc.constantFrom<string | number | readonly (string | number)[] | undefined>(
    undefined,
    "",
    "a",
    "1",
    1,
    "1.0",
    "x",
    "10.0.0.1",
    "env&web",
    ["env&prod", "team&web"],
    ["a", "b"],
    [],
  );
  const completion = fc.tuple(...keys.map((key) => values.map((value) => [key, value] as const)));
  const unknownKeys = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 });

  const otherName: Readonly<Record<string, string>> = {
    "qcs:vpc": "vpc:requester_vpc",
    "vpc:requester_vpc": "qcs:vpc",
    "qcs:tag": "qcs:resource_tag",
    "qcs:resource_tag": "qcs:tag",
    mfa: "qcs:mfa",
    "qcs:mfa": "mfa",
  };

  it("is one on which the answer does not depend, unless it is `unknown`", () => {
    fc.assert(
      fc.property(
        identityQuestion,
        unknownKeys,
        fc.tuple(completion, completion, completion),
        (question, unknown, filled) => {
          const { unknown: _, ...request } = requestOf(question);
          const { identity } = question.policies;
          const { decision } = decide(identity, { ...request, unknown });
          const open = new Set(unknown.flatMap((key) => [key, otherName[key] ?? key]));
          const known = Object.entries(request.context ?? {}).filter(([key]) => !open.has(key));
          const answers = filled.map((entries) => {
            const chosen = entries.filter(([key, value]) => open.has(key) && value !== undefined);
            return decide(identity, { ...request, context: Object.fromEntries([...known, ...chosen]) as never })
              .decision;
          });
          expect(decision === "unknown" || answers.every((answer) => answer === decision)).toBe(true);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it("leaves an answer what it is or makes it `unknown`", () => {
    fc.assert(
      fc.property(identityQuestion, unknownKeys, (question, unknown) => {
        const request = requestOf(question);
        const { identity } = question.policies;
        const before = decide(identity, request).decision;
        const after = decide(identity, { ...request, unknown: [...(request.unknown ?? []), ...unknown] }).decision;
        expect([before, "unknown"]).toContain(after);
      }),
      { numRuns: 4000 },
    );
  });
});

describe("nothing throws", () => {
  const text = hostileText;
  const scalar = fc.oneof(text, fc.double(), fc.boolean());
  const dictionary = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<Record<string, A>> =>
    fc
      .array(fc.tuple(text, value), { maxLength: 3 })
      .map((entries) => Object.fromEntries(entries) as Record<string, A>);
  const element = fc.oneof(fc.constant("*" as const), fc.array(text, { maxLength: 3 }));
  const hostileStatement = fc.record<Statement>(
    {
      effect: fc.constantFrom("allow", "deny"),
      action: element,
      resource: element,
      condition: dictionary(dictionary(fc.array(scalar, { maxLength: 3 }))),
    },
    { requiredKeys: ["effect", "action"] },
  );
  const hostileRequest: fc.Arbitrary<Request> = fc.record(
    {
      principal: fc.record(
        {
          type: fc.constantFrom("root", "user", "role", "service", "federated", "anonymous"),
          qcs: text,
          ownerUin: text,
          uin: text,
          appId: text,
          tags: dictionary(text),
          groups: fc.array(text, { maxLength: 2 }),
        },
        { requiredKeys: ["type"] },
      ),
      action: text,
      resource: fc.oneof(text, fc.array(text, { maxLength: 3 })),
      context: dictionary(fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))),
      unknown: fc.array(text, { maxLength: 2 }),
      resourceOwner: fc.record({ ownerUin: text, appId: text }, { requiredKeys: [] }),
    },
    { requiredKeys: ["principal", "action", "resource"] },
  );
  const isDecision = ({ decision, reason }: Decision): boolean =>
    ["allow", "deny", "unknown"].includes(decision) && (decision === "allow") === (reason === "allow");

  it("for texts that are meant to be misread", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(statement, hostileStatement), { maxLength: 4 }),
        hostileRequest,
        (statements, request) => {
          expect(isDecision(decide([policyOf(...statements)], request))).toBe(true);
        },
      ),
      runs,
    );
  });

  it("for any JSON in the place of a value, a tag or a document", () => {
    fc.assert(
      fc.property(
        policies,
        hostileRequest,
        fc.dictionary(text, fc.jsonValue()),
        fc.jsonValue(),
        (identity, request, any, document) => {
          const context = any as never;
          expect(isDecision(decide(identity, { ...request, context }))).toBe(true);
          expect(isDecision(decideCase({ policies: { identity: [document, ...identity] }, request }))).toBe(true);
        },
      ),
      runs,
    );
  });
});
