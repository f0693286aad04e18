import { assumeRoleGates, federatedLoginGates } from "./assume-role.js";
import { bucketDenies } from "./bucket.js";
import type { Gate } from "./gate.js";
import { generalPasses } from "./general.js";
import { grantGates, publicGates } from "./grant.js";
import { identityDenies } from "./identity.js";
import type { Inquiry } from "./layers.js";
import { limitPasses } from "./limit.js";
import { scpPasses } from "./scp.js";
import { anyOf, not } from "./truth.js";

const federatedLogins: ReadonlySet<string> = new Set(["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]);

/** Every gate that a call must pass, in the order in which they are named as the reason of a refusal (598/10605). */
export function gatesFor(inquiry: Inquiry): readonly Gate[] {
  const { request, layers } = inquiry;
  const scp: Gate = { reason: "scp", passes: scpPasses(inquiry) };
  const action = request.action.startsWith("name/") ? request.action.slice("name/".length) : request.action;
  // The call is unsigned and nothing but the role's trust is checked (598/19381), whatever the caller is said to be.
  if (federatedLogins.has(action)) return [scp, ...federatedLoginGates(inquiry)];
  // No policy of a caller applies to somebody unknown.
  if (request.principal.type === "anonymous") {
    const denied: Gate = { reason: "explicit-deny", passes: not(bucketDenies(inquiry)) };
    // Taking a role on needs an allow of the caller's own (598/19381), which nobody unknown can have.
    const nobodys: Gate = { reason: "implicit-deny", passes: "false" };
    return [scp, denied, ...(action === "sts:AssumeRole" ? [nobodys] : publicGates(inquiry))];
  }
  const denied = anyOf([identityDenies(inquiry), bucketDenies(inquiry)]);
  return [
    scp,
    { reason: "general", passes: generalPasses(inquiry) },
    { reason: "explicit-deny", passes: not(denied) },
    ...(action === "sts:AssumeRole" ? assumeRoleGates(inquiry) : grantGates(inquiry)),
    { reason: "boundary", passes: limitPasses(layers.boundary, inquiry) },
    { reason: "session", passes: limitPasses(layers.session, inquiry) },
  ];
}
