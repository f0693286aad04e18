import type { Policy } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { ask } from "../ask.js";
import { type Budget, isSpent, usualSteps } from "../budget.js";
import { type ActionCatalog, actionsOf } from "../catalog.js";
import type { AnalysisOptions } from "../compare.js";
import { type Draft, draftsOf, elementsFor } from "./drafts.js";
import { exceptionsOf, mayShare } from "./exceptions.js";
import { joinRows } from "./join.js";
import { leftOf } from "./left.js";
import { policiesOfRows, questionsFor } from "./questions.js";
import { type Representatives, representativesOf } from "./representatives.js";
import type { AllowedRow } from "./row.js";

/** How the table is to be made. */
export interface AllowedOptions extends AnalysisOptions {
  /** The actions that there are: rows name them instead of patterns, and the table is exact for them alone. */
  readonly catalog?: ActionCatalog | undefined;
}

/** What can be allowed at all, as a table. */
export interface Allowed {
  readonly rows: readonly AllowedRow[];
  /** `equivalent` if it is proven that the table, read as a policy, allows what the policies allow. */
  readonly proof: "equivalent" | "unknown";
  /** Why there is no proof. */
  readonly reason?: string;
  /** The version of the catalog whose actions the table is about. */
  readonly catalogVersion?: string;
}

/** Statements with the actions of a catalog; of action sets, and of services that it does not have, nothing is known. */
const namedBy = (catalog: ActionCatalog | undefined, drafts: readonly Draft[]): readonly Draft[] =>
  catalog === undefined
    ? drafts
    : drafts.flatMap((draft) => {
        const actions = [...new Set(draft.actions.flatMap((text) => actionsOf(text, catalog) ?? []))];
        return actions.length === 0 ? [] : [{ ...draft, actions }];
      });

/** A policy that allows the actions of a catalog and nothing else. */
const ofCatalog = (catalog: ActionCatalog | undefined): readonly Policy[] => {
  const action = catalog === undefined ? undefined : actionsOf("*", catalog);
  return action === undefined ? [] : [{ version: "2.0", statement: [{ effect: "allow", action, resource: "*" }] }];
};

const differs = "a request was found that the table and the policies answer differently";

/** Why the table is not proven to say what the policies say; `undefined` if it is. */
const unproven = (
  policies: Policies,
  rows: readonly AllowedRow[],
  catalog: ActionCatalog | undefined,
  principal: Caller | undefined,
  budget: Budget,
): string | undefined => {
  const table = policiesOfRows(rows, principal);
  if (table === undefined) return "no statement has room for two conditions that read one key by one operator";
  const within = ofCatalog(catalog);
  for (const [allow, deny] of [
    [policies, table],
    [table, policies],
  ] as const) {
    const answer = ask({ allow: [allow], deny, within, owner: "own" }, principal, budget);
    if (answer._tag === "undecided") return answer.reason;
    if (answer._tag === "witness") return differs;
  }
  return undefined;
};

const expanded = ({ exceptions, ...row }: AllowedRow, { membersOf }: Representatives): AllowedRow => ({
  ...row,
  actions: membersOf(row.actions),
  exceptions: exceptions.map((each) => ({ ...each, actions: membersOf(each.actions) })),
});

/**
 * What policies allow at all, as a table with as few rows as were found: actions, resources and conditions of what is allowed,
 * each row with what denies take away from it. Layers around the caller's policies are worked into the rows. No row is covered by the others, rows that
 * differ in one element are joined, and what denies leave nothing of does not appear.
 *
 * The table is about what the caller's own account owns, as all questions here. Read as a policy, each row an allow and each exception a
 * deny, it says what the policies say: `proof` is `equivalent` if that is proven. Otherwise it is to be read with the `reason`.
 *
 * @example
 * ```ts
 * import { allowed } from "@camwright/analysis";
 *
 * const policies = {
 *   identity: [{ version: "2.0", statement: [
 *     { effect: "allow", action: ["cos:Get*"], resource: ["qcs::cos:::a-1/*"] },
 *     { effect: "allow", action: ["cos:GetObject", "cos:PutObject", "cos:Head*"], resource: ["qcs::cos:::a-1/*"] },
 *     { effect: "deny", action: ["cos:Put*", "cos:*Acl"], resource: "*" },
 *   ] }],
 * } as const;
 * const { rows, proof } = allowed(policies);
 * rows.length; // => 1
 * rows[0]?.actions; // => ["cos:Get*", "cos:Head*"]
 * rows[0]?.exceptions; // => [{ actions: ["cos:Get*Acl", "cos:Head*Acl"], resources: ["qcs::cos:::a-1/*"], conditions: [] }]
 * proof; // => "equivalent"
 * ```
 */
export const allowed = (policies: Policies, options: AllowedOptions = {}): Allowed => {
  const { principal, steps = usualSteps, catalog } = options;
  const budget = { left: steps };
  const elements = elementsFor(principal, budget);
  const questions = questionsFor(principal, budget);
  const known = catalog && representativesOf(policies, catalog);
  const drafts = draftsOf(policies, principal, elements);
  const denies = namedBy(known?.catalog, drafts.denies);
  const left = namedBy(known?.catalog, drafts.rows).flatMap((row) => leftOf(elements, row, denies, questions) ?? []);
  let rows = joinRows(elements, left, questions.isEither);
  for (const row of rows.toReversed()) {
    const others = rows.filter((each) => each !== row && mayShare(elements, each, row));
    if (others.length > 0 && questions.isSpare(row, others, denies)) rows = rows.filter((each) => each !== row);
  }
  const table = rows.map(
    ({ actions, resources, conditions, ...row }): AllowedRow => ({
      actions,
      resources,
      conditions,
      exceptions: exceptionsOf(elements, { actions, resources, conditions, ...row }, denies, questions),
    }),
  );
  const isBeside = policies.bucket !== undefined || policies.trust !== undefined;
  const beside = isBeside ? "bucket and trust policies are not in the table" : undefined;
  const spent = isSpent(budget) ? "the budget of steps is spent" : undefined;
  const reason = drafts.reason ?? beside ?? spent ?? unproven(policies, table, known?.catalog, principal, budget);
  return {
    rows: known === undefined ? table : table.map((row) => expanded(row, known)),
    proof: reason === undefined ? "equivalent" : "unknown",
    ...(reason === undefined ? {} : { reason }),
    ...(catalog === undefined ? {} : { catalogVersion: catalog.version }),
  };
};
