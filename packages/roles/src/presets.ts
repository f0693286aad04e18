import { presetPolicies } from "./generated/presets.js";
import type { PresetPolicy } from "./preset-policy.js";

export type { PresetPolicy } from "./preset-policy.js";
export type { RoleSource } from "./service-role.js";
export { presetPolicies };

/**
 * The preset policy of a name, letter case included; `undefined` if its document is not known.
 *
 * @example
 * ```ts
 * import { presetPolicyOf } from "@camwright/roles/presets";
 *
 * presetPolicyOf("AdministratorAccess")?.policy.statement; // => [{ effect: "allow", action: "*", resource: "*" }]
 * presetPolicyOf("QcloudTokenHubFullAccess"); // => undefined
 * ```
 */
export const presetPolicyOf = (name: string): PresetPolicy | undefined =>
  presetPolicies.find((preset) => preset.name === name);
