import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalPolicy,
  decodePolicyOrThrow,
  encodePolicy,
  equalPolicies,
  normalPolicy,
  type Policy,
  type PolicyKind,
  policyEq,
  type Statement,
} from "../../src/index.js";
import { bucketPolicy, identityPolicy } from "../support/policy.js";

const anyPolicy: fc.Arbitrary<readonly [Policy, PolicyKind]> = fc.oneof(
  identityPolicy.map((policy) => [policy, "identity"] as const),
  bucketPolicy.map((policy) => [policy, "bucket"] as const),
);
const policy = anyPolicy.map(([one]) => one);

/** Equality of tests stumbles over keys such as `constructor`, and is blind to the order of keys. */
const textOf = (one: Policy): string => JSON.stringify(one);

const small = fc.constantFrom<Statement>(
  { effect: "allow", action: ["name/cos:a"], resource: "*" },
  { effect: "allow", action: ["cos:a", "cos:a"], resource: ["*"] },
  { effect: "deny", action: ["*:*"], resource: ["qcs::cvm:gz::a"] },
  { effect: "deny", action: "*", resource: ["qcs::cvm:ap-guangzhou::a"] },
  { effect: "deny", action: "*", resource: ["qcs::cvm:ap-guangzhou::b"] },
);
/** Few enough to be equal often. */
const smallPolicy: fc.Arbitrary<Policy> = fc
  .array(small, { maxLength: 3 })
  .map((statement) => ({ version: "2.0", statement }));

const shuffled = <A>(members: readonly A[]): fc.Arbitrary<readonly A[]> =>
  fc.shuffledSubarray([...members], { minLength: members.length });

const shuffledElement = (element: "*" | readonly string[]): fc.Arbitrary<"*" | readonly string[]> =>
  element === "*" ? fc.constant(element) : shuffled(element).map((list) => [...list, ...list.slice(0, 1)]);

const shuffledRecord = <A>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => fc.Arbitrary<A>,
): fc.Arbitrary<Readonly<Record<string, A>>> =>
  shuffled(Object.entries(record))
    .chain((entries) => fc.tuple(...entries.map(([key, value]) => change(value).map((other) => [key, other] as const))))
    .map((entries) => Object.fromEntries(entries));

const shuffledStatement = ({ action, resource = "*", condition = {}, ...rest }: Statement): fc.Arbitrary<Statement> =>
  fc.record({
    action: shuffledElement(action),
    resource: shuffledElement(resource),
    condition: shuffledRecord(condition, (keys) => shuffledRecord(keys, (values) => shuffled(values))),
    effect: fc.constant(rest.effect),
    ...(rest.principal === undefined ? {} : { principal: fc.constant(rest.principal) }),
    sid: fc.string(),
  });

const shuffledPolicy = ({ statement }: Policy): fc.Arbitrary<Policy> =>
  shuffled(statement)
    .chain((statements) => fc.tuple(...statements.map(shuffledStatement)))
    .map((statements) => ({ version: "2.0", statement: [...statements, ...statements.slice(0, 1)] }));

describe("the equality of policies", () => {
  it("is reflexive", () => {
    fc.assert(
      fc.property(policy, (one) => {
        expect(policyEq.equals(one, structuredClone(one))).toBe(true);
      }),
    );
  });

  it("is symmetric and transitive", () => {
    fc.assert(
      fc.property(smallPolicy, smallPolicy, smallPolicy, (one, other, third) => {
        expect(equalPolicies(one, other)).toBe(equalPolicies(other, one));
        const isChain = equalPolicies(one, other) && equalPolicies(other, third);
        expect(!isChain || equalPolicies(one, third)).toBe(true);
        expect(equalPolicies(one, other)).toBe(textOf(normalPolicy(one)) === textOf(normalPolicy(other)));
      }),
      { numRuns: 2000 },
    );
  });

  it("sees neither order nor repetition nor names", () => {
    const pair = policy.chain((one) => shuffledPolicy(one).map((other) => [one, other] as const));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(textOf(normalPolicy(other))).toBe(textOf(normalPolicy(one)));
        expect(equalPolicies(one, other)).toBe(true);
      }),
    );
  });

  it("holds between a policy, its forms and its document", () => {
    fc.assert(
      fc.property(anyPolicy, ([one, kind]) => {
        expect(equalPolicies(canonicalPolicy(one), one)).toBe(true);
        expect(equalPolicies(normalPolicy(one), one)).toBe(true);
        expect(equalPolicies(decodePolicyOrThrow(encodePolicy(one), { kind }), one)).toBe(true);
      }),
    );
  });
});

describe("the normal form", () => {
  it("is its own, and is a valid document", () => {
    fc.assert(
      fc.property(anyPolicy, ([one, kind]) => {
        const normal = normalPolicy(one);
        expect(textOf(normalPolicy(normal))).toBe(textOf(normal));
        expect(textOf(decodePolicyOrThrow(encodePolicy(normal), { kind }))).toBe(textOf(normal));
      }),
    );
  });
});
