import type { Policies } from "@camwright/evaluator";
import { usualSteps } from "../budget.js";
import type { AnalysisOptions } from "../compare.js";
import { type ActionClass, classesOf } from "./classes.js";
import { type Limit, type Reach, reachOf } from "./reach.js";

/** The actions that services have, each with its access level, as data: the analysis has none of its own. */
export interface LeveledCatalog {
  /** The version of the catalog, which the matrix names. */
  readonly version: string;
  /** The access level of each operation of each service: `services.cos.GetObject` is `read`. */
  readonly services: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An action of a cell with what the caller may do with it. */
export interface MatrixAction extends Reach {
  readonly action: string;
}

/** The actions of one service and one access level. */
export interface MatrixCell {
  readonly service: string;
  readonly level: string;
  /** How many of the actions may be allowed; `unknown` if of none that is known, and of some it is not. */
  readonly granted: "all" | "some" | "none" | "unknown";
  /** What limits actions that may be allowed; empty where these are allowed on every resource and without conditions. */
  readonly limits: readonly Limit[];
  readonly actions: readonly MatrixAction[];
}

/** What a caller may do, by service and access level. */
export interface AccessMatrix {
  readonly catalogVersion: string;
  /** The cells that have actions, in the order of the catalog. */
  readonly cells: readonly MatrixCell[];
}

const isAllowed = ({ allowed }: Reach): boolean => allowed === "always" || allowed === "limited";

const grantedOf = (actions: readonly MatrixAction[]): MatrixCell["granted"] => {
  if (actions.every(isAllowed)) return "all";
  if (actions.some(isAllowed)) return "some";
  return actions.some(({ allowed }) => allowed === "unknown") ? "unknown" : "none";
};

const allLimits: readonly Limit[] = ["resources", "conditions"];

const cellOf = (service: string, level: string, actions: readonly MatrixAction[]): MatrixCell => ({
  service,
  level,
  granted: grantedOf(actions),
  limits: allLimits.filter((limit) => actions.some(({ limits = [] }) => limits.includes(limit))),
  actions,
});

/**
 * What policies allow at all, by service and access level, for display: each cell has the actions of one level of one service,
 * and says of how many of them some request is allowed, and whether resources or conditions limit that. Actions that no
 * statement tells from each other are asked about once. `steps` is the budget of the whole matrix.
 *
 * @example
 * ```ts
 * import { accessMatrix } from "@camwright/analysis";
 *
 * const catalog = {
 *   version: "1",
 *   services: { cos: { GetObject: "read", GetBucket: "list", HeadObject: "read", PutObject: "write", DeleteObject: "write" } },
 * };
 * const policies = {
 *   identity: [{ version: "2.0", statement: [
 *     { effect: "allow", action: ["cos:Get*", "cos:Head*"], resource: "*" },
 *     { effect: "allow", action: ["cos:Put*"], resource: ["qcs::cos:::uploads-1250000000/*"] },
 *   ] }],
 * } as const;
 * const { cells } = accessMatrix(policies, catalog);
 * cells.map(({ level, granted, limits }) => [level, granted, limits]); // => [["read", "all", []], ["list", "all", []], ["write", "some", ["resources"]]]
 * cells[2]?.actions; // => [
 * //   { action: "cos:PutObject", allowed: "limited", limits: ["resources"] },
 * //   { action: "cos:DeleteObject", allowed: "never" },
 * // ]
 * ```
 */
export const accessMatrix = (
  policies: Policies,
  catalog: LeveledCatalog,
  { principal, steps = usualSteps }: AnalysisOptions = {},
): AccessMatrix => {
  const budget = { left: steps };
  const classOf = classesOf(policies);
  const reaches = new Map<ActionClass, Reach>();
  const reach = (service: string, operation: string): Reach => {
    const of = classOf(service, operation);
    const known = reaches.get(of) ?? reachOf(of.policies, of.action, principal, budget);
    reaches.set(of, known);
    return known;
  };
  const cells = Object.entries(catalog.services).flatMap(([service, operations]) => {
    const levels = new Map<string, MatrixAction[]>();
    for (const [operation, level] of Object.entries(operations)) {
      const actions = levels.get(level) ?? [];
      actions.push({ action: `${service}:${operation}`, ...reach(service, operation) });
      levels.set(level, actions);
    }
    return [...levels].map(([level, actions]) => cellOf(service, level, actions));
  });
  return { catalogVersion: catalog.version, cells };
};
