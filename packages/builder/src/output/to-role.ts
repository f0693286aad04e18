import type { TrustPolicy } from "../policy-kinds.js";
import { checked, describedBy } from "./checked.js";
import type { Named } from "./named.js";
import { toJson } from "./to-json.js";

/** The parameters of CAM's `CreateRole`, as `tencentcloud-sdk-nodejs` takes them. */
export interface CreateRoleParameters {
  readonly RoleName: string;
  readonly PolicyDocument: string;
  readonly Description?: string;
}

/** Which role: by its name, or by the number that `CreateRole` answers. */
export type RoleReference = { readonly name: string } | { readonly id: string };

/** The parameters of CAM's `UpdateAssumeRolePolicy`, which takes one of the two references. */
export type UpdateAssumeRolePolicyParameters =
  | { readonly RoleName: string; readonly PolicyDocument: string }
  | { readonly RoleId: string; readonly PolicyDocument: string };

/**
 * What `CreateRole` of CAM takes for a role with this trust policy, for `client.CreateRole(…)` of `tencentcloud-sdk-nodejs`
 * (598/36225). Others of its parameters can be added: `{ ...toRole(…), SessionDuration: 3600 }`.
 *
 * @throws TypeError that names the rule, `role-name` or `description`, if the text does not keep it.
 *
 * @example
 * ```ts
 * import { allow, service, toRole, trustPolicy } from "@camwright/builder";
 *
 * const trust = trustPolicy(allow.assume({ principal: service("cls.cloud.tencent.com") }));
 * toRole(trust, { name: "log-shipper" }).RoleName; // => "log-shipper"
 * toRole(trust, { name: "" }); // throws "role-name"
 * ```
 */
export const toRole = (trust: TrustPolicy, { name, description }: Named): CreateRoleParameters => ({
  RoleName: checked("role-name", name),
  PolicyDocument: toJson(trust),
  ...describedBy(description),
});

/**
 * What `UpdateAssumeRolePolicy` of CAM takes to give a role another trust policy (598/36219).
 *
 * @throws TypeError that names the rule `role-name` if the name does not keep it.
 *
 * @example
 * ```ts
 * import { allow, service, toTrustUpdate, trustPolicy } from "@camwright/builder";
 *
 * const trust = trustPolicy(allow.assume({ principal: service("cls.cloud.tencent.com") }));
 * Object.keys(toTrustUpdate(trust, { id: "4611686018427731422" })); // => ["RoleId", "PolicyDocument"]
 * ```
 */
export const toTrustUpdate = (trust: TrustPolicy, role: RoleReference): UpdateAssumeRolePolicyParameters => {
  const PolicyDocument = toJson(trust);
  return "id" in role
    ? { RoleId: role.id, PolicyDocument }
    : { RoleName: checked("role-name", role.name), PolicyDocument };
};
