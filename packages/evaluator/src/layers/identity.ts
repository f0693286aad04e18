import type { PreparedRequest } from "../compile/prepare.js";
import type { RequestResource } from "../match/request-resource.js";
import { yes } from "../truth.js";
import { type Asking, askAbout, askDenies, type CompiledLayer, type EffectResult, silent } from "./layer-result.js";

/** A grant on `*` reaches what the caller's root account owns (436/32971). */
const granting: Asking = { reach: { any: "own", emptyAccount: "own" }, principal: "none" };
/** A deny on `*` reaches every resource: an explicit deny is not narrowed by ownership. */
const denying: Asking = { reach: { any: "everything", emptyAccount: "own" }, principal: "none" };

/** Whether identity policies say anything about a caller: not about the root account, and not about an unsigned visitor. */
export const hasIdentityPolicies = ({ request }: PreparedRequest): boolean =>
  request.principal.type !== "root" && request.principal.type !== "anonymous";

/** What the caller's own policies deny. */
export const identityDenies = (layer: CompiledLayer, prepared: PreparedRequest): EffectResult =>
  hasIdentityPolicies(prepared) ? askDenies(layer, prepared, denying) : silent(layer, "deny", denying);

/**
 * What the caller's own policies allow on one resource. The root account has full access to what it owns, and needs no policy
 * of its own for what others grant it (598/10605); an unsigned visitor has none.
 */
export const identityAllows = (
  layer: CompiledLayer,
  resource: RequestResource,
  prepared: PreparedRequest,
): EffectResult => {
  if (hasIdentityPolicies(prepared)) return askAbout(resource, layer, "allow", prepared, granting);
  const nothing = silent(layer, "allow", granting);
  return prepared.request.principal.type === "root" ? { ...nothing, truth: yes } : nothing;
};
