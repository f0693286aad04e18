import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalPolicy,
  decodePolicyOrThrow,
  decodePolicyValueOrThrow,
  encodePolicy,
  inspectPolicy,
  inspectPolicyValue,
  type Policy,
  type PolicyKind,
} from "../../src/index.js";
import { mutatedDocument } from "../support/json-text.js";
import { bucketPolicy, identityPolicy } from "../support/policy.js";

const anyPolicy: fc.Arbitrary<readonly [Policy, PolicyKind]> = fc.oneof(
  identityPolicy.map((policy) => [policy, "identity"] as const),
  bucketPolicy.map((policy) => [policy, "bucket"] as const),
);

const deepFreeze = <A>(value: A): A => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

describe("writing a policy", () => {
  it("and reading it again gives its canonical form", () => {
    fc.assert(
      fc.property(anyPolicy, fc.nat({ max: 4 }), ([policy, kind], indent) => {
        const canonical = canonicalPolicy(policy);
        expect(decodePolicyOrThrow(encodePolicy(policy, { indent }), { kind })).toEqual(canonical);
        expect(decodePolicyValueOrThrow(canonical, { kind })).toEqual(canonical);
      }),
    );
  });

  it("in canonical form changes nothing any more", () => {
    fc.assert(
      fc.property(anyPolicy, ([policy, kind]) => {
        const text = encodePolicy(policy);
        expect(encodePolicy(canonicalPolicy(policy))).toBe(text);
        expect(encodePolicy(decodePolicyOrThrow(text, { kind }))).toBe(text);
      }),
    );
  });

  it("leaves the policy alone and shares nothing with it that could change", () => {
    fc.assert(
      fc.property(anyPolicy, ([policy]) => {
        const frozen = deepFreeze(policy);
        const once = encodePolicy(frozen);
        expect(encodePolicy(frozen)).toBe(once);
        const copy = canonicalPolicy(frozen);
        expect(copy.statement).not.toBe(frozen.statement);
        expect(Object.isFrozen(copy.statement[0]?.action)).toBe(false);
      }),
    );
  });
});

const rulesAndPaths = (findings: readonly { rule: string; path: string }[]): readonly string[] =>
  findings.map(({ rule, path }) => `${rule} ${path}`);

const withoutTextRules = (list: readonly string[]): readonly string[] =>
  list.filter((line) => !line.startsWith("condition-value-rounded"));

/** Whether `JSON.parse` keeps every member and its order: no key twice, none that looks like an index. */
const isKept = (text: string, value: unknown): boolean => JSON.stringify(value) === text;

describe("reading a value", () => {
  it("finds what reading its text finds, in the same order", () => {
    fc.assert(
      fc.property(fc.oneof(mutatedDocument, fc.json()), (text) => {
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          return;
        }
        fc.pre(isKept(text, value));
        const ofText = inspectPolicy(text);
        const ofValue = inspectPolicyValue(deepFreeze(value));
        expect(withoutTextRules(rulesAndPaths(ofValue.findings))).toStrictEqual(
          withoutTextRules(rulesAndPaths(ofText.findings)),
        );
        expect(ofValue.policy).toEqual(ofText.policy);
        expect(ofValue.kind).toBe(ofText.kind);
      }),
      { numRuns: 2000 },
    );
  });
});
