import type { PreparedRequest } from "../compile/prepare.js";
import type { Layer } from "../decision.js";
import { asking as bucketAsking, isExempt, isOfBucket } from "../layers/bucket.js";
import { asking as capAsking } from "../layers/cap.js";
import { asking as generalAsking } from "../layers/general.js";
import { denying, granting, hasIdentityPolicies } from "../layers/identity.js";
import type { Asking } from "../layers/layer-result.js";
import { isForTrust, isLogin, isService, isUnsigned } from "../layers/order.js";
import { isServiceLinkedRole } from "../layers/scp.js";
import { asking as trustAsking } from "../layers/trust.js";
import type { RequestResource } from "../match/request-resource.js";
import type { NotAskedReason } from "./explanation.js";

/** How the statements of one effect of a layer are asked about a request, or why they are not. */
type Scope = Asking | NotAskedReason;

/** The scope of both effects of a layer. */
export type Scopes = Readonly<Record<"allow" | "deny", Scope>>;

const both = (scope: Scope): Scopes => ({ allow: scope, deny: scope });

const identityScopes = (prepared: PreparedRequest, forTrust: boolean): Scopes => {
  if (isLogin(prepared)) return both("unsigned-caller");
  if (!hasIdentityPolicies(prepared)) {
    return both(prepared.request.principal.type === "root" ? "root-caller" : "unsigned-caller");
  }
  return { allow: forTrust && isService(prepared) ? "service-caller" : granting, deny: denying };
};

const bucketScopes = (prepared: PreparedRequest, forTrust: boolean): Scopes =>
  isLogin(prepared) ? both("unsigned-caller") : { allow: forTrust ? "for-a-role" : bucketAsking, deny: bucketAsking };

const generalScopes = (prepared: PreparedRequest): Scopes => {
  if (isUnsigned(prepared)) return both("unsigned-caller");
  return prepared.request.principal.type === "user"
    ? { allow: "denies-only", deny: generalAsking }
    : both("not-a-user");
};

/** How the statements of a layer are asked about a request; which callers a layer is about is said in `layers/`. */
export const scopesOf = (layer: Layer, prepared: PreparedRequest, hasTrust: boolean): Scopes => {
  const forTrust = isForTrust(prepared, hasTrust);
  switch (layer) {
    case "scp":
      return both(isServiceLinkedRole(prepared.request.principal) ? "service-linked-role" : capAsking);
    case "general":
      return generalScopes(prepared);
    case "identity":
      return identityScopes(prepared, forTrust);
    case "bucket":
      return bucketScopes(prepared, forTrust);
    case "trust":
      return both(forTrust ? trustAsking : "not-for-a-role");
    case "boundary":
    case "session":
      return both(isUnsigned(prepared) ? "unsigned-caller" : capAsking);
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
