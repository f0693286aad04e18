import type { PreparedRequest } from "../compile/prepare.js";
import type { Decision } from "../decision.js";
import { capGate } from "./cap.js";
import { type Gate, passedBy, refusedBy, refuses } from "./gate.js";
import { generalGates } from "./general.js";
import { denyGate, type GrantingLayers, grantGate, identityGate } from "./grant.js";
import type { CompiledLayer } from "./layer-result.js";
import { scpGates } from "./scp.js";
import { roleRequest, trustGates } from "./trust.js";

/** The policies of all layers, ready to be asked. */
export interface CompiledLayers extends GrantingLayers {
  readonly boundary: CompiledLayer | undefined;
  readonly session: CompiledLayer | undefined;
  readonly trust: CompiledLayer | undefined;
  readonly scp: readonly CompiledLayer[];
  readonly general: CompiledLayer | undefined;
}

type Step = (layers: CompiledLayers, prepared: PreparedRequest) => readonly Gate[];

/** What the caller may ask for: its own policies and those of the resource's owner, or of the role that it asks for. */
const grantStep: Step = (layers, prepared) => {
  const role = roleRequest(prepared);
  if (role === "federated") return trustGates(layers.trust, prepared);
  if (role === undefined || layers.trust === undefined) return [grantGate(layers, prepared)];
  const takes = trustGates(layers.trust, prepared);
  // A service has no policies of its own: to be trusted is enough.
  return prepared.request.principal.type === "service" ? takes : [identityGate(layers, prepared), ...takes];
};

/** Federated logins are unsigned: no policy of the caller is looked at (598/19381). */
const denyStep: Step = (layers, prepared) =>
  roleRequest(prepared) === "federated" ? [] : [denyGate(layers, prepared)];

const capStep =
  (layer: "boundary" | "session"): Step =>
  (layers, prepared) => {
    const cap = layers[layer];
    return cap === undefined || prepared.request.principal.type === "anonymous" ? [] : [capGate(cap, layer, prepared)];
  };

/** The order of evaluation: each step may refuse, and a request that passes all of them is allowed. */
const order: readonly Step[] = [
  ({ scp }, prepared) => scpGates(scp, prepared),
  ({ general }, prepared) => (general === undefined ? [] : generalGates(general, prepared)),
  denyStep,
  grantStep,
  capStep("boundary"),
  capStep("session"),
];

/** Decides a request over all layers. */
export const decide = (layers: CompiledLayers, prepared: PreparedRequest): Decision => {
  const passed: Gate[] = [];
  for (const step of order) {
    for (const gate of step(layers, prepared)) {
      if (refuses(gate)) return refusedBy(gate);
      passed.push(gate);
    }
  }
  return passedBy(passed, prepared);
};
