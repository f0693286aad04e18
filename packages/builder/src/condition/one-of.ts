import type { CamTypeError } from "@camwright/catalog";
import { type Test, testOf } from "./test.js";

/** A test that can be joined with others of the operators `Operator`: it is one, or none is known. */
export type SameOperator<
  Operator extends string,
  Limit extends string = string,
  All = Operator,
> = Operator extends string
  ? [All] extends [Operator]
    ? Test<Operator, Limit>
    : CamTypeError<"oneOf joins tests of one operator", All>
  : never;

/**
 * One test of several with the same operator and key: it holds where one of them does. Writing two such tests into one
 * condition is an error instead, because "all must hold" cannot be said of them in a document: the key would stand there
 * twice.
 *
 * Operators that say "none of" (`…_not_equal`, `string_not_like`) are refused: with more values they are harder to meet
 * (598/10608, U-1), so joining theirs would say "all of". So are tests of all values (`allOf`): a request with one value of
 * each would pass the joined test and neither of the two.
 *
 * @throws TypeError if there is none, the operators or the keys differ, or the operator cannot be joined.
 *
 * @example
 * ```ts
 * import { ip, oneOf } from "@camwright/builder";
 *
 * oneOf(ip("10.0.0.0/8"), ip("192.0.2.0/24")).values; // => ["10.0.0.0/8", "192.0.2.0/24"]
 * ```
 */
export const oneOf = <Operator extends string, Limit extends string>(
  ...tests: readonly SameOperator<Operator, Limit>[]
): Test<Operator, Limit> => {
  const [first, ...rest] = tests as readonly Test<Operator, Limit>[];
  if (first === undefined) throw new TypeError("oneOf needs at least one test");
  const other = rest.find(({ operator, key }) => operator !== first.operator || key !== first.key);
  if (other !== undefined) {
    throw new TypeError(
      `oneOf joins tests of one operator and key, got \`${first.operator}\` on \`${first.key}\` and \`${other.operator}\` on \`${other.key}\``,
    );
  }
  if (rest.length > 0 && /^for_all_value:|_not_(?:equal|like)/.test(first.operator)) {
    throw new TypeError(`tests with \`${first.operator}\` cannot be joined: the joined test would mean something else`);
  }
  return testOf(first.operator, first.key, [...new Set([first, ...rest].flatMap(({ values }) => values))]);
};
