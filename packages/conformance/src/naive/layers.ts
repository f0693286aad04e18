import type { CasePolicies } from "../case.js";

/**
 * Refuses a question that other layers than the identity policies take part in: the place where the bucket policy, the
 * permissions boundary, the session policy, service control policies, the trust policy and the general policies come in.
 */
export function refuseOtherLayers(policies: CasePolicies): void {
  for (const layer of ["boundary", "session", "bucket", "trust"] as const) {
    if (policies[layer] !== undefined && policies[layer] !== null) throw notYet(layer);
  }
  for (const layer of ["scp", "general"] as const) {
    if ((policies[layer] ?? []).length > 0) throw notYet(layer);
  }
}

function notYet(layer: string): Error {
  return new Error(`layer not supported yet: ${layer}`);
}
