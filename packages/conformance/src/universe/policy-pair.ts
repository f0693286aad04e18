import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { changedTest } from "./changed-test.js";
import { askedKeys, bare, type Focus, statementOf } from "./statements.js";

/** Policies of a few statements. */
export const policyOf = (statement: fc.Arbitrary<Statement>): fc.Arbitrary<Policy> =>
  fc.array(statement, { minLength: 1, maxLength: 4 }).map((list) => ({ version: "2.0", statement: list }));

const replaced = <A>(list: readonly A[], index: number, value: readonly A[]): readonly A[] => [
  ...list.slice(0, index),
  ...value,
  ...list.slice(index + 1),
];

/** A policy with one thing changed, put in another order, or said in other words. */
const mutated = (policy: Policy, statement: fc.Arbitrary<Statement>): fc.Arbitrary<Policy> =>
  fc
    .tuple(fc.nat({ max: policy.statement.length - 1 }), fc.nat({ max: 13 }), statement)
    .map(([index, kind, other]): Policy => {
      const old = policy.statement[index] ?? other;
      const change = (value: readonly Statement[]): Policy => ({
        ...policy,
        statement: replaced(policy.statement, index, value),
      });
      switch (kind) {
        case 0:
          return change([]);
        case 1:
          return change([old, other]);
        case 2:
          return change([bare({ ...old, action: other.action })]);
        case 3:
          return change([bare({ ...old, ...(other.resource === undefined ? {} : { resource: other.resource }) })]);
        case 4:
          return change([bare({ ...old, condition: other.condition ?? {} })]);
        case 5:
          return change([bare({ ...old, condition: { ...old.condition, ...other.condition } })]);
        case 6:
          return change([{ ...old, effect: old.effect === "allow" ? "deny" : "allow" }]);
        case 7:
          return { ...policy, statement: policy.statement.toReversed() };
        case 8:
          // A statement for each of its actions says the same.
          return change(old.action === "*" ? [old] : old.action.map((action) => ({ ...old, action: [action] })));
        case 9:
          return change(
            Array.isArray(old.resource) ? old.resource.map((one: string) => ({ ...old, resource: [one] })) : [old],
          );
        default:
          return change([changedTest(old, other, kind - 10)]);
      }
    });

/** Two policies to compare, with what they are about. */
export interface PolicyPair {
  readonly focus: Focus;
  readonly base: Policy;
  readonly next: Policy;
}

/** Pairs of policies of these statements. */
export const pairWith = (focus: Focus, statement: fc.Arbitrary<Statement>): fc.Arbitrary<PolicyPair> =>
  policyOf(statement).chain((base) =>
    fc
      .oneof({ weight: 3, arbitrary: mutated(base, statement) }, { weight: 1, arbitrary: policyOf(statement) })
      .map((next) => ({ focus, base, next })),
  );

const pairOf = (focus: Focus): fc.Arbitrary<PolicyPair> =>
  askedKeys.chain((asked) => pairWith(focus, statementOf(focus, asked)));

/** Pairs of policies of the small universe; in most of them the second is the first with one thing changed. */
export const policyPair: fc.Arbitrary<PolicyPair> = fc.oneof(
  { weight: 3, arbitrary: pairOf("names") },
  { weight: 4, arbitrary: pairOf("conditions") },
  { weight: 2, arbitrary: pairOf("mixed") },
  { weight: 1, arbitrary: pairOf("variables") },
);
