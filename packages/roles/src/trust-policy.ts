import { policy } from "@camwright/builder";
import type { Policy } from "@camwright/core";

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
export const trustPolicyOf = (roleEntity: readonly string[]): Policy =>
  policy({ effect: "allow", principal: { service: roleEntity }, action: ["name/sts:AssumeRole"] });
