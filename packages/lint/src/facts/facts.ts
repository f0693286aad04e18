import type { Catalog, ConditionKeyFacts } from "@camwright/catalog";
import type { Catalogs, PrefixAdvice } from "../catalogs.js";
import type { PlacedStatement } from "../read/placed.js";
import { expander, type NamedAction, namedAction } from "./named-action.js";
import { prefixesIn } from "./prefixes-in.js";
import { remembered } from "./remembered.js";
import { type Service, serviceOf } from "./service.js";

/** What is known of everything that one document names. */
export interface Facts {
  readonly service: (prefix: string) => Service | undefined;
  /** All prefixes that anything is known of; empty where that is not known. */
  readonly prefixes: readonly string[];
  /** Whether a prefix is one of them; `undefined` where they are not known. */
  readonly isPrefix: (text: string) => boolean | undefined;
  readonly advice: (action: string) => readonly PrefixAdvice[];
  /** The entries of a statement's `action` element. */
  readonly actionsOf: (statement: PlacedStatement) => readonly NamedAction[];
  /** The catalogs of the services that the document names. */
  readonly catalogs: readonly Catalog[];
  /** What these catalogs say about a condition key. */
  readonly keyFacts: (key: string) => readonly ConditionKeyFacts[];
}

const keysOf = (catalogs: readonly Catalog[]): ReadonlyMap<string, readonly ConditionKeyFacts[]> => {
  const keys = new Map<string, ConditionKeyFacts[]>();
  for (const facts of catalogs.flatMap(({ conditionKeys }) => conditionKeys)) {
    const before = keys.get(facts.key);
    if (before === undefined) keys.set(facts.key, [facts]);
    else before.push(facts);
  }
  return keys;
};

/** Gathers the facts for one document. */
export const factsFor = (statements: readonly PlacedStatement[], catalogs: Catalogs): Facts => {
  const service = remembered((prefix: string): Service | undefined => {
    const facts = catalogs.find(prefix);
    return facts && serviceOf(prefix, facts);
  });
  const expand = expander();
  const loaded = prefixesIn(statements).flatMap((prefix) => service(prefix)?.catalog ?? []);
  const keys = keysOf(loaded);
  const prefixes = new Set(catalogs.prefixes);
  return {
    service,
    prefixes: catalogs.prefixes ?? [],
    isPrefix: (text) => (catalogs.prefixes === undefined ? undefined : prefixes.has(text)),
    advice: (action) => catalogs.prefixAdvice?.(action) ?? [],
    actionsOf: remembered(({ action }: PlacedStatement) => action.map((entry) => namedAction(entry, service, expand))),
    catalogs: loaded,
    keyFacts: (key) => keys.get(key) ?? [],
  };
};
