import {
  canonicalPolicy,
  encodePolicy,
  equalPolicies,
  inspectPolicy,
  inspectPolicyValue,
  isError,
  isPolicyKind,
  normalPolicy,
  type Policy,
  type PolicyKind,
  type Principal,
  policyKinds,
  sizeOf,
} from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { policy, spelledLoosely } from "../src/arbitrary/index.js";

vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 200 };

const root = "qcs::cam::uin/100:root";
const principal = fc.constantFrom<Principal>(
  "*",
  { qcs: [root] },
  { qcs: ["qcs::cam::uin/100:uin/100", "qcs::cam::uin/200:groupid/7"] },
  { service: ["cls.cloud.tencent.com"], qcs: ["qcs::cam::anyone:anyone"] },
  { federated: ["qcs::cam::uin/100:saml-provider/idp"] },
);

const changed = (change: (statement: Policy["statement"][number], who: Principal) => Policy["statement"][number]) =>
  fc
    .tuple(policy, principal)
    .map(([{ version, statement }, who]): Policy => ({ version, statement: statement.map((one) => change(one, who)) }));

const addressed = changed((statement, who) => ({ ...statement, principal: who }));
const trusting = changed(({ effect, condition }, who) => ({
  effect,
  principal: who,
  action: ["name/sts:AssumeRole"],
  ...(condition === undefined ? {} : { condition }),
}));

/** Policies as they stand in documents of each kind, now and then with a fault. */
const policiesOf: Readonly<Record<PolicyKind, fc.Arbitrary<Policy>>> = {
  identity: policy,
  boundary: policy,
  scp: policy,
  session: policy,
  "identity-center": policy,
  general: fc.oneof(policy, addressed),
  bucket: addressed,
  trust: trusting,
};

/** Equality of tests is blind to the order of keys. */
const textOf = (one: Policy): string => JSON.stringify(one);

const isValid = (one: Policy, kind: PolicyKind): boolean => !inspectPolicyValue(one, { kind }).findings.some(isError);

describe.each(Object.keys(policyKinds).filter(isPolicyKind))("a policy of kind %s", (kind) => {
  const anyPolicy = policiesOf[kind];

  it("reads as what was written, at every indent, and its size is that of the line", () => {
    fc.assert(
      fc.property(anyPolicy, fc.nat({ max: 4 }), (one, indent) => {
        const text = encodePolicy(one, { indent });
        const { policy: read } = inspectPolicy(text, { kind });
        expect(read).toEqual(canonicalPolicy(one));
        expect(read && encodePolicy(read, { indent })).toBe(text);
        expect(sizeOf(text, kind)).toEqual(sizeOf(one, kind));
      }),
      runs,
    );
  });

  it("stays valid in both of its forms", () => {
    fc.assert(
      fc.property(anyPolicy, (one) => {
        fc.pre(isValid(one, kind));
        expect(isValid(canonicalPolicy(one), kind)).toBe(true);
        expect(isValid(normalPolicy(one), kind)).toBe(true);
      }),
      runs,
    );
  });

  it("equals every looser spelling of itself", () => {
    const pair = anyPolicy.chain((one) => spelledLoosely(one).map((document) => [one, document] as const));
    fc.assert(
      fc.property(pair, ([one, document]) => {
        const { policy: read } = inspectPolicyValue(document, { kind });
        expect(read && equalPolicies(read, one)).toBe(true);
        expect(read && textOf(normalPolicy(read))).toBe(textOf(normalPolicy(one)));
      }),
      runs,
    );
  });

  it("equals itself with its statements in another order and a root account under its other name", () => {
    fc.assert(
      fc.property(anyPolicy, (one) => {
        const text = textOf({ ...one, statement: one.statement.toReversed() });
        const other = JSON.parse(text.replaceAll(root, "qcs::cam::uin/100:uin/100")) as Policy;
        expect(equalPolicies(one, other)).toBe(true);
        expect(textOf(normalPolicy(normalPolicy(one)))).toBe(textOf(normalPolicy(one)));
      }),
      runs,
    );
  });
});

describe("a general policy", () => {
  it("without effect, version and document denies what the document denies", () => {
    fc.assert(
      fc.property(policy, ({ statement: [first] }) => {
        fc.pre(first !== undefined);
        const { effect: _effect, ...entry } = first;
        const { policy: read } = inspectPolicyValue(entry, { kind: "general" });
        expect(read && equalPolicies(read, { version: "2.0", statement: [{ ...first, effect: "deny" }] })).toBe(true);
      }),
      runs,
    );
  });
});
