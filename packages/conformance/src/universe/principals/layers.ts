import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { actionPatterns, conditions, principals, resourcePatterns } from "./pools.js";

/** The policies of all layers. */
export interface UniversePolicies {
  readonly identity: readonly Policy[];
  readonly boundary?: Policy;
  readonly session?: Policy;
  readonly bucket?: Policy;
  readonly trust?: Policy;
  readonly scp?: readonly (readonly Policy[])[];
  readonly general?: readonly Policy[];
}

/** Two sets of policies to compare. */
export interface PrincipalPair {
  readonly base: UniversePolicies;
  readonly next: UniversePolicies;
}

type Name = keyof UniversePolicies;

const effect: fc.Arbitrary<Statement["effect"]> = fc.constantFrom("allow", "allow", "deny");

const some = (values: readonly string[], most: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });

const statementOf = (hasPrincipal: boolean): fc.Arbitrary<Statement> =>
  fc
    .record({
      effect,
      action: some(actionPatterns, 2),
      resource: some(resourcePatterns, 2),
      condition: fc.constantFrom(...conditions),
      principal: hasPrincipal ? fc.constantFrom(...principals) : fc.constant(undefined),
    })
    .map(({ condition, principal, ...rest }) => ({
      ...rest,
      ...(condition === undefined ? {} : { condition }),
      ...(principal === undefined ? {} : { principal }),
    }));

const policyOf = (hasPrincipal: boolean): fc.Arbitrary<Policy> =>
  fc
    .array(statementOf(hasPrincipal), { minLength: 1, maxLength: 3 })
    .map((statement) => ({ version: "2.0", statement }));

/** What around a grant lets most through, so that the grant matters. */
const cap: fc.Arbitrary<Policy> = policyOf(false).map(({ statement }) => ({
  version: "2.0",
  statement: [{ effect: "allow", action: ["cos:*", "sts:*"], resource: "*" }, ...statement],
}));

const layers: { readonly [name in Name]: fc.Arbitrary<UniversePolicies[name]> } = {
  identity: fc.array(policyOf(false), { maxLength: 2 }),
  bucket: policyOf(true),
  trust: policyOf(true),
  boundary: cap,
  session: cap,
  scp: fc.array(fc.array(cap, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  general: fc.array(policyOf(false), { maxLength: 1 }),
};

const often: Readonly<Record<Name, number>> = {
  identity: 100,
  bucket: 70,
  trust: 50,
  boundary: 15,
  session: 10,
  scp: 20,
  general: 15,
};

const names = Object.keys(layers) as readonly Name[];

/** A layer that is there as often as it is in the table, or `undefined`. */
const perhaps = (name: Name): fc.Arbitrary<UniversePolicies[Name]> =>
  fc.oneof(
    { weight: often[name], arbitrary: layers[name] },
    { weight: 100 - often[name], arbitrary: fc.constant(undefined) },
  );

const present = (all: { readonly [name in Name]?: UniversePolicies[name] | undefined }): UniversePolicies => {
  const { identity = [], ...others } = all;
  return { identity, ...Object.fromEntries(Object.entries(others).filter(([, layer]) => layer !== undefined)) };
};

const policies: fc.Arbitrary<UniversePolicies> = fc
  .tuple(...names.map(perhaps))
  .map((list) => present(Object.fromEntries(names.map((name, index) => [name, list[index]]))));

const replaced = (list: readonly Statement[], index: number, by: readonly Statement[]): readonly Statement[] => [
  ...list.slice(0, index),
  ...by,
  ...list.slice(index + 1),
];

const withoutPrincipal = ({ principal: _principal, ...statement }: Statement): Statement => statement;

/** A policy with one thing changed, or said in another order. */
const changed = (policy: Policy, at: number, kind: number, other: Statement): Policy => {
  const index = at % policy.statement.length;
  const old = policy.statement[index] ?? other;
  const to = (...by: readonly Statement[]): Policy => ({ ...policy, statement: replaced(policy.statement, index, by) });
  switch (kind) {
    case 0:
      return to();
    case 1:
      return to(old, other);
    case 2:
      return to({ ...old, action: other.action });
    case 3:
      return to({ ...old, ...(other.resource === undefined ? {} : { resource: other.resource }) });
    case 4:
      return to({ ...old, condition: other.condition ?? {} });
    case 5:
      return to({ ...old, effect: old.effect === "allow" ? "deny" : "allow" });
    case 6:
      return { ...policy, statement: policy.statement.toReversed() };
    default:
      return to({ ...withoutPrincipal(old), ...(other.principal === undefined ? {} : { principal: other.principal }) });
  }
};

const mutated = (base: UniversePolicies): fc.Arbitrary<UniversePolicies> =>
  fc
    .record({
      name: fc.constantFrom<"identity" | "bucket" | "trust">("identity", "bucket", "bucket", "trust"),
      at: fc.nat({ max: 2 }),
      kind: fc.nat({ max: 9 }),
      other: statementOf(true),
    })
    .map(({ name, at, kind, other }) => {
      if (name === "identity") {
        const identity = base.identity.map((policy) => changed(policy, at, Math.min(kind, 6), withoutPrincipal(other)));
        return { ...base, identity };
      }
      const policy = base[name];
      return policy === undefined ? base : { ...base, [name]: changed(policy, at, kind, other) };
    });

/** Another layer in the place of one, or none. */
const exchanged = (base: UniversePolicies): fc.Arbitrary<UniversePolicies> =>
  fc.constantFrom(...names).chain((name) => perhaps(name).map((layer) => present({ ...base, [name]: layer })));

/** Pairs of policies in all layers; in most of them the second is the first with one thing changed. */
export const principalPair: fc.Arbitrary<PrincipalPair> = policies.chain((base) =>
  fc
    .oneof(
      { weight: 4, arbitrary: mutated(base) },
      { weight: 2, arbitrary: exchanged(base) },
      { weight: 1, arbitrary: policies },
    )
    .map((next) => ({ base, next })),
);
