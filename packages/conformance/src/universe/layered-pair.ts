import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { pairWith, policyOf, policyPair } from "./policy-pair.js";
import { askedKeys, type Focus, statementOf } from "./statements.js";

/** The policies that bear on a request of the small universe, by layer. */
export interface LayeredPolicies {
  readonly identity: readonly Policy[];
  readonly boundary?: Policy;
  readonly session?: Policy;
  readonly scp?: readonly (readonly Policy[])[];
  readonly general?: readonly Policy[];
}

/** Two sets of policies to compare, with what they are about. */
export interface LayeredPair {
  readonly focus: Focus;
  readonly base: LayeredPolicies;
  readonly next: LayeredPolicies;
  /** Whether they are compared for one caller, who is given. */
  readonly isGiven: boolean;
}

const everything: Statement = { effect: "allow", action: "*", resource: "*" };

/** Policies that are meant as a limit: most begin with everything. */
const limitOf = (policy: fc.Arbitrary<Policy>): fc.Arbitrary<Policy> =>
  fc
    .tuple(policy, fc.constantFrom(true, true, false))
    .map(([own, isWide]) => (isWide ? { ...own, statement: [everything, ...own.statement] } : own));

type Around = Omit<LayeredPolicies, "identity">;

const aroundOf = (policy: fc.Arbitrary<Policy>): fc.Arbitrary<Around> =>
  fc.oneof(
    limitOf(policy).map((boundary): Around => ({ boundary })),
    limitOf(policy).map((session): Around => ({ session })),
    policy.map((one): Around => ({ general: [one] })),
    fc
      .array(fc.array(limitOf(policy), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((scp): Around => ({ scp })),
    fc.tuple(limitOf(policy), limitOf(policy)).map(([boundary, session]): Around => ({ boundary, session })),
  );

/** Where the two sides differ. */
type Place = "identity" | "boundary" | "session" | "scp" | "general" | "around";

const sided = (place: Place, policy: Policy, identity: Policy, around: Around): LayeredPolicies => {
  switch (place) {
    case "identity":
      return { identity: [policy], ...around };
    case "boundary":
    case "session":
      return { identity: [identity], ...around, [place]: policy };
    case "scp":
      return { identity: [identity], ...around, scp: [...(around.scp ?? []), [policy]] };
    case "general":
      return { identity: [identity], ...around, general: [policy] };
    case "around":
      return { identity: [identity], ...around };
  }
};

const layered = (focus: Focus): fc.Arbitrary<LayeredPair> =>
  askedKeys.chain((asked) => {
    const statement = statementOf(focus, asked);
    const policy = policyOf(statement);
    return fc
      .record({
        pair: pairWith(focus, statement),
        around: aroundOf(policy),
        other: aroundOf(policy),
        identity: limitOf(policy),
        place: fc.constantFrom<Place>("identity", "identity", "boundary", "session", "scp", "general", "around"),
        isGiven: fc.boolean(),
      })
      .map(({ pair, around, other, identity, place, isGiven }) => ({
        focus,
        base: sided(place, pair.base, identity, around),
        next: sided(place, pair.next, identity, place === "around" ? other : around),
        isGiven: isGiven || focus === "variables",
      }));
  });

const plain: fc.Arbitrary<LayeredPair> = policyPair.map(({ focus, base, next }) => ({
  focus,
  base: { identity: [base] },
  next: { identity: [next] },
  isGiven: false,
}));

/** Pairs of single policies, and pairs with other layers around or in place of what differs; some are for one caller, who is given. */
export const layeredPair: fc.Arbitrary<LayeredPair> = fc.oneof(
  { weight: 10, arbitrary: plain },
  { weight: 2, arbitrary: layered("names") },
  { weight: 4, arbitrary: layered("conditions") },
  { weight: 2, arbitrary: layered("mixed") },
  { weight: 2, arbitrary: layered("variables") },
);
