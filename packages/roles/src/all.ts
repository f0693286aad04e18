import type { DocumentedRole } from "./documented-role.js";
import { roles } from "./generated/roles.js";

export type { DocumentedRole, DocumentedRolePolicy } from "./documented-role.js";
export { legacyServicePrincipals, roleNaming } from "./generated/naming.js";
export type { LegacyServicePrincipal, RoleNaming } from "./role-naming.js";
export type { RoleSource } from "./service-role.js";
export { roles };

/**
 * The documented role of a name, letter case included; `undefined` if no document shows it.
 *
 * @example
 * ```ts
 * import { roleOf, roles } from "@camwright/roles/all";
 *
 * roleOf("CLS_QcsRole")?.roleEntity; // => ["cls.cloud.tencent.com"]
 * roleOf("SLS_QcsRole")?.roleEntity; // => null
 * roleOf("cls_qcsrole"); // => undefined
 * roles.length; // => 96
 * ```
 */
export const roleOf = (name: string): DocumentedRole | undefined => roles.find((role) => role.name === name);
