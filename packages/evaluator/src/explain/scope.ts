import type { PreparedRequest } from "../compile/prepare.js";
import type { Layer } from "../decision.js";
import { type Asking, askingOf } from "../layers/asking.js";
import { isExempt, isOfBucket } from "../layers/bucket.js";
import { hasIdentityPolicies } from "../layers/identity.js";
import { isForTrust, isLogin, isService, isUnsigned } from "../layers/order.js";
import { isServiceLinkedRole } from "../layers/scp.js";
import { roleRequest } from "../layers/trust.js";
import type { RequestResource } from "../match/request-resource.js";
import type { NotAskedReason } from "./explanation.js";

/** How the statements of one effect of a layer are asked about a request, or why they are not. */
type Scope = Asking | NotAskedReason;

/** The scope of both effects of a layer. */
export type Scopes = Readonly<Record<"allow" | "deny", Scope>>;

const neither = (reason: NotAskedReason): Scopes => ({ allow: reason, deny: reason });
const asked = (layer: Layer): Scopes => ({ allow: askingOf(layer, "allow"), deny: askingOf(layer, "deny") });

const identityScopes = (prepared: PreparedRequest, forTrust: boolean): Scopes => {
  if (isLogin(prepared)) return neither("unsigned-caller");
  if (!hasIdentityPolicies(prepared)) {
    return neither(prepared.request.principal.type === "root" ? "root-caller" : "unsigned-caller");
  }
  return forTrust && isService(prepared) ? { ...asked("identity"), allow: "service-caller" } : asked("identity");
};

/** A bucket's policy has no say in who takes a role on, whether there is a trust policy or not. */
const bucketScopes = (prepared: PreparedRequest): Scopes => {
  if (isLogin(prepared)) return neither("unsigned-caller");
  return roleRequest(prepared) === "none" ? asked("bucket") : { ...asked("bucket"), allow: "for-a-role" };
};

const generalScopes = (prepared: PreparedRequest): Scopes => {
  if (isUnsigned(prepared)) return neither("unsigned-caller");
  return prepared.request.principal.type === "user"
    ? { ...asked("general"), allow: "denies-only" }
    : neither("not-a-user");
};

/** How the statements of a layer are asked about a request; which callers a layer is about is said in `layers/`. */
export const scopesOf = (layer: Layer, prepared: PreparedRequest, hasTrust: boolean): Scopes => {
  const forTrust = isForTrust(prepared, hasTrust);
  switch (layer) {
    case "scp":
      return isServiceLinkedRole(prepared.request.principal) ? neither("service-linked-role") : asked(layer);
    case "general":
      return generalScopes(prepared);
    case "identity":
      return identityScopes(prepared, forTrust);
    case "bucket":
      return bucketScopes(prepared);
    case "trust":
      return forTrust ? asked(layer) : neither("not-for-a-role");
    case "boundary":
    case "session":
      return isUnsigned(prepared) ? neither("unsigned-caller") : asked(layer);
  }
};

/** Why the statements of a layer are not asked about one of the resources, although they are about others. */
export const notAskedAbout = (
  layer: Layer,
  effect: "allow" | "deny",
  resource: RequestResource,
  prepared: PreparedRequest,
): NotAskedReason | undefined => {
  if (layer === "trust") return resource === prepared.resources[0] ? undefined : "other-resource";
  if (layer !== "bucket") return undefined;
  if (!isOfBucket(resource, prepared)) return "other-bucket";
  return effect === "deny" && isExempt(prepared, resource) ? "root-replaces-policy" : undefined;
};
