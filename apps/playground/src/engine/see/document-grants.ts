import { inspectPolicy, type Policy, type Principal, principalTypes, type Statement } from "@camwright/core";
import type { Tab } from "../workspace.js";
import { type ConditionTest, testsOf } from "./condition-test.js";

/** What one statement of a bucket's or role's policy gives to or takes from whom, as it is written. */
export interface StatementGrant {
  /** The index of the statement, from 0. */
  readonly statement: number;
  readonly effect: "allow" | "deny";
  /** Six-segment names, services and providers; `*` for everybody, unsigned callers included. */
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  /** Empty for trust policies: the role itself. */
  readonly resources: readonly string[];
  readonly tests: readonly ConditionTest[];
}

/** The statements of the policy of a bucket or role. */
export interface DocumentGrants {
  readonly tab: string;
  readonly kind: "bucket" | "trust";
  /** `undefined` for a text that cannot be read. */
  readonly statements: readonly StatementGrant[] | undefined;
}

const most = 500;

const namesOf = (principal: Principal | undefined): readonly string[] => {
  if (principal === undefined) return [];
  return principal === "*" ? ["*"] : principalTypes.flatMap((type) => principal[type] ?? []);
};

const listOf = (element: "*" | readonly string[] | undefined): readonly string[] =>
  element === undefined ? [] : typeof element === "string" ? [element] : element;

const grantOf = ({ effect, principal, action, resource, condition }: Statement, statement: number): StatementGrant => ({
  statement,
  effect,
  principals: namesOf(principal),
  actions: listOf(action),
  resources: listOf(resource),
  tests: condition === undefined ? [] : testsOf([condition]),
});

const statementsOf = (policy: Policy): readonly StatementGrant[] => policy.statement.slice(0, most).map(grantOf);

/** What the policies of buckets and roles say, statement by statement. */
export const documentGrants = (tabs: readonly Tab[]): readonly DocumentGrants[] =>
  tabs.flatMap(({ id, kind, text }): readonly DocumentGrants[] => {
    if (kind !== "bucket" && kind !== "trust") return [];
    const { policy } = inspectPolicy(text, { kind });
    return [{ tab: id, kind, statements: policy && statementsOf(policy) }];
  });
