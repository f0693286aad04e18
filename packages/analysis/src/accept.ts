import type { Policies } from "@camwright/evaluator";
import { circumstancesOf } from "./circumstances.js";
import type { AnalysisOptions } from "./compare.js";
import { isEquivalent } from "./questions.js";
import type { Witness } from "./witness.js";

/** How sure a transformation has to be. */
export interface AcceptOptions extends AnalysisOptions {
  /**
   * Whether the policies are all that bears on the caller. Otherwise they also have to say the same beside other policies of the
   * caller: then a deny counts although nothing here allows what it denies.
   */
  readonly alone?: boolean | undefined;
}

/** What a transformation made of policies, if it is proven to keep their meaning. */
export type Acceptance<P extends Policies = Policies> =
  | { readonly answer: "yes"; readonly policies: P }
  | {
      readonly answer: "no";
      /** A request that one of both alone allows. */
      readonly witness: Witness;
      /** What is so of the request beside, such as other policies of the caller; absent where nothing is. */
      readonly where?: string;
    }
  | { readonly answer: "unknown"; readonly reason: string };

const textOf = (policies: Policies): string => JSON.stringify(policies);

/**
 * The gate through which every transformation passes: gives what became of policies only after `isEquivalent` said that it allows
 * what they allowed.
 *
 * Unless the policies stand `alone`, that has to hold in other circumstances too: beside policies of the caller that allow
 * everything, so that what is denied stays denied; about resources of another account which grants them; and for callers, such as
 * roles, that lack the value of a variable. The steps of the budget are for each question by itself.
 *
 * @example
 * ```ts
 * import { accepted } from "@camwright/analysis";
 *
 * const before = {
 *   identity: [{ version: "2.0", statement: [
 *     { effect: "allow", action: ["cos:Get*", "cos:GetObject"], resource: "*" },
 *     { effect: "deny", action: ["cos:Put*"], resource: "*" },
 *   ] }],
 * } as const;
 * const [allow, deny] = before.identity[0].statement;
 * const shorter = { ...allow, action: ["cos:Get*"] } as const;
 * accepted(before, { identity: [{ version: "2.0", statement: [shorter, deny] }] }).answer; // => "yes"
 *
 * const dropped = { identity: [{ version: "2.0", statement: [shorter] }] } as const;
 * accepted(before, dropped).answer; // => "no"
 * accepted(before, dropped, { alone: true }).answer; // => "yes"
 * ```
 */
export const accepted = <P extends Policies>(
  before: Policies,
  after: P,
  { alone = false, ...options }: AcceptOptions = {},
): Acceptance<P> => {
  const asked = new Set<string>();
  const ask = (base: Policies, next: Policies, from: AnalysisOptions, where?: string): Acceptance<P> | undefined => {
    const texts = [textOf(base), textOf(next)].join();
    if (asked.has(texts)) return undefined;
    asked.add(texts);
    const { answer, witness, reason = "it is unknown" } = isEquivalent(base, next, from);
    if (answer === "yes") return undefined;
    if (answer === "unknown" || witness === undefined) return { answer: "unknown", reason };
    return { answer, witness, ...(where === undefined ? {} : { where }) };
  };
  const refused = ask(before, after, options);
  if (refused !== undefined) return refused;
  const others = alone ? [] : circumstancesOf([before, after]);
  for (const { applied, text } of others) {
    // Who asks about another account is of another account than the one that the search makes up.
    const found = ask(applied(before), applied(after), { ...options, principal: undefined }, text);
    if (found !== undefined) return found;
  }
  return { answer: "yes", policies: after };
};
