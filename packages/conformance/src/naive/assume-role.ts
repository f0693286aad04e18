import type { Gate } from "./gate.js";
import { identityAllows } from "./identity.js";
import type { Inquiry } from "./layers.js";
import { isOwnResource } from "./resource.js";
import { trustPasses } from "./trust.js";
import { allOf, type Truth, truth } from "./truth.js";

/**
 * What must be granted for taking a role on (598/19381, 598/19422): the caller's own policies must allow it and the role must
 * trust the caller. For the root account and for a service the trust is enough.
 *
 * Where the case has no trust policy, the caller's policies decide inside one account, and nobody comes in from another.
 */
export function assumeRoleGates(inquiry: Inquiry): readonly Gate[] {
  const { resources, accounts, layers, request } = inquiry;
  const allowed = allOf(resources.map((resource) => identityAllows(inquiry, resource)));
  if (layers.trust === undefined) {
    const passes = truth(resources.every((resource) => isOwnResource(resource, accounts)));
    return [
      { reason: "implicit-deny", passes: allowed },
      { reason: "cross-account", passes },
    ];
  }
  const own: Truth = request.principal.type === "service" ? "true" : allowed;
  return [
    { reason: "implicit-deny", passes: own },
    { reason: "trust", passes: trustPasses(layers.trust, inquiry) },
  ];
}

/** What must be granted to somebody who comes from an identity provider: the role's trust, and nothing else. */
export function federatedLoginGates(inquiry: Inquiry): readonly Gate[] {
  return [{ reason: "trust", passes: trustPasses(inquiry.layers.trust ?? [], inquiry) }];
}
