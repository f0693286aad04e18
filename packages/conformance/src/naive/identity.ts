import type { CasePolicies, CaseRequest } from "../case.js";
import type { Accounts } from "./account.js";
import { type ReadStatement, readStatements } from "./read.js";
import { statementApplies } from "./statement.js";
import { allOf, anyOf, type Truth } from "./truth.js";

/** What a layer says about a request: whether it denies and whether it allows. */
export interface Verdict {
  readonly denies: Truth;
  readonly allows: Truth;
}

/**
 * What the policies attached to the caller say (598/10605): a deny on one of the resources is a deny, an allow must be there
 * for every one of them. Policies and statements have no order.
 */
export function identityVerdict(
  policies: CasePolicies,
  request: CaseRequest,
  resources: readonly string[],
  accounts: Accounts,
): Verdict {
  const statements = (policies.identity ?? []).flatMap(readStatements);
  const someApplies = (effect: ReadStatement["effect"], resource: string): Truth =>
    anyOf(
      statements
        .filter((statement) => statement.effect === effect)
        .map((statement) => statementApplies(statement, request, resource, accounts)),
    );
  return {
    denies: anyOf(resources.map((resource) => someApplies("deny", resource))),
    allows: allOf(resources.map((resource) => someApplies("allow", resource))),
  };
}
