import type { Condition, ConditionKeys, ConditionValue } from "@camwright/core/model";
import { type Test, testOf } from "./test.js";

type Keys = Map<string, readonly ConditionValue[]>;

const twice = ({ operator, key }: Test): TypeError =>
  new TypeError(`\`${operator}\` on \`${key}\` is tested twice: give its values to one call, of which one is enough`);

/** Tests by operator and key, both in the order of their first appearance. */
const grouped = (tests: readonly Test[]): ReadonlyMap<string, Keys> => {
  const operators = new Map<string, Keys>();
  for (const test of tests) {
    const keys: Keys = operators.get(test.operator) ?? new Map();
    if (keys.has(test.key)) throw twice(test);
    operators.set(test.operator, keys.set(test.key, testOf(test.operator, test.key, test.values).values));
  }
  return operators;
};

const record = (keys: Keys): ConditionKeys => Object.freeze(Object.fromEntries(keys));

/**
 * The `condition` element of tests that must all hold, deeply frozen; `undefined` without a test. `Object.fromEntries`
 * keeps a key such as `__proto__` a mere key.
 *
 * @throws TypeError if the same operator and key come twice: joining the values would make "all must hold" into "one is
 * enough", and taking the last would drop a test.
 */
export const toCondition = (tests: readonly Test[]): Condition | undefined => {
  if (tests.length === 0) return undefined;
  return Object.freeze(Object.fromEntries(Array.from(grouped(tests), ([operator, keys]) => [operator, record(keys)])));
};
