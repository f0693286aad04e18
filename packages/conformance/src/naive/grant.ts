import { bucketAllows } from "./bucket.js";
import type { Gate } from "./gate.js";
import { identityAllows } from "./identity.js";
import type { Inquiry } from "./layers.js";
import { isOwnResource } from "./resource.js";
import { allOf, anyOf, type Truth } from "./truth.js";

/**
 * What must be granted for the call, on every one of its resources (598/10605, 436/35240).
 *
 * Inside one account a policy of the caller or of the bucket is enough. What another account owns must be granted by the
 * bucket policy and also by the caller's own side; a service has no such side.
 */
export function grantGates(inquiry: Inquiry): readonly Gate[] {
  const { resources, accounts, request } = inquiry;
  const foreign = resources.filter((resource) => !isOwnResource(resource, accounts));
  const grantedHere = (resource: string): Truth =>
    request.principal.type === "service" || !foreign.includes(resource)
      ? anyOf([identityAllows(inquiry, resource), bucketAllows(inquiry, resource)])
      : identityAllows(inquiry, resource);
  return [
    { reason: "implicit-deny", passes: allOf(resources.map(grantedHere)) },
    { reason: "cross-account", passes: allOf(foreign.map((resource) => bucketAllows(inquiry, resource))) },
  ];
}

/** What must be granted to somebody unknown: the bucket policy alone can (436/45235). */
export function publicGates(inquiry: Inquiry): readonly Gate[] {
  const passes = allOf(inquiry.resources.map((resource) => bucketAllows(inquiry, resource)));
  return [{ reason: "implicit-deny", passes }];
}
