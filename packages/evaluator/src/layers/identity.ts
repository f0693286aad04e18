import type { PreparedRequest } from "../compile/prepare.js";
import type { RequestResource } from "../match/request-resource.js";
import { yes } from "../truth.js";
import { askAbout, type CompiledLayer } from "./ask.js";
import { type EffectResult, noStatements, silent } from "./effect-result.js";

/** Whether identity policies say anything about a caller: not about the root account, and not about an unsigned visitor. */
export const hasIdentityPolicies = ({ request }: PreparedRequest): boolean =>
  request.principal.type !== "root" && request.principal.type !== "anonymous";

/** What the caller's own policies deny on one resource. */
export const identityDenies = (
  layer: CompiledLayer,
  resource: RequestResource,
  prepared: PreparedRequest,
): EffectResult => (hasIdentityPolicies(prepared) ? askAbout(resource, layer, "deny", prepared) : silent);

const allowed: EffectResult = { truth: yes, certain: noStatements, undecided: noStatements };

/**
 * What the caller's own policies allow on one resource. The root account has full access to what it owns, and needs no policy
 * of its own for what others grant it (598/10605); an unsigned visitor has none.
 */
export const identityAllows = (
  layer: CompiledLayer,
  resource: RequestResource,
  prepared: PreparedRequest,
): EffectResult => {
  if (hasIdentityPolicies(prepared)) return askAbout(resource, layer, "allow", prepared);
  return prepared.request.principal.type === "root" ? allowed : silent;
};
