import type { CamTypeError } from "@camwright/catalog";
import { type Test, testOf } from "./test.js";

/** A test that takes the suffix `_if_exist`: every one but `null_equal` and those that have it (598/10608). */
export type MaySuffix<Operator extends string, Limit extends string = string> = Operator extends
  | `${string}null_equal`
  | `${string}_if_exist`
  ? CamTypeError<"this operator takes no _if_exist", Operator>
  : Test<Operator, Limit>;

/** A test that takes a qualifier: every one that has none. */
export type MayQualify<Operator extends string, Limit extends string = string> = Operator extends `${string}:${string}`
  ? CamTypeError<"this operator has a qualifier already", Operator>
  : Test<Operator, Limit>;

type Qualifier = "for_any_value" | "for_all_value";

/** The forms of `Test` that the modifiers' conditional types stand for when they hold. */
const qualified = <Q extends Qualifier, Operator extends string, Limit extends string>(
  qualifier: Q,
  { operator, key, values }: Test<Operator, Limit>,
): Test<`${Q}:${Operator}`, Limit> => {
  if (operator.includes(":")) throw new TypeError(`\`${operator}\` has a qualifier already`);
  return testOf(`${qualifier}:${operator}`, key, values);
};

/**
 * The test, true also where the request does not have the key (suffix `_if_exist`, 598/10608). Without it an absent key
 * makes a test false, `…NotEqual` included.
 *
 * @throws TypeError if the operator is `null_equal` or has the suffix already; the compiler refuses both too.
 *
 * @example
 * ```ts
 * import { conditionKey, ifExists, stringEqual } from "@camwright/builder";
 *
 * const storageClass = conditionKey("cos:x-cos-storage-class", "string");
 * ifExists(stringEqual(storageClass, "STANDARD")).operator; // => "string_equal_if_exist"
 * ```
 */
export const ifExists = <Operator extends string>(test: MaySuffix<Operator>): Test<`${Operator}_if_exist`, never> => {
  const { operator, key, values } = test as Test<Operator>;
  if (/null_equal$|_if_exist$/.test(operator)) throw new TypeError(`\`${operator}\` takes no _if_exist`);
  return testOf(`${operator}_if_exist`, key, values);
};

/**
 * The test on a key with several values in the request: one of them passes (qualifier `for_any_value`, 598/10608).
 *
 * @throws TypeError if the operator has a qualifier already; the compiler refuses it too.
 *
 * @example
 * ```ts
 * import { conditionKey, anyOf, stringEqual } from "@camwright/builder";
 *
 * anyOf(stringEqual(conditionKey("qcs:tag", "string"), "env&prod")).operator; // => "for_any_value:string_equal"
 * ```
 */
export const anyOf = <Operator extends string, Limit extends string>(
  test: MayQualify<Operator, Limit>,
): Test<`for_any_value:${Operator}`, Limit> => qualified("for_any_value", test as Test<Operator, Limit>);

/**
 * The test on a key with several values in the request: each of them passes (qualifier `for_all_value`, 598/10608; the
 * document's spelling has no s).
 *
 * @throws TypeError if the operator has a qualifier already; the compiler refuses it too.
 *
 * @example
 * ```ts
 * import { conditionKey, allOf, stringEqual } from "@camwright/builder";
 *
 * allOf(stringEqual(conditionKey("qcs:tag", "string"), "env&prod")).operator; // => "for_all_value:string_equal"
 * ```
 */
export const allOf = <Operator extends string, Limit extends string>(
  test: MayQualify<Operator, Limit>,
): Test<`for_all_value:${Operator}`, Limit> => qualified("for_all_value", test as Test<Operator, Limit>);
