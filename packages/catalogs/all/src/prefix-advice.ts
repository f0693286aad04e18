import { prefixFacts } from "./generated/prefix-facts.js";
import type { PrefixFact } from "./prefix-fact.js";

/** What the prefix of an action should have been, or may be as well. */
export interface PrefixAdvice {
  /** The action with the other prefix. */
  readonly action: string;
  readonly relation: PrefixFact["relation"];
  readonly reason: string;
  readonly source: string;
}

const isAbout = (fact: PrefixFact, service: string, name: string): boolean =>
  fact.service === service && (fact.actions === undefined || fact.actions.includes(name));

/**
 * What is known against the prefix of an action: `instead`, the prefix should have been another one; `also`, policies show
 * another one beside it. Empty if nothing is known, which does not say that the prefix is right. The action may be a
 * pattern; facts about single actions are found by their exact names.
 *
 * ```ts
 * import { prefixAdvice } from "@camwright/catalog-all";
 *
 * prefixAdvice("cbs:CreateDisks").map((it) => it.action); // => ["cvm:CreateDisks"]
 * prefixAdvice("cbs:*").map((it) => it.action); // => ["cvm:*"]
 * prefixAdvice("cvm:CreateDisks"); // => []
 * ```
 */
export const prefixAdvice = (action: string): readonly PrefixAdvice[] => {
  const bare = action.startsWith("name/") ? action.slice("name/".length) : action;
  const colon = bare.indexOf(":");
  const name = bare.slice(colon + 1);
  return prefixFacts
    .filter((fact) => isAbout(fact, bare.slice(0, Math.max(colon, 0)), name))
    .map((fact) => ({
      action: `${fact.prefix}:${name}`,
      relation: fact.relation,
      reason: fact.reason,
      source: fact.source,
    }));
};
