import type { Action } from "@camwright/catalog";
import type { Effect } from "@camwright/core/model";
import type { Test } from "./condition/test.js";
import { toCondition } from "./condition/to-condition.js";
import type { TrustStatement } from "./policy-kinds.js";
import type { NamedPrincipal } from "./principal/named.js";
import { isOidcProvider } from "./principal/oidc-provider.js";
import { type PrincipalParts, toPrincipal } from "./principal/to-principal.js";

/** The operations of STS that assume a role, as the documents write them (598/19381). */
export type AssumeAction =
  | "name/sts:AssumeRole"
  | "name/sts:AssumeRoleWithSAML"
  | "name/sts:AssumeRoleWithWebIdentity"
  | Action<"sts:AssumeRole" | "sts:AssumeRoleWithSAML" | "sts:AssumeRoleWithWebIdentity">;

/** Who may assume a role, and when. */
export interface AssumeParts {
  /** One or several: services, users, root accounts, SAML providers. */
  readonly principal: NamedPrincipal | readonly NamedPrincipal[];
  /**
   * The operation; by itself `name/sts:AssumeRole`, and where all principals are identity providers the operation by which theirs
   * log in, `name/sts:AssumeRoleWithSAML` or `name/sts:AssumeRoleWithWebIdentity`.
   */
  readonly action?: AssumeAction | readonly AssumeAction[];
  /** Tests that must all hold, such as one of `sts:external_id`. */
  readonly when?: readonly Test[];
}

/** Writes a statement of a trust policy. */
export type AssumeWriter = (parts: AssumeParts) => TrustStatement;

const operationOf = (principal: NamedPrincipal): AssumeAction => {
  if (principal.type !== "federated") return "name/sts:AssumeRole";
  return isOidcProvider(principal) ? "name/sts:AssumeRoleWithWebIdentity" : "name/sts:AssumeRoleWithSAML";
};

/** The operations that go with the principals. Who logs in through a provider and who does not share none. */
const usual = (principals: readonly NamedPrincipal[]): readonly AssumeAction[] => {
  const operations = [...new Set(principals.map(operationOf))];
  if (operations.length > 1 && operations.includes("name/sts:AssumeRole")) {
    throw new TypeError(
      "providers and other principals assume by different actions: name the actions, or write two statements",
    );
  }
  return operations;
};

const listOf = <A>(given: A | readonly A[]): readonly A[] => (Array.isArray(given) ? given : [given as A]);

/** A statement of a trust policy in CAM's order of elements, deeply frozen. */
export const assume =
  (effect: Effect): AssumeWriter =>
  ({ principal: given, action, when = [] }) => {
    const principal = toPrincipal(given satisfies PrincipalParts);
    const actions = listOf(action ?? usual(listOf(given)));
    if (actions.length === 0) throw new TypeError("a statement needs at least one action");
    const condition = toCondition(when);
    return Object.freeze({
      effect,
      principal,
      action: Object.freeze([...actions]),
      ...(condition === undefined ? {} : { condition }),
    });
  };
