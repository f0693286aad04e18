import type { Inquiry } from "./layers.js";
import { statementApplies } from "./statement.js";
import { anyOf, type Truth } from "./truth.js";

/**
 * Whether the policies attached to the caller allow it to use one of the resources (598/10605). A root account needs none for
 * what it owns; for what another account owns it needs the owner's grant and nothing of its own.
 */
export function identityAllows(inquiry: Inquiry, resource: string): Truth {
  return inquiry.request.principal.type === "root" ? "true" : someApplies("allow", inquiry, resource);
}

/** Whether the policies attached to the caller deny the call: a deny on one of the resources is enough. */
export function identityDenies(inquiry: Inquiry): Truth {
  if (inquiry.request.principal.type === "root") return "false";
  return anyOf(inquiry.resources.map((resource) => someApplies("deny", inquiry, resource)));
}

/** Policies and statements have no order. */
function someApplies(effect: "allow" | "deny", { layers, request, accounts }: Inquiry, resource: string): Truth {
  return anyOf(
    layers.identity
      .filter((statement) => statement.effect === effect)
      .map((statement) => statementApplies(statement, request, resource, { accounts, reach: "own" })),
  );
}
