import { identityQuestion, type WholeQuestion, wholeQuestion } from "@camwright/conformance/arbitrary";
import type { Condition, Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type ClosestStatement,
  type ExplainedDecision,
  evaluate,
  explain,
  type MatchedStatement,
  type Miss,
  type Policies,
  type Request,
  type StatementExplanation,
} from "../../src/index.js";
import { hostileQuestion } from "../hostile.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const runs = {
  numRuns: Number(process.env["CAMWRIGHT_RUNS"] ?? 500),
  seed: Number(process.env["CAMWRIGHT_SEED"] ?? 20261122),
};

vi.setConfig({ testTimeout: 600_000 });

interface Asked {
  readonly policies: Policies;
  readonly request: Request;
}

const policiesOf = ({ policies: { identity, boundary, session, bucket, trust, scp } }: WholeQuestion): Policies => ({
  identity: identity ?? [],
  boundary: boundary ?? undefined,
  session: session ?? undefined,
  bucket: bucket ?? undefined,
  trust: trust ?? undefined,
  scp: scp ?? undefined,
});

const requestOf = ({ request, resourceOwner }: Pick<WholeQuestion, "request" | "resourceOwner">): Request => ({
  ...request,
  ...(resourceOwner === undefined ? {} : { resourceOwner }),
});

const whole: fc.Arbitrary<Asked> = wholeQuestion.map((question) => ({
  policies: policiesOf(question),
  request: requestOf(question),
}));
const identities: fc.Arbitrary<Asked> = fc
  .oneof(identityQuestion, hostileQuestion)
  .map((question) => ({ policies: { identity: question.policies.identity }, request: requestOf(question) }));
const question: fc.Arbitrary<Asked> = fc.oneof(whole, whole, identities);

const all = { statements: Infinity };
const explainAll = ({ policies, request }: Asked): ExplainedDecision => explain(policies, request, all);

const statementsOf = ({ explain: { layers } }: ExplainedDecision): readonly StatementExplanation[] =>
  layers.flatMap(({ statements }) => statements);

const keyOf = ({ layer, level, policy, statement }: MatchedStatement): string =>
  `${layer} ${level ?? ""} ${policy} ${statement}`;
const keys = (places: readonly MatchedStatement[]): readonly string[] => places.map(keyOf).sort();

const countOf = ({ request: { resource } }: Asked): number => (typeof resource === "string" ? 1 : resource.length);

describe("an explained decision", () => {
  it("is the decision", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { explain: why, ...decision } = explainAll(asked);
        expect(decision).toEqual(evaluate(asked.policies, asked.request));
        expect(why.layers.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it("has every statement once, and counts them", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { explain: why } = explainAll(asked);
        for (const { statements, counts, omitted } of why.layers) {
          expect(omitted).toBe(0);
          expect(new Set(keys(statements)).size).toBe(statements.length);
          for (const outcome of ["matched", "not-matched", "unknown", "not-asked"] as const) {
            expect(statements.filter((one) => one.outcome === outcome)).toHaveLength(counts[outcome]);
          }
        }
      }),
      runs,
    );
  });

  it("says of the statements that decide, and of no other, that they match", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const decision = explainAll(asked);
        const { reason, matched } = decision;
        const matching = statementsOf(decision).filter(({ outcome }) => outcome === "matched");
        if (decision.decision === "allow") {
          expect(keys(matching.filter(({ effect }) => effect === "allow"))).toEqual(keys(matched));
        } else if (decision.decision === "deny" && reason === "explicit-deny") {
          const layers = new Set(["identity", "bucket"]);
          expect(keys(matching.filter(({ effect, layer }) => effect === "deny" && layers.has(layer)))).toEqual(
            keys(matched),
          );
        } else {
          const outcome = decision.decision === "deny" ? "matched" : "unknown";
          const places = new Map(statementsOf(decision).map((one) => [keyOf(one), one]));
          for (const place of matched) {
            const told = places.get(keyOf(place));
            expect([told?.outcome, ...(told?.outcomes ?? [])]).toContain(outcome);
          }
        }
      }),
      runs,
    );
  });

  it("has the verdicts that the decision follows from", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { decision, reason, explain: why } = explainAll(asked);
        const verdicts = (layer: string) => why.layers.filter((one) => one.layer === layer).map((one) => one.verdict);
        if (decision === "allow") {
          for (const layer of ["scp", "boundary", "session"]) {
            for (const verdict of verdicts(layer)) expect(["allow", "not-asked"]).toContain(verdict);
          }
          for (const { verdict } of why.layers) expect(["deny", "unknown"]).not.toContain(verdict);
        }
        if (decision === "deny" && ["scp", "boundary", "session"].includes(reason)) {
          expect(verdicts(reason).some((verdict) => verdict === "deny" || verdict === "silent")).toBe(true);
        }
        if (decision === "deny" && reason === "explicit-deny") {
          expect([...verdicts("identity"), ...verdicts("bucket")]).toContain("deny");
        }
      }),
      runs,
    );
  });

  it("is plain data of bounded texts", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const decision = explainAll(asked);
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        for (const { misses } of statementsOf(decision)) {
          for (const { patterns, values, message } of misses) {
            expect(patterns.length).toBeLessThanOrEqual(5);
            expect(values.length).toBeLessThanOrEqual(5);
            expect(message).not.toMatch(/\p{Cc}/u);
          }
        }
      }),
      runs,
    );
  });
});

describe("the misses of a statement", () => {
  it("are there exactly where it does not match", () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { outcome, outcomes, misses, notAsked } of statementsOf(explainAll(asked))) {
          if (outcomes === undefined) {
            if (outcome === "matched") expect(misses).toEqual([]);
            if (outcome === "not-matched") expect(misses.some(({ certain }) => certain)).toBe(true);
            if (outcome === "unknown") expect(misses.length > 0 && misses.every(({ certain }) => !certain)).toBe(true);
          } else if (outcome !== "matched" && outcome !== "not-asked") expect(misses.length).toBeGreaterThan(0);
          expect(outcome === "not-asked").toBe(notAsked !== undefined);
          if (outcome === "not-asked") expect(misses).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("agree with the answer to the statement alone", () => {
    fc.assert(
      fc.property(identities, (asked) => {
        const { policies, request } = asked;
        fc.pre(countOf(asked) === 1 && ["user", "role"].includes(request.principal.type));
        const told = explainAll(asked);
        for (const { policy, statement, outcome, effect } of statementsOf(told)) {
          const written = policies.identity[policy]?.statement[statement];
          if (written === undefined || effect === "deny") continue;
          const { decision, reason } = evaluate({ identity: [{ version: "2.0", statement: [written] }] }, request);
          const own = { allow: "matched", unknown: "unknown", deny: "not-matched" }[decision];
          if (reason !== "cross-account") expect(outcome).toBe(own);
        }
      }),
      runs,
    );
  });

  it("point into the policy", () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { misses, layer, level = 0, policy } of statementsOf(explainAll(asked))) {
          const { identity, scp = [], ...others } = asked.policies;
          const single =
            layer === "identity" || layer === "scp" ? undefined : (others as Record<string, Policy>)[layer];
          const list = layer === "identity" ? identity : scp[level];
          for (const miss of misses) {
            if (miss.reason === "empty" || miss.reason === "nobody-named") continue;
            const found = at(single ?? list?.[policy], miss.path);
            if (miss.element === "condition") expect(found).toHaveLength(miss.patternCount);
            else if (miss.path.endsWith("/resource")) expect(found).toBe("*");
            else expect(String(found).startsWith(String(miss.patterns[0]).replace(/…$/, ""))).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});

/** The value that a JSON pointer leads to. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((current, token) => (current as Record<string, unknown> | undefined)?.[token], value);

const withoutTests = (condition: Condition, misses: readonly Miss[]): Condition => {
  const missed = new Set(
    misses.flatMap((miss) => (miss.element === "condition" ? [JSON.stringify([miss.operator, miss.key])] : [])),
  );
  return Object.fromEntries(
    Object.entries(condition).map(([operator, tests]) => [
      operator,
      Object.fromEntries(Object.entries(tests).filter(([key]) => !missed.has(JSON.stringify([operator, key])))),
    ]),
  );
};

/** The statement with every missed element replaced by one that matches. */
const mended = (written: Statement, misses: readonly Miss[]): Statement => {
  const missed = new Set(misses.map(({ element }) => element));
  const hasVariable = missed.has("variable");
  return {
    ...written,
    ...(missed.has("action") ? { action: "*" } : {}),
    ...(missed.has("resource") || hasVariable ? { resource: ["*", "qcs::::*:*"] } : {}),
    ...(missed.has("principal") ? { principal: "*" } : {}),
    condition: hasVariable ? {} : withoutTests(written.condition ?? {}, misses),
  };
};

const replaced = (policies: Policies, place: MatchedStatement, change: (one: Statement) => Statement): Policies => {
  const inPolicy = (policy: Policy): Policy => ({
    ...policy,
    statement: policy.statement.map((one, index) => (index === place.statement ? change(one) : one)),
  });
  const inList = (list: readonly Policy[]): readonly Policy[] =>
    list.map((policy, index) => (index === place.policy ? inPolicy(policy) : policy));
  const { layer } = place;
  if (layer === "identity") return { ...policies, identity: inList(policies.identity) };
  if (layer === "scp") {
    return { ...policies, scp: (policies.scp ?? []).map((one, level) => (level === place.level ? inList(one) : one)) };
  }
  const policy = policies[layer];
  return policy === undefined || Array.isArray(policy)
    ? policies
    : { ...policies, [layer]: inPolicy(policy as Policy) };
};

/** No pattern reaches what is no resource, and none of a bucket policy an operation-level call. */
const isOutOfReach = ({ resource }: Request): boolean =>
  [resource].flat().some((text) => text === "*" || text.split(":").length < 6 || !text.startsWith("qcs:"));

describe("the closest statement", () => {
  it("matches once every element that it misses is replaced", () => {
    let seen = 0;
    fc.assert(
      fc.property(question, (asked) => {
        const { closest } = explainAll(asked).explain;
        fc.pre(closest !== undefined && closest.misses.length > 0 && !isOutOfReach(asked.request));
        const { misses } = closest as ClosestStatement;
        seen += 1;
        const policies = replaced(asked.policies, closest, (written) => mended(written, misses));
        const after = statementsOf(explainAll({ ...asked, policies })).find((one) => keyOf(one) === keyOf(closest));
        expect(after?.outcomes?.[closest.resource ?? 0] ?? after?.outcome).toBe("matched");
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(0);
  });

  it("is there for every refusal by a statement, and for no allow", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { decision, matched, explain: why } = explainAll(asked);
        if (decision === "allow") expect(why.closest).toBeUndefined();
        else if (matched.length > 0) expect(keys(matched)).toContain(keyOf(why.closest as ClosestStatement));
        else if (why.closest !== undefined) {
          expect(why.closest.effect).toBe("allow");
          expect(why.closest.misses.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("is the nearest of those that would have been a grant, and allows the request once it is mended", () => {
    fc.assert(
      fc.property(identities, (asked) => {
        const { request, policies } = asked;
        fc.pre(countOf(asked) === 1 && ["user", "role"].includes(request.principal.type) && !isOutOfReach(request));
        const { decision, reason, explain: why } = explainAll(asked);
        fc.pre(decision === "deny" && reason === "implicit-deny");
        const allows = statementsOf(explainAll(asked)).filter(({ effect }) => effect === "allow");
        expect(why.closest === undefined).toBe(allows.length === 0);
        if (why.closest === undefined) return;
        const { misses } = why.closest;
        for (const other of allows) expect(other.misses.length).toBeGreaterThanOrEqual(misses.length);
        const after = evaluate(
          replaced(policies, why.closest, (written) => mended(written, misses)),
          request,
        );
        // What another account owns needs that account's grant as well, which no identity policy is.
        if (after.reason !== "cross-account") expect(after.decision).not.toBe("deny");
      }),
      runs,
    );
  });
});
