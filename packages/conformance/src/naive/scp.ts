import type { CasePrincipal } from "../case.js";
import type { Inquiry } from "./layers.js";
import { limitPasses } from "./limit.js";
import { allOf, type Truth } from "./truth.js";

const serviceRoles = /:role\/tencentcloudServiceRole(?:Name)?\/(.*)$/s;

/**
 * Whether every level of service control policies lets a call pass. They bind every caller, the root account and unsigned
 * ones as well (A-5, U-13), but no service-linked role.
 */
export function scpPasses(inquiry: Inquiry): Truth {
  if (isServiceLinkedRole(inquiry.request.principal)) return "true";
  return allOf(inquiry.layers.scp.map((level) => limitPasses(level, inquiry)));
}

/** A role of a service whose name says that it is linked (583/31444). A service role by its number is not known to be. */
function isServiceLinkedRole({ type, qcs }: CasePrincipal): boolean {
  return type === "role" && (serviceRoles.exec(qcs ?? "")?.[1] ?? "").includes("_QCSLinkedRole");
}
