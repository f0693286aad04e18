import type { Policies } from "@camwright/evaluator";
import { usualSteps } from "../budget.js";
import type { ActionCatalog } from "../catalog.js";
import type { AnalysisOptions } from "../compare.js";
import { type Asker, askerOf } from "./asker.js";
import type { Overlap, StatementFinding } from "./finding.js";
import { findMatchesNothing } from "./matches-nothing.js";
import { findOverlaps } from "./overlaps.js";
import { type Placed, placedStatements } from "./placed.js";
import { findRedundant } from "./redundant.js";
import { findShadowed } from "./shadowed.js";
import { findVacuous } from "./vacuous.js";

/** What to look at, and how much work it may be: the steps are those of all questions together. */
export interface InspectOptions extends AnalysisOptions {
  /** The actions that there are. Without it no pattern is said to match nothing. */
  readonly catalog?: ActionCatalog | undefined;
  /** How many overlaps are looked for at most; 100 if it is not given. */
  readonly overlaps?: number | undefined;
}

/** What there is to say about the statements of policies. */
export interface StatementReport {
  /** In the order of the statements. A statement has at most one of `vacuous`, `shadowed` and `redundant`, the first that holds. */
  readonly findings: readonly StatementFinding[];
  readonly overlaps: readonly Overlap[];
  /** How many pairs of statements were not compared, because there were enough overlaps before them. */
  readonly omitted: number;
}

const usualOverlaps = 100;

/** One question takes at most this part of all steps. */
const share = 4;

const findingsOf = (
  policies: Policies,
  placed: Placed,
  all: readonly Placed[],
  asker: Asker,
): readonly StatementFinding[] => {
  const found: StatementFinding[] = [];
  for (const find of [
    () => findVacuous(placed, asker),
    () => findShadowed(placed, all, asker),
    () => findRedundant(policies, placed, all, asker),
  ]) {
    const finding = find();
    if (finding === undefined) continue;
    found.push(finding);
    if (finding.kind !== "unknown") break;
  }
  return found;
};

/**
 * What is wrong with single statements of policies that bear on one caller together: those that match no request (`vacuous`), allows of
 * which denies leave nothing (`shadowed`), those that can go alone without a change (`redundant`), entries of `action` that no
 * action of a catalog fits (`matches-nothing`), and pairs of one layer that match the same request (`overlaps`). Each question that has
 * no answer is a finding `unknown` with the reason.
 *
 * A finding is about its statement alone: of two equal statements each is redundant, but not both together. `minimize` removes what can
 * go together.
 *
 * @example
 * ```ts
 * import { inspectStatements } from "@camwright/analysis";
 *
 * const { findings } = inspectStatements({
 *   identity: [{ version: "2.0", statement: [
 *     { effect: "allow", action: ["cos:Get*"], resource: "*" },
 *     { effect: "allow", action: ["cos:GetObject"], resource: "*" },
 *     { effect: "allow", action: ["cvm:*"], resource: "*" },
 *     { effect: "deny", action: ["cvm:*"], resource: "*" },
 *   ] }],
 * });
 * findings.map(({ kind, at, message }) => `${at.statement} ${kind}: ${message}`);
 * // => [
 * //   "1 redundant: removing it alone changes nothing, because of statement 0 of identity policy 0",
 * //   "2 shadowed: what it allows is denied by statement 3 of identity policy 0",
 * // ]
 * ```
 */
export const inspectStatements = (
  policies: Policies,
  { catalog, overlaps: most = usualOverlaps, steps = usualSteps, ...options }: InspectOptions = {},
): StatementReport => {
  const asker = askerOf(options, { left: steps }, Math.ceil(steps / share));
  const all = placedStatements(policies);
  const findings = all.map((placed) => [
    ...findingsOf(policies, placed, all, asker),
    ...(catalog === undefined ? [] : findMatchesNothing(placed, catalog)),
  ]);
  const { pairs, unknown, omitted } = findOverlaps(all, most, asker);
  return {
    findings: all.flatMap(({ place }, index) => [
      ...(findings[index] ?? []),
      ...unknown.filter(({ at }) => at === place),
    ]),
    overlaps: pairs,
    omitted,
  };
};
