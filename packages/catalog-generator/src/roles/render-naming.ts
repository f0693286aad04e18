import { docComment } from "../render/doc-comment.js";
import { fileText } from "../render/file.js";
import { literal } from "../render/literal.js";
import type { RoleFile } from "./facts.js";
import { sourcesOf } from "./module.js";

/** The module with the naming patterns and the older service principals. */
export const renderNaming = ({ patterns, legacy_service_principals, sources }: RoleFile, origin: string): string => {
  const naming = {
    serviceLinkedRoleName: patterns.service_linked_role_name,
    serviceLinkedRolePrincipal: patterns.service_linked_role_principal,
    serviceRoleName: patterns.service_role_name,
    serviceRolePrincipal: patterns.service_role_principal,
    policyName: patterns.policy_name,
    passRoleResource: patterns.pass_role_resource,
    roleTypes: patterns.role_type_values_in_api,
  };
  const legacy = legacy_service_principals.map(({ principal, product, source }) => ({
    principal,
    product,
    source: sourcesOf([source], sources)[0],
  }));
  return fileText(
    origin,
    ['import type { LegacyServicePrincipal, RoleNaming } from "../role-naming.js";'],
    [
      `${docComment(["How the documented names are built, with the exceptions. No name of this package is derived from it."])}\nexport const roleNaming: RoleNaming = ${literal(naming)};`,
      `${docComment(["Service principals of an older list (598/19447)."])}\nexport const legacyServicePrincipals: readonly LegacyServicePrincipal[] = ${literal(legacy)};`,
    ],
  );
};
