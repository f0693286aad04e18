import { type Decision, evaluate } from "@camwright/evaluator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as builder from "../../src/index.js";
import { action, allow, conditionKey, everything, ifExists, not, policy, type Test } from "../../src/index.js";

const texts = fc.array(fc.constantFrom("a", "b", "A", "ab", "a*", ""), { minLength: 1, maxLength: 3 });
const numbers = fc.constantFrom(0, 1, 1.5, 10, -1);
const dates = fc.constantFrom("2027-01-01T00:00:00Z", "2026-12-31T23:59:59Z", "2028-02-29T12:00:00Z");
const addresses = fc.constantFrom("10.0.0.1", "10.0.0.0/8", "192.0.2.7", "10.255.0.0/16");

const key = { text: conditionKey("a:s", "string"), number: conditionKey("a:n", "numeric") };
const other = {
  date: conditionKey("a:d", "date"),
  ip: conditionKey("a:i", "ip"),
  bool: conditionKey("a:b", "boolean"),
};

const oneOrMore = <A>(values: fc.Arbitrary<A>): fc.Arbitrary<A[]> => fc.array(values, { minLength: 1, maxLength: 3 });

const plain: fc.Arbitrary<Test> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        builder.stringEqual,
        builder.stringNotEqual,
        builder.stringLike,
        builder.stringNotLike,
        builder.stringEqualIgnoreCase,
        builder.stringNotEqualIgnoreCase,
      ),
      texts,
    )
    .map(([make, values]): Test => make(key.text, ...values)),
  fc
    .tuple(fc.constantFrom(builder.numericEqual, builder.numericNotEqual), oneOrMore(numbers))
    .map(([make, values]): Test => make(key.number, ...values)),
  fc
    .tuple(
      fc.constantFrom(
        builder.numericLessThan,
        builder.numericLessThanEqual,
        builder.numericGreaterThan,
        builder.numericGreaterThanEqual,
      ),
      numbers,
    )
    .map(([make, value]): Test => make(key.number, value)),
  fc
    .tuple(fc.constantFrom(builder.dateEqual, builder.dateNotEqual), oneOrMore(dates))
    .map(([make, values]): Test => make(other.date, ...values)),
  fc
    .tuple(
      fc.constantFrom(
        builder.dateLessThan,
        builder.dateLessThanEqual,
        builder.dateGreaterThan,
        builder.dateGreaterThanEqual,
      ),
      dates,
    )
    .map(([make, value]): Test => make(other.date, value)),
  fc
    .tuple(fc.constantFrom(builder.ipEqual, builder.ipNotEqual), oneOrMore(addresses))
    .map(([make, values]): Test => make(other.ip, ...values)),
  fc.boolean().map((value): Test => builder.boolEqual(other.bool, value)),
);

const nullTest: fc.Arbitrary<Test> = fc.boolean().map((empty) => builder.nullEqual(key.text, empty));
const test: fc.Arbitrary<Test> = fc.oneof(
  plain,
  plain.map((one): Test => ifExists(one)),
  nullTest,
);

const context = fc.record(
  {
    "a:s": fc.constantFrom("a", "b", "A", "ab", "c", ""),
    "a:n": numbers,
    "a:d": dates,
    "a:i": fc.constantFrom("10.0.0.1", "10.255.3.4", "192.0.2.7", "203.0.113.1"),
    "a:b": fc.constantFrom("true", "false"),
  },
  { requiredKeys: [] },
);

const decisionOf = (when: Test, facts: Readonly<Record<string, string | number>>): Decision["decision"] => {
  const principal = { type: "user", ownerUin: "1", uin: "2" } as const;
  const identity = [policy(allow({ action: action("a:B"), resource: everything, when: [when] }))];
  return evaluate({ identity }, { principal, action: "a:B", resource: "*", context: facts }).decision;
};

describe("not", () => {
  it("holds exactly where the test does not, whether the key is there or not", () => {
    fc.assert(
      fc.property(test, context, (one, facts) => {
        const decisions = [decisionOf(one, facts), decisionOf(not(one), facts)];
        expect(decisions.toSorted((a, b) => a.localeCompare(b))).toEqual(["allow", "deny"]);
      }),
    );
  });

  it("undoes itself", () => {
    fc.assert(
      fc.property(test, (one) => {
        expect(not(not(one))).toEqual(one);
      }),
    );
  });
});
