import type { PreparedRequest } from "../compile/prepare.js";
import { no, not } from "../truth.js";
import type { Gate } from "./gate.js";
import { type Asking, askAbout, type CompiledLayer, type EffectResult } from "./layer-result.js";

/** A trust policy names no resource: it belongs to the one role that is asked about. */
const asking: Asking = { reach: { any: "everything", emptyAccount: "everything" }, principal: "trust" };

/** How a request asks for a role: with the caller's own identity, by a federated login, or not at all. */
export type RoleRequest = "assume" | "federated" | "none";

/** `sts:AssumeRole` needs both sides; the federated logins are unsigned, and the trust policy alone decides (598/19381). */
export const roleRequest = ({ action: { service, operation } }: PreparedRequest): RoleRequest => {
  if (service !== "sts") return "none";
  if (operation === "AssumeRole") return "assume";
  return operation === "AssumeRoleWithSAML" || operation === "AssumeRoleWithWebIdentity" ? "federated" : "none";
};

/** A trust policy that is not there takes nobody. */
const notThere: Gate = { passes: no, reason: "trust", results: [] };

const ask = (
  layer: CompiledLayer | undefined,
  effect: "allow" | "deny",
  prepared: PreparedRequest,
): EffectResult | undefined => {
  const [resource] = prepared.resources;
  return layer === undefined || resource === undefined
    ? undefined
    : askAbout(resource, layer, effect, prepared, asking);
};

/** Whether the trust policy of the role does not deny the caller. */
export const trustDenyGate = (layer: CompiledLayer | undefined, prepared: PreparedRequest): Gate => {
  const denies = ask(layer, "deny", prepared);
  return denies === undefined ? notThere : { passes: not(denies.truth), reason: "trust", results: [denies] };
};

/** Whether the trust policy of the role takes the caller. */
export const trustAllowGate = (layer: CompiledLayer | undefined, prepared: PreparedRequest): Gate => {
  const allows = ask(layer, "allow", prepared);
  return allows === undefined ? notThere : { passes: allows.truth, reason: "trust", results: [allows] };
};
