import { type Policy, type PolicyKind, type SizeUnit, type Statement, sizeOf } from "@camwright/core";
import { accepted } from "../accept.js";
import type { Budget } from "../budget.js";
import type { ActionCatalog } from "../catalog.js";
import { asPolicies, kindOf } from "./as-policies.js";
import { shrunk, spelledOut } from "./catalog-actions.js";
import { type Words, wordsOf } from "./cover.js";
import { merge } from "./merge.js";
import { type Proof, proofOf } from "./proof.js";
import { neededParts, neededStatements } from "./remove.js";
import { lengthOf } from "./size.js";
import { tidy } from "./tidy.js";

/** What may change, and how much work it may be. */
export interface MinimizeOptions {
  /** The kind of the document; guessed from its principals if it is not given. */
  readonly kind?: PolicyKind | undefined;
  /**
   * Makes the document exact over the actions of this catalog, in place of exact over the language: patterns may then match other
   * actions that the catalog does not know, which the service has or gets.
   */
  readonly catalog?: ActionCatalog | undefined;
  /** Whether the policy is the only one of its caller. Otherwise what it denies stays denied beside others. */
  readonly alone?: boolean | undefined;
  /** How many steps the search for what can go may take, and how many each question of the proof. A million take about a second. */
  readonly steps?: number | undefined;
}

/** A policy with the same meaning that is smaller, or the policy itself. */
export interface Minimized {
  readonly policy: Policy;
  /** The sizes of both documents without white space, in the unit of the kind. */
  readonly before: number;
  readonly after: number;
  readonly unit: SizeUnit;
  readonly equivalent: true;
  /** Over which requests: all of the language, or those with the actions of a catalog. */
  readonly exact: "language" | "catalog";
  /** The version of that catalog. */
  readonly version?: string;
  /** Why the policy stayed as it was, although a smaller one was found: that could not be proven to be equivalent. */
  readonly reason?: string;
}

/** Less than for one question: what takes longer to prove is not worth a few characters. */
const fewerSteps = 1_000_000;

/** What shows what can go. */
interface Tools {
  readonly proof: Proof;
  readonly words: Words;
  readonly budget: Budget;
}

/** Takes away and puts together until a round makes nothing shorter. */
const smallest = (start: readonly Statement[], { proof, words, budget }: Tools): readonly Statement[] => {
  let kept = start;
  for (;;) {
    const tidied = kept.map((statement) => tidy(statement, words, budget));
    const needed = neededStatements(merge(tidied), proof, words);
    const next = merge(neededParts(needed, proof, words));
    if (lengthOf(next) >= lengthOf(kept)) return kept;
    kept = next;
  }
};

const smallestOver = (catalog: ActionCatalog, start: readonly Statement[], tools: Tools): readonly Statement[] => {
  let kept = smallest(start, tools);
  for (;;) {
    const shorter = kept.map((statement) => shrunk(statement, catalog));
    const next = smallest(shorter, tools);
    if (lengthOf(next) >= lengthOf(kept)) return kept;
    kept = next;
  }
};

const sizeIn = (policy: Policy, kind: PolicyKind): { readonly size: number; readonly unit: SizeUnit } =>
  sizeOf(JSON.stringify(policy), kind) ?? { size: JSON.stringify(policy).length, unit: "characters" };

/**
 * A smaller policy that is proven to say the same. Repetitions, aliases and what wider patterns cover go, and so do statements, entries,
 * tests and values that the rest makes superfluous; statements become one where only their actions, their resources, or
 * the values of one test differ. Statements with a `sid` are not joined. The answer is never larger, and minimizing it again changes nothing.
 *
 * What matches no request goes as well, also where that is for a mistake in an account or a resource: validate the document first.
 *
 * It is exact over all requests of the language. With a `catalog` it is exact over the catalog's actions alone, and says which version:
 * lists of actions then become patterns which may match actions that the catalog does not know.
 *
 * The whole is accepted by {@link accepted} or not at all: if it is unknown whether both are equivalent, the policy itself is the answer, with
 * the `reason`.
 *
 * @example
 * ```ts
 * import { minimize } from "@camwright/analysis";
 *
 * const policy = {
 *   version: "2.0",
 *   statement: [
 *     { effect: "allow", action: ["name/cos:GetObject", "cos:PutObject"], resource: ["qcs::cos:::logs/*"] },
 *     { effect: "allow", action: ["cos:Get*", "cos:PutObject"], resource: ["qcs::cos:*::logs/*"] },
 *   ],
 * } as const;
 * const { policy: smaller, before, after } = minimize(policy);
 * smaller.statement; // => [{ effect: "allow", action: ["cos:PutObject", "cos:Get*"], resource: ["qcs::cos:::logs/*"] }]
 * [before, after]; // => [222, 121]
 *
 * const catalog = { version: "1", services: { cos: ["GetObject", "PutObject"] } };
 * minimize(policy, { catalog }).policy.statement[0]?.action; // => ["cos:*"]
 * ```
 */
export const minimize = (
  policy: Policy,
  { kind = kindOf(policy), catalog, alone = false, steps = fewerSteps }: MinimizeOptions = {},
): Minimized => {
  const budget: Budget = { left: steps };
  const proof = proofOf(alone && kind !== "bucket" && kind !== "trust", budget);
  const tools: Tools = { proof, words: wordsOf(), budget };
  const { statement } = policy;
  const found = catalog === undefined ? smallest(statement, tools) : smallestOver(catalog, statement, tools);
  const next: Policy = { ...policy, statement: found };
  const { size: before, unit } = sizeIn(policy, kind);
  const mode =
    catalog === undefined
      ? ({ exact: "language" } as const)
      : ({ exact: "catalog", version: catalog.version } as const);
  const same: Minimized = { policy, before, after: before, unit, equivalent: true, ...mode };
  const { size: after } = sizeIn(next, kind);
  if (after >= before) return same;
  const spell = catalog === undefined ? undefined : spelledOut([...statement, ...found], catalog);
  const read = (each: Policy): Policy =>
    spell === undefined ? each : { ...each, statement: each.statement.map(spell) };
  const gate = accepted(asPolicies(read(policy), kind), asPolicies(read(next), kind), { alone, steps });
  if (gate.answer === "yes") return { ...same, policy: next, after };
  const reason =
    gate.answer === "unknown"
      ? gate.reason
      : `a request is decided otherwise${gate.where === undefined ? "" : ` ${gate.where}`}`;
  return { ...same, reason };
};
