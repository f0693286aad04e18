import type { Condition, Policy, Principal, Statement } from "@camwright/core/model";
import type {
  BucketPolicy,
  BucketStatement,
  IdentityPolicy,
  IdentityStatement,
  TrustPolicy,
  TrustStatement,
} from "./policy-kinds.js";

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

/** What statements of a kind must and must not have, for those that the compiler does not see. */
const review = (of: "principal" | "resource", wanted: boolean, statements: readonly Statement[]): void => {
  const index = statements.findIndex((statement) => (statement[of] !== undefined) !== wanted);
  if (index >= 0)
    throw new TypeError(`statement ${index}: a policy of this kind ${wanted ? "needs a" : "has no"} ${of}`);
};

/** The frozen policy of copies of these statements, of whatever kind; the cast keeps that kind, which copies have too. */
export const policyWith = <S extends Statement>(
  statements: readonly S[],
): Policy & { readonly statement: readonly S[] } => {
  if (statements.length === 0) throw new TypeError("a policy needs at least one statement");
  return Object.freeze({ version: "2.0", statement: Object.freeze(statements.map(copyStatement)) as readonly S[] });
};

const withoutPrincipal = (statements: readonly IdentityStatement[]): IdentityPolicy => {
  review("principal", false, statements);
  review("resource", true, statements);
  return policyWith(statements);
};

/**
 * An identity policy of these statements in this order, as frozen plain data; users, groups and roles can have it. It is its
 * own document: `JSON.stringify(policy(…))` is the JSON to send. The statements are copied, so they may be part of several
 * policies.
 *
 * @throws TypeError if there is no statement, or one has a principal or no resource; the compiler refuses these too.
 *
 * @example
 * ```ts
 * import { action, allow, everything, policy } from "@camwright/builder";
 *
 * JSON.stringify(policy(allow(action("name/cvm:Describe*")).on(everything)));
 * // => '{"version":"2.0","statement":[{"effect":"allow","action":["name/cvm:Describe*"],"resource":"*"}]}'
 * ```
 */
export const policy = (...statements: readonly IdentityStatement[]): IdentityPolicy => withoutPrincipal(statements);

/**
 * A permissions boundary: an identity policy that bounds what a user or role can be allowed. Errors as for `policy`.
 *
 * @example
 * ```ts
 * import { action, allow, boundary, everything } from "@camwright/builder";
 *
 * boundary(allow(action("cos:*")).on(everything)).statement.length; // => 1
 * ```
 */
export const boundary = (...statements: readonly IdentityStatement[]): IdentityPolicy => withoutPrincipal(statements);

/**
 * A session policy: the `Policy` of an STS call, which the temporary keys do not exceed (1150/49452). Errors as for `policy`.
 *
 * @example
 * ```ts
 * import { allow, sessionPolicy } from "@camwright/builder";
 * import * as cos from "@camwright/catalog-cos";
 *
 * const folder = cos.object({ appid: "1250000000", bucket: "docs-1250000000", key: "uploads/*" });
 * sessionPolicy(allow(cos.PutObject).on(folder)).statement[0]?.action; // => ["cos:PutObject"]
 * ```
 */
export const sessionPolicy = (...statements: readonly IdentityStatement[]): IdentityPolicy =>
  withoutPrincipal(statements);

/**
 * The policy of one COS bucket: each statement says about whom it is (436/45235).
 *
 * @throws TypeError if there is no statement, or one has no principal or no resource; the compiler refuses these too.
 *
 * @example
 * ```ts
 * import { allow, bucketPolicy, root } from "@camwright/builder";
 * import * as cos from "@camwright/catalog-cos";
 *
 * const everyObject = cos.object({ appid: "1250000000", bucket: "docs-1250000000", key: "*" });
 * const partner = root({ account: "100000000009" });
 * bucketPolicy(allow({ principal: partner, action: cos.GetObject, resource: everyObject })).statement[0]?.principal;
 * // => { qcs: ["qcs::cam::uin/100000000009:uin/100000000009"] }
 * ```
 */
export const bucketPolicy = (...statements: readonly BucketStatement[]): BucketPolicy => {
  review("principal", true, statements);
  review("resource", true, statements);
  return policyWith(statements);
};

/**
 * The trust policy of a role: who may assume it (598/19381). `allow.assume` writes its statements.
 *
 * @throws TypeError if there is no statement, or one has no principal or a resource; the compiler refuses these too.
 *
 * @example
 * ```ts
 * import { allow, service, trustPolicy } from "@camwright/builder";
 *
 * trustPolicy(allow.assume({ principal: service("cls.cloud.tencent.com") })).statement[0]?.action; // => ["name/sts:AssumeRole"]
 * ```
 */
export const trustPolicy = (...statements: readonly TrustStatement[]): TrustPolicy => {
  review("principal", true, statements);
  review("resource", false, statements);
  return policyWith(statements);
};
