import type { Decision, Question } from "../case.js";
import { accountsOf } from "./account.js";
import { identityVerdict, type Verdict } from "./identity.js";
import { refuseOtherLayers } from "./layers.js";
import { isOwnResource } from "./resource.js";

const allow: Decision = { decision: "allow", reason: "allow" };
const explicitDeny: Decision = { decision: "deny", reason: "explicit-deny" };
const implicitDeny: Decision = { decision: "deny", reason: "implicit-deny" };
const crossAccount: Decision = { decision: "deny", reason: "cross-account" };

/**
 * Decides a question straight from the description of the language (598/10605), for checking faster evaluators with.
 *
 * Throws `UnreadablePolicy` for a document that cannot be read, and an error for a layer that is not supported yet and for
 * a request without any resource.
 */
export function decideNaively(question: Question): Decision {
  const { policies, request, resourceOwner } = question;
  refuseOtherLayers(policies);
  const resources = typeof request.resource === "string" ? [request.resource] : request.resource;
  if (resources.length === 0) throw new Error("unreadable request: no resource");
  const accounts = accountsOf(request.principal, resourceOwner);
  const isOwn = resources.every((resource) => isOwnResource(resource, accounts));
  // Read in every case, so that an unreadable policy is never passed over.
  const verdict = identityVerdict(policies, request, resources, accounts);
  // Nobody's policies apply to an unsigned request, and no identity policy applies to the root account (598/10605).
  if (request.principal.type === "anonymous") return implicitDeny;
  if (request.principal.type === "root") return isOwn ? allow : crossAccount;
  return isOwn ? inOneAccount(verdict) : acrossAccounts(verdict);
}

function inOneAccount({ denies, allows }: Verdict): Decision {
  if (denies === "true") return explicitDeny;
  if (allows === "false") return implicitDeny;
  if (denies === "unknown") return { decision: "unknown", reason: "explicit-deny" };
  return allows === "unknown" ? { decision: "unknown", reason: "implicit-deny" } : allow;
}

/** Another account's resource needs a grant on the side of the resource, and there is none (598/10605, 436/32971). */
function acrossAccounts({ denies, allows }: Verdict): Decision {
  if (denies === "true") return explicitDeny;
  return allows === "false" ? implicitDeny : crossAccount;
}
