import type { Inquiry } from "./layers.js";
import type { ReadStatement } from "./read.js";
import { statementApplies } from "./statement.js";
import { allOf, anyOf, not, type Truth } from "./truth.js";

/**
 * Whether a layer that never grants lets a call pass: a permissions boundary, a session policy, or one level of service
 * control policies. It must allow every resource and deny none. A layer that is not there lets everything pass.
 */
export function limitPasses(statements: readonly ReadStatement[] | undefined, inquiry: Inquiry): Truth {
  if (statements === undefined) return "true";
  return allOf([
    ...inquiry.resources.map((resource) => limitSays("allow", statements, inquiry, resource)),
    not(limitDenies(statements, inquiry)),
  ]);
}

/** Whether such a layer denies one of the resources. */
export function limitDenies(statements: readonly ReadStatement[], inquiry: Inquiry): Truth {
  return anyOf(inquiry.resources.map((resource) => limitSays("deny", statements, inquiry, resource)));
}

function limitSays(
  effect: "allow" | "deny",
  statements: readonly ReadStatement[],
  { request, accounts }: Inquiry,
  resource: string,
): Truth {
  return anyOf(
    statements
      .filter((statement) => statement.effect === effect)
      .map((statement) => statementApplies(statement, request, resource, { accounts, reach: "everything" })),
  );
}
