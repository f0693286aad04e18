import type { Condition, Policy, Principal, Statement } from "@camwright/core/model";

/** A frozen copy of a record with each value mapped. `Object.fromEntries` keeps a key such as `__proto__` a mere key. */
const mapRecord = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Readonly<Record<string, B>> =>
  Object.freeze(Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)])));

const copyList = <A>(list: readonly A[]): readonly A[] => Object.freeze([...list]);

const copyElement = (given: "*" | readonly string[]): "*" | readonly string[] =>
  given === "*" ? given : copyList(given);

const copyPrincipal = (principal: Principal): Principal =>
  principal === "*" ? principal : mapRecord<readonly string[], readonly string[]>({ ...principal }, copyList);

const copyCondition = (condition: Condition): Condition => mapRecord(condition, (keys) => mapRecord(keys, copyList));

const copyStatement = (given: Statement): Statement =>
  Object.freeze({
    ...(given.sid === undefined ? {} : { sid: given.sid }),
    effect: given.effect,
    ...(given.principal === undefined ? {} : { principal: copyPrincipal(given.principal) }),
    action: copyElement(given.action),
    ...(given.resource === undefined ? {} : { resource: copyElement(given.resource) }),
    ...(given.condition === undefined ? {} : { condition: copyCondition(given.condition) }),
  });

/**
 * A policy of these statements in this order, as frozen plain data. It is its own document: `JSON.stringify(policy(…))` is
 * the JSON to send. The statements are copied, so they may be part of several policies.
 *
 * @throws TypeError if there is no statement.
 *
 * @example
 * ```ts
 * import { action, allow, everything, policy } from "@camwright/builder";
 *
 * JSON.stringify(policy(allow(action("name/cvm:Describe*")).on(everything)));
 * // => '{"version":"2.0","statement":[{"effect":"allow","action":["name/cvm:Describe*"],"resource":"*"}]}'
 * ```
 */
export const policy = (...statements: readonly Statement[]): Policy => {
  if (statements.length === 0) throw new TypeError("a policy needs at least one statement");
  return Object.freeze({ version: "2.0", statement: Object.freeze(statements.map(copyStatement)) });
};
