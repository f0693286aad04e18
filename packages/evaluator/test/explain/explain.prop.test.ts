import { hostileQuestion, identityQuestion, type WholeQuestion, wholeQuestion } from "@camwright/conformance/arbitrary";
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
  type Verdict,
} from "../../src/index.js";
import { at, isOutOfReach, mended, policyAt, replaced } from "./mend.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const runs = {
  numRuns: Number(process.env["CAMWRIGHT_RUNS"] ?? 500),
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
        const plain = evaluate(asked.policies, asked.request);
        expect({ ...decision, notes: decision.notes.slice(0, plain.notes.length) }).toEqual(plain);
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
    const deciding = new Set(["identity", "bucket"]);
    fc.assert(
      fc.property(question, (asked) => {
        const told = explainAll(asked);
        const { decision, reason, matched } = told;
        fc.pre(decision === "allow" || (decision === "deny" && reason === "explicit-deny"));
        const matching = statementsOf(told).filter(({ outcome }) => outcome === "matched");
        const meant =
          decision === "allow"
            ? matching.filter(({ effect }) => effect === "allow")
            : matching.filter(({ effect, layer }) => effect === "deny" && deciding.has(layer));
        expect(keys(meant)).toEqual(keys(matched));
      }),
      runs,
    );
  });

  it("says of every statement that the decision names that it matches, or may", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const told = explainAll(asked);
        const outcome = told.decision === "unknown" ? "unknown" : "matched";
        const named = new Set(keys(told.matched));
        const others = statementsOf(told)
          .filter((one) => named.has(keyOf(one)))
          .filter((one) => ![one.outcome, ...(one.outcomes ?? [])].includes(outcome));
        expect(others).toEqual([]);
      }),
      runs,
    );
  });

  it("has the verdicts that the decision follows from", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { decision, reason, explain: why } = explainAll(asked);
        const verdicts = (...names: readonly string[]): readonly Verdict[] =>
          why.layers.filter(({ layer }) => names.includes(layer)).map(({ verdict }) => verdict);
        const isCap = ["scp", "boundary", "session"].includes(reason);
        const faults = [
          decision === "allow" &&
            verdicts("scp", "boundary", "session").some((one) => !/^(?:allow|not-asked)$/.test(one)),
          // Of the caller's policies and the bucket's one may be open, where the other allows.
          decision === "allow" && verdicts("identity", "bucket").includes("deny"),
          decision === "allow" && verdicts("general", "trust").some((one) => /^(?:deny|unknown)$/.test(one)),
          decision === "deny" && isCap && !verdicts(reason).some((one) => /^(?:deny|silent)$/.test(one)),
          decision === "deny" && reason === "explicit-deny" && !verdicts("identity", "bucket").includes("deny"),
        ];
        expect(faults).not.toContain(true);
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
    const isRight = ({ outcome, outcomes, misses, notAsked }: StatementExplanation): boolean => {
      if (outcome === "not-asked" || notAsked !== undefined) {
        return outcome === "not-asked" && notAsked !== undefined && misses.length === 0;
      }
      if (outcomes !== undefined)
        return misses.length > 0 || outcomes.every((one) => /^(?:matched|not-asked)$/.test(one));
      if (outcome === "matched") return misses.length === 0;
      const certain = misses.filter((miss) => miss.certain).length;
      return outcome === "unknown" ? misses.length > 0 && certain === 0 : certain > 0;
    };
    fc.assert(
      fc.property(question, (asked) => {
        expect(statementsOf(explainAll(asked)).filter((one) => !isRight(one))).toEqual([]);
      }),
      runs,
    );
  });

  it("agree with the answer to the statement alone", () => {
    const outcomeOf = { allow: "matched", unknown: "unknown", deny: "not-matched" } as const;
    const isAlone = (asked: Asked): boolean =>
      countOf(asked) === 1 && ["user", "role"].includes(asked.request.principal.type);
    fc.assert(
      fc.property(identities.filter(isAlone), (asked) => {
        const { policies, request } = asked;
        const others = statementsOf(explainAll(asked)).filter(({ policy, statement, outcome, effect }) => {
          const written = policies.identity[policy]?.statement[statement];
          if (written === undefined || effect === "deny") return false;
          const { decision, reason } = evaluate({ identity: [{ version: "2.0", statement: [written] }] }, request);
          return reason !== "cross-account" && outcome !== outcomeOf[decision];
        });
        expect(others).toEqual([]);
      }),
      runs,
    );
  });

  it("point into the policy", () => {
    const isThere = (found: unknown, miss: Miss): boolean => {
      if (miss.reason === "empty" || miss.reason === "nobody-named") return miss.patterns.length === 0;
      if (miss.element === "condition") return Array.isArray(found) && found.length === miss.patternCount;
      const [pattern] = miss.patterns;
      return String(found).startsWith(String(pattern).replace(/…$/, ""));
    };
    fc.assert(
      fc.property(question, (asked) => {
        const astray = statementsOf(explainAll(asked)).flatMap((place) =>
          place.misses.filter((miss) => !isThere(at(policyAt(asked.policies, place), miss.path), miss)),
        );
        expect(astray).toEqual([]);
      }),
      runs,
    );
  });
});

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

  it("is one of those that decide; otherwise an allow that misses something", () => {
    const isRight = ({ decision, matched, explain: { closest } }: ExplainedDecision): boolean => {
      if (decision === "allow") return closest === undefined;
      if (closest === undefined) return matched.length === 0;
      if (matched.length > 0) return keys(matched).includes(keyOf(closest));
      return closest.effect === "allow" && closest.misses.length > 0;
    };
    fc.assert(
      fc.property(question, (asked) => {
        expect(explainAll(asked)).toSatisfy(isRight);
      }),
      runs,
    );
  });

  it("misses no more than any other, and grants the request once it is mended", () => {
    const isMeant = (asked: Asked): boolean =>
      countOf(asked) === 1 &&
      ["user", "role"].includes(asked.request.principal.type) &&
      !isOutOfReach(asked.request) &&
      evaluate(asked.policies, asked.request).reason === "implicit-deny" &&
      evaluate(asked.policies, asked.request).decision === "deny" &&
      asked.policies.identity.some(({ statement }) => statement.some(({ effect }) => effect === "allow"));
    fc.assert(
      fc.property(identities.filter(isMeant), (asked) => {
        const told = explainAll(asked);
        const closest = told.explain.closest as ClosestStatement;
        const allows = statementsOf(told).filter(({ effect }) => effect === "allow");
        expect(Math.min(...allows.map(({ misses }) => misses.length))).toBe(closest.misses.length);
        const policies = replaced(asked.policies, closest, (written) => mended(written, closest.misses));
        const after = evaluate(policies, asked.request);
        // What another account owns needs that account's grant as well, which no identity policy is.
        expect(["allow", "unknown", "cross-account"]).toContain(
          after.decision === "deny" ? after.reason : after.decision,
        );
      }),
      runs,
    );
  });
});
