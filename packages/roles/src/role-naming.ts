import type { RoleSource } from "./service-role.js";

/** How the documented names are built, each pattern in words and with its exceptions. */
export interface RoleNaming {
  readonly serviceLinkedRoleName: string;
  readonly serviceLinkedRolePrincipal: string;
  readonly serviceRoleName: string;
  readonly serviceRolePrincipal: string;
  readonly policyName: string;
  /** The resource of `cam:PassRole` (`cam` has more spellings, see its facts). */
  readonly passRoleResource: string;
  /** The values that the API gives for the type of a role. */
  readonly roleTypes: readonly string[];
}

/** A service principal of an older list. */
export interface LegacyServicePrincipal {
  readonly principal: string;
  readonly product: string;
  readonly source: RoleSource;
}
