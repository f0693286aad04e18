import type { Inquiry } from "./layers.js";
import { principalMatches } from "./principal.js";
import type { AddressedStatement } from "./read.js";
import { actionAndConditionHold } from "./statement.js";
import { allOf, anyOf, not, type Truth } from "./truth.js";

/** Whether a trust policy lets the caller take the role on: it allows it and does not deny it (598/19381). */
export function trustPasses(trust: readonly AddressedStatement[], inquiry: Inquiry): Truth {
  return allOf([someApplies("allow", trust, inquiry), not(someApplies("deny", trust, inquiry))]);
}

/** In a trust policy the name of a root account stands for all its identities. */
function someApplies(effect: "allow" | "deny", trust: readonly AddressedStatement[], { request }: Inquiry): Truth {
  return anyOf(
    trust
      .filter((statement) => statement.effect === effect)
      .filter(({ principal }) => principalMatches(principal, effect, request.principal, "everyone"))
      .map((statement) => actionAndConditionHold(statement, request)),
  );
}
