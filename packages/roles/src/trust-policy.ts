import { allow, service, type TrustPolicy, trustPolicy } from "@camwright/builder";

/**
 * The trust policy of a role that these services assume. It has the elements that `CreateRole` takes for a service
 * carrier: the action `name/sts:AssumeRole`, the services as principal, and no resource.
 *
 * @example
 * ```ts
 * import { trustPolicyOf } from "@camwright/roles";
 *
 * JSON.stringify(trustPolicyOf(["cls.cloud.tencent.com"]).statement);
 * // => '[{"effect":"allow","principal":{"service":["cls.cloud.tencent.com"]},"action":["name/sts:AssumeRole"]}]'
 * ```
 */
export const trustPolicyOf = (roleEntity: readonly string[]): TrustPolicy =>
  trustPolicy(allow.assume({ principal: roleEntity.map(service) }));
