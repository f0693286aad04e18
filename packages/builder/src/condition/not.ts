import type { CamTypeError } from "@camwright/catalog";
import type { ConditionValue } from "@camwright/core/model";
import { type Test, testOf } from "./test.js";

/** What holds for a value exactly where the other does not. */
const opposites = {
  string_equal: "string_not_equal",
  string_not_equal: "string_equal",
  string_equal_ignore_case: "string_not_equal_ignore_case",
  string_not_equal_ignore_case: "string_equal_ignore_case",
  string_like: "string_not_like",
  string_not_like: "string_like",
  numeric_equal: "numeric_not_equal",
  numeric_not_equal: "numeric_equal",
  numeric_less_than: "numeric_greater_than_equal",
  numeric_greater_than_equal: "numeric_less_than",
  numeric_greater_than: "numeric_less_than_equal",
  numeric_less_than_equal: "numeric_greater_than",
  date_equal: "date_not_equal",
  date_not_equal: "date_equal",
  date_less_than: "date_greater_than_equal",
  date_greater_than_equal: "date_less_than",
  date_greater_than: "date_less_than_equal",
  date_less_than_equal: "date_greater_than",
  ip_equal: "ip_not_equal",
  ip_not_equal: "ip_equal",
  bool_equal: "bool_equal",
} as const;

type Opposites = typeof opposites;

/** The operator that holds where this one does not: the opposite, with the suffix where this one has none. */
export type Opposite<Operator extends string> = Operator extends keyof Opposites
  ? `${Opposites[Operator]}_if_exist`
  : Operator extends `${infer Plain extends keyof Opposites}_if_exist`
    ? Opposites[Plain]
    : Operator;

/** A test that has an opposite: every one without a qualifier. */
export type MayNegate<Operator extends string> = Operator extends `${string}:${string}`
  ? CamTypeError<"a test with a qualifier has no opposite", Operator>
  : Test<Operator>;

const flipped = (values: readonly ConditionValue[]): readonly ConditionValue[] =>
  values.map((value) => (value === "true" ? "false" : "true"));

/** With several values these have no opposite: one operator cannot say "not below 5 and not below 10", or "neither". */
const ofOneValue = /_than|^bool_|^null_/;

const isPlain = (operator: string): operator is keyof Opposites => Object.hasOwn(opposites, operator);

const opposite = ({ operator, key, values }: Test): Test => {
  const plain = operator.replace(/_if_exist$/, "");
  if (ofOneValue.test(plain) && values.length > 1)
    throw new TypeError(`\`${operator}\` on \`${key}\` with several values has no opposite`);
  if (operator === "null_equal") return testOf(operator, key, flipped(values));
  if (!isPlain(plain)) throw new TypeError(`\`${operator}\` has no opposite`);
  const suffix = plain === operator ? "_if_exist" : "";
  return testOf(`${opposites[plain]}${suffix}`, key, plain === "bool_equal" ? flipped(values) : values);
};

/**
 * The test that holds exactly where this one does not, for a deny of whatever lacks something: `deny(…).when(not(mfa(true)))`.
 *
 * An absent key makes a test false (436/46205). So the opposite has the suffix `_if_exist` and holds where the key is absent: the
 * operator with `not` alone would let those requests through. Of a test with the suffix, the opposite has none.
 *
 * It is the opposite for keys of one value. Tests with a qualifier, those of tags, are refused: authorization by tag is
 * documented for `for_any_value` alone (598/58417).
 *
 * @throws TypeError if the test has a qualifier, or compares sizes or truth values with several values.
 *
 * @example
 * ```ts
 * import { ip, mfa, not } from "@camwright/builder";
 *
 * not(mfa(true)); // => { operator: "numeric_not_equal_if_exist", key: "mfa", values: [1] }
 * not(ip("10.0.0.0/8", "192.0.2.1")).operator; // => "ip_not_equal_if_exist"
 * not(not(mfa(true))); // => mfa(true)
 * ```
 */
export const not = <Operator extends string>(test: MayNegate<Operator>): Test<Opposite<Operator>, never> =>
  opposite(test as Test) as Test<Opposite<Operator>, never>;
