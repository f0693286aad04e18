import type { PreparedRequest } from "../compile/prepare.js";
import { not as negation } from "../residual/formula.js";
import { holdsOn } from "../residual/undecided.js";
import { no, not, unknown } from "../truth.js";
import { askAbout, type CompiledLayer } from "./ask.js";
import { silent } from "./effect-result.js";
import type { Gate } from "./gate.js";

/** How a request asks for a role: with the caller's own identity, by a federated login, or not at all. */
export type RoleRequest = "assume" | "federated" | "none";

/** `sts:AssumeRole` needs both sides; the federated logins are unsigned, and the trust policy alone decides (598/19381). */
export const roleRequest = ({ action: { service, operation } }: PreparedRequest): RoleRequest => {
  if (service !== "sts") return "none";
  if (operation === "AssumeRole") return "assume";
  return operation === "AssumeRoleWithSAML" || operation === "AssumeRoleWithWebIdentity" ? "federated" : "none";
};

/** A trust policy that is not there takes nobody. */
export const withoutTrust: Gate = { passes: no, reason: "trust", denies: silent, allows: silent };

/** Whether the trust policy of the role does not deny the caller. */
export const trustDenyGate = (layer: CompiledLayer, prepared: PreparedRequest): Gate => {
  const [role] = prepared.resources;
  if (role === undefined) return withoutTrust;
  const denies = askAbout(role, layer, "deny", prepared);
  const passes = not(denies.truth);
  const requires = passes === unknown ? negation(holdsOn(denies, role, prepared)) : undefined;
  return { passes, reason: "trust", denies, allows: silent, requires };
};

/** Whether the trust policy of the role takes the caller. */
export const trustAllowGate = (layer: CompiledLayer, prepared: PreparedRequest): Gate => {
  const [role] = prepared.resources;
  if (role === undefined) return withoutTrust;
  const allows = askAbout(role, layer, "allow", prepared);
  const requires = allows.truth === unknown ? holdsOn(allows, role, prepared) : undefined;
  return { passes: allows.truth, reason: "trust", denies: silent, allows, requires };
};
